import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
const path = `/arbeitsbereich/${muster}/paket/vertrag`;
let page: Browser;

beforeAll(async () => {
  await loadSamples();
  const mertens = await signedInAs(await appHandler(), clientPeople.mertens.id);
  await sold(muster, "invoice");
  await asSuperuser(
    "insert into due_invoice select $1, organisation_id, id, current_date from subscription",
    [houseId],
  );
  await asSuperuser("update session set stepped_up_at = now()");
  page = await browse(mertens, `/arbeitsbereich/${muster}/paket`);
}, 150_000);

test("the contract is found from the package, and says what each change means", async () => {
  const contract = await page.follow("Vertrag ansehen, Paket wechseln oder kündigen");
  expect(contract.text).toContain("Wenn Sie heute kündigen, endet der Vertrag am ");
  expect(contract.text).toContain("Gilt sofort; für den Rest dieses Monats kommen ");
});

test("nobody cancels by mistake; done, it is said and can be taken back", async () => {
  const unsure = await page.press("Jetzt kündigen");
  expect(unsure.status).toBe(400);
  expect(unsure.text).toContain("Bitte bestätigen Sie, dass Sie kündigen wollen.");
  await page.open(path);
  const done = await page.press("Jetzt kündigen", { sure: "yes" });
  expect(done.text).toContain("Gekündigt zum");
  expect(done.text).not.toContain("Paket wechseln");
  const back = await page.press("Kündigung zurücknehmen");
  expect(back.text).toContain("Paket wechseln");
});

test("a larger package is ordered with a choice, and its invoice stands with the others", async () => {
  const none = await page.press("Zahlungspflichtig wechseln");
  expect(none.status).toBe(400);
  expect(none.text).toContain("Bitte wählen Sie ein Paket.");
  await page.open(path);
  const done = await page.press("Zahlungspflichtig wechseln", { to: "dpo" });
  expect(done.text).toContain("Externer Datenschutzbeauftragter");
  expect(await asSuperuser("select cause from invoice where cause = 'change'")).toHaveLength(1);
});

test("an ended package leaves a workspace that can be read, and the way to a new one", async () => {
  await asSuperuser(
    "update subscription set cancelled_at = now(), ends_on = current_date - 1, ended_at = now() where organisation_id = $1",
    [muster],
  );
  await page.open(path);
  expect(page.page.html).toContain("Ihr Paket ist beendet");
  expect(page.page.text).toContain("Ein Paket bestellen");
  await page.open(`/arbeitsbereich/${muster}/massnahmen`);
  expect(page.page.status).toBe(200);
});
