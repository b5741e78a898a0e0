import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { sampleCharge, sampleCustomer } from "#tests/support/invoices.ts";
import { loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { monthOf } from "#app/domain/billing/charge.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
let page: Browser;

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  await sold(muster, "invoice");
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>("select id from subscription");
  await asSuperuser("insert into due_invoice values ($1, $2, $3, current_date + 30)", [
    houseAccess("system").organisationId,
    muster,
    id,
  ]);
  await transaction(houseAccess("system"), (tx) =>
    writeInvoice(tx, houseAccess("system"), {
      clientId: muster,
      subscriptionId: id,
      customer: sampleCustomer,
      charges: [sampleCharge],
      issuedOn: "2026-11-10",
      period: monthOf("2026-11-10", 0),
    }),
  );
  page = await browse(await signedInAs(app, people.anna.id), "/buero/abrechnung");
}, 60_000);

test("a credit note needs an amount that is left and a reason, and keeps what was typed", async () => {
  const form = await page.follow("RE-2026-00001");
  expect(form.text).toContain("390,00");
  for (const [typed, told] of [
    [{ net: "abc", reason: "Kulanz" }, "Geben Sie einen Betrag wie 74,50 ein"],
    [{ net: "0", reason: "Kulanz" }, "Geben Sie einen Betrag wie 74,50 ein"],
    [{ net: "400", reason: "Kulanz" }, "So viel ist nicht mehr übrig."],
    [{ net: "74,50", reason: " " }, "Schreiben Sie den Grund"],
  ] as const) {
    const answer = await page.press("Gutschrift schreiben", typed);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(told)]);
    expect(answer.html).toContain(`value="${typed.net}"`);
  }
});

test("a part is credited and stands in the book; a form of before is refused", async () => {
  const seen = page.page;
  const done = await page.press("Gutschrift schreiben", { net: "74,50", reason: "Kulanz" });
  expect(done.text).toContain("RE-2026-00002");
  expect(done.text).toContain("-74,50");
  expect(seen.html).toContain('name="left" value="39000"');
  const again = await page.follow("RE-2026-00001");
  expect(again.text).toContain("315,50");
  const old = await page.press("Gutschrift schreiben", { net: "1", reason: "x", left: "39000" });
  expect([old.status, old.text]).toEqual([
    409,
    expect.stringContaining("Inzwischen wurde zu dieser Rechnung etwas gutgeschrieben."),
  ]);
  expect(old.html).toContain('name="left" value="31550"');
  const rest = await page.press("Gutschrift schreiben", { net: "", reason: "Rest" });
  expect(rest.text).toContain("RE-2026-00003");
  expect((await page.follow("RE-2026-00001")).text).toContain("schon ganz gutgeschrieben");
});

test("a contract rests and goes on, and the client sees it", async () => {
  await page.open("/buero/abrechnung");
  const contract = await page.follow(sampleClients.muster.name);
  expect(contract.text).toContain("auf Rechnung");
  expect(contract.text).not.toContain("Auf Rechnung umstellen");
  const rests = await page.press("Ruhen lassen");
  expect(rests.text).toContain("Ruht seit");
  const workspace = await page.open(`/arbeitsbereich/${muster}`);
  expect(workspace.text).toContain("Der Vertrag ruht seit ");
  expect((await page.open("/buero/abrechnung")).text).toMatch(/Muster.*ruht/);
  await page.open(`/en/office/clients/${muster}/contract`);
  const runs = await page.press("Resume");
  expect(runs.text).not.toContain("Paused since");
});
