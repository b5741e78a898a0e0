import { beforeAll, expect, test } from "vitest";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { enrolHouse } from "#tests/support/people.ts";
import { confirmMessage } from "#app/domain/leads/message-confirmation.server.ts";
import { leaveMessage } from "#app/domain/leads/messages.server.ts";
import { read } from "../page.ts";

let app: TestApp;
const email = "kim@beispiel.example";

beforeAll(async () => {
  app = await appHandler();
  await enrolHouse();
});

test("whoever found no time and wrote instead stands in the list, with the text on the lead's page and in its story", async () => {
  await leaveMessage({
    name: "Kim Beispiel",
    email,
    company: "Beispiel GmbH",
    text: "Kein Termin passt mir. <b>Bitte</b> rufen Sie an.",
    news: false,
    language: "de",
    page: "/kontakt",
    from: "203.0.113.80",
    standing: "proven",
  });
  const anna = app.visitor();
  await anna.post("/demo/sessions", { person: "anna" });
  expect((await read(await anna.request("/buero"))).text).not.toContain(email);
  await confirmMessage(await mailedToken(email, "confirm-message"));
  const list = await read(await anna.request("/buero"));
  expect(list.text).toContain(email);
  const lead = list
    .all("a")
    .find(({ attributes }) => /^\/buero\/leads\/[\w-]{36}/.test(attributes.href ?? ""));
  const page = await read(await anna.request(lead?.attributes.href ?? ""));
  expect(page.text).toContain("Kein Termin passt mir. <b>Bitte</b> rufen Sie an.");
  expect(page.text).toContain("Über das Kontaktformular geschrieben.");
});
