import { rules } from "#app/domain/catalogue/catalogue.ts";
import { expect, test } from "#tests/support/journey.ts";
import { choose, chosen, wordsOf } from "./answering.ts";

test.use({ viewport: { width: 1_440, height: 900 } });
test.slow();

const check = wordsOf("check", "de");
const report = wordsOf("report", "de");

test("with scripts digits choose, Enter goes on, and the browser's work is taken", async ({
  page,
  axe,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  const asked = async (place: number) =>
    expect(heading).toHaveText(rules.selfCheck.questions[place]?.text.de ?? "?");
  await page.goto("/pilotencheck/fragen");
  await expect(page.getByText(check("question.keys"))).toBeVisible();
  await page.keyboard.press("3");
  expect(await chosen(page)).toEqual(["website-chatbot"]);
  await axe();
  await page.keyboard.press("Enter");
  await asked(1);
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await asked(2);

  // An answer that excludes the others takes their ticks away, and the other way round.
  const none = page.getByLabel("Keine personenbezogenen Daten");
  await page.keyboard.press("1");
  await page.keyboard.press("4");
  expect(await chosen(page)).toHaveLength(2);
  await none.check();
  expect(await chosen(page)).toEqual(["no-personal-data"]);
  await page.keyboard.press("1");
  expect(await chosen(page)).toEqual(["business-contact"]);
  await page.keyboard.press("Enter");
  await asked(3);
  // Digits mean nothing once the focus is elsewhere (WCAG 2.1.4).
  await page.getByText(check("question.why")).focus();
  await page.keyboard.press("1");
  expect(await chosen(page)).toEqual([]);

  const last = page.getByRole("button", { name: check("question.evaluate"), exact: true });
  while (!(await last.isVisible())) {
    await choose(page, "de");
    await page.getByRole("button", { name: check("question.next"), exact: true }).click();
  }
  await choose(page, "de");
  await axe();
  await last.click();

  await page.getByLabel(report("form.email")).fill("schnell@beispiel.example");
  await expect(page.locator("input[name=solution]")).toHaveValue(/"counter"/, { timeout: 20_000 });
  await axe();
  await page.waitForTimeout(3_000);
  await page.getByRole("button", { name: report("form.submit") }).click();
  await expect(heading).toHaveText(report("requested.title"));
  await expect(page.getByText(report("requested.waitingTitle"))).toHaveCount(0);
  await axe();
});
