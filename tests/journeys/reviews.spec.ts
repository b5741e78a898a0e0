import { people } from "#app/demo/people.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

const words = wordsOf("reviews", "de");

test.use({ viewport: { width: 360, height: 900 } });

test("a client asks on the phone, the consultant finds it in the queue, takes it over and answers", async ({
  page,
  axe,
  enter,
}) => {
  const look = async () => {
    await inBothSchemes(page, () => expectToFit(page));
    await axe();
  };
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).click();
    await look();
  };
  const follow = async (name: string) => {
    await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
    await look();
  };

  await enter("mertens");
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await look();
  await follow(words("panel.ask"));
  await page.getByLabel(words("question")).fill("Reicht die Rechtsgrundlage?");
  await press(words("submit"));
  const asked = page.url();
  await expect(page.getByText(words("open.title"))).toBeVisible();
  await follow(words("withdrawal.title"));

  await enter("anna");
  await page.goto(addressOf("office.reviews", "de"));
  await look();
  await page.getByRole("main").getByRole("link").first().click();
  await look();
  expect(page.url()).toBe(asked);
  await press(words("take.submit"));
  await expect(page.getByRole("main")).toContainText(`${people.anna.name} hat die Prüfung`);
  await follow(words("answer.title"));
  await page.getByLabel(words("answer.note")).fill("Ja, für diesen Zweck.");
  await press(words("answer.submit"));
  await expect(page.getByRole("main")).toContainText("Ja, für diesen Zweck.");
  await page.goto(addressOf("office.reviews", "de"));
  await look();
  await expect(page.getByRole("main")).toContainText(words("queue.emptyTitle"));
});
