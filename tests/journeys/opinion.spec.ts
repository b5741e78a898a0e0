import { people, sampleClients } from "#app/demo/people.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { makeNearlyReady } from "./nearly-ready.ts";
import { expectToFit } from "./screen.ts";

const opinion = wordsOf("opinion", "de");
const ledger = wordsOf("ledger", "de");
const workspace = wordsOf("workspace", "de");

test.use({ viewport: { width: 360, height: 900 } });

test("the consultant publishes, the approver approves, and a changed field ends the approval", async ({
  page,
  axe,
  enter,
}) => {
  const useCaseId = await makeNearlyReady();
  const params = { organisationId: sampleClients.nordlicht.id, useCaseId };
  const useCase = addressOf("workspace.useCase", "de", params);
  const look = async () => {
    await expectToFit(page);
    await axe();
  };
  const press = async (name: string) => {
    await page.getByRole("button", { name }).click();
    await look();
  };
  const follow = async (name: string) => {
    await page.getByRole("main").getByRole("link", { name }).first().click();
    await look();
  };

  await enter("jonas");
  await page.goto(addressOf("workspace.opinion", "de", params));
  await look();
  await follow(opinion("draft.begin"));
  await page.getByLabel(opinion("verdict.recommended.label"), { exact: true }).check();
  await page.getByLabel(opinion("draft.text")).fill("Zweck und Daten passen zusammen.");
  await press(opinion("draft.submit"));
  await follow(opinion("publication.open"));
  await press(opinion("publication.submit"));
  await expect(page.getByRole("article")).toContainText("Zweck und Daten passen zusammen.");
  await expect(page.getByRole("article")).toContainText(people.jonas.name);

  await enter("kurz");
  await page.goto(useCase);
  await look();
  await follow(workspace("standing.approval"));
  await follow(opinion("approval.open"));
  await press(opinion("approval.submit"));
  await expect(page.getByText(opinion("approval.stands"), { exact: true })).toBeVisible();
  await page.goto(useCase);
  await look();
  await expect(page.getByRole("main")).toContainText(workspace("standing.complete"));
  await expect(page.getByText("Startklar", { exact: true }).first()).toBeVisible();

  await page.goto(addressOf("workspace.fields", "de", params));
  await look();
  await page.getByLabel(ledger("name.fields")).fill("Contact.Geburtstag");
  await press(ledger("submit"));
  await page.goto(useCase);
  await look();
  const part = opinion("part.dataIn");
  await expect(page.getByText("Startklar mit Auflagen", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(opinion("approval.ended"))).toBeVisible();
  await expect(
    page.getByText(opinion("difference.added", { part, entry: "Contact.Geburtstag" })),
  ).toBeVisible();
});
