import { expect, test } from "vitest";
import { greetableName, oneLine } from "#emails/greeting.ts";
import { renderMail } from "#emails/render.tsx";
import { link, sender } from "./samples.ts";

test.each([
  ["Jürgen", "Jürgen"],
  ["  Anna-Lena ", "Anna-Lena"],
  ["O'Brien", "O’Brien"],
  ["José  María", "José María"],
  ["Jose\u0301", "José"],
  ["李", "李"],
  ["Anna M.", "Anna M."],
  ["An\u0000na\u202e", "Anna"],
  ["Anna\r\nLena", "Anna Lena"],
  ["x".repeat(500), "x".repeat(40)],
])("greets %j as %j", (given, shown) => {
  expect(greetableName(given)).toBe(shown);
});

const hostile = [
  "<script>alert(1)</script>",
  "Anna\r\nBcc: fremd@example.org",
  "http://boese.example",
  "https",
  "www.boese.example",
  "www. boese",
  "boese.example",
  "BOESE.COM",
  "Anna/Lena",
  "{{vorname}}",
  "$t(home.title)",
  "Sie haben 5000 Euro gewonnen",
  "fremd@example.org",
  "Anna\\nLena",
  "‮moc.esoeb",
  "😀",
  "-",
  "",
  " \r\n\t ",
];

test.each(hostile)("leaves out %j", async (firstName) => {
  const mail = { kind: "confirm-report", props: { firstName, link } } as const;
  const { subject, html, text } = await renderMail(mail, "de", sender);
  const plain = await renderMail({ ...mail, props: { firstName: null, link } }, "de", sender);
  expect({ subject, html, text }).toEqual(plain);
});

test("a line has no breaks, no invisible characters and an end", () => {
  expect(oneLine(" a\u2028b\u0085c\td\u200be\u00adf\u001b[0m ", 20)).toBe("a bc def[0m");
  expect(oneLine("😀😀😀", 2)).toBe("😀😀");
});
