import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { browse } from "../browser.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
let [mertens, aydin, anna]: Visitor[] = [];
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
  aydin = await signedInAs(app, clientPeople.aydin.id);
  anna = await signedInAs(app, people.anna.id);
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = `/arbeitsbereich/${muster}/ki-einsaetze/${row?.id}`;
}, 150_000);

const as = (who: Visitor | undefined, path: string) => {
  if (!who) throw new Error("Nobody is signed in");
  return browse(who, `${useCase}${path}`);
};

test("drafts, a publication without changes, an approval against the advice, in words", async () => {
  const draft = await as(anna, "/beratung/entwurf");
  await draft.press("Entwurf speichern", { verdict: "not-recommended", text: "" });
  const publication = await as(anna, "/beratung/veroeffentlichen");
  const refused = await publication.press("Jetzt veröffentlichen");
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("Bitte schreiben Sie im Entwurf zuerst eine Begründung.");
  const first = await as(anna, "/beratung/entwurf");
  const second = await as(anna, "/beratung/entwurf");
  await first.press("Entwurf speichern", { text: "Der Anbieter trainiert mit den Daten." });
  const late = await second.press("Entwurf speichern", { text: "Mein eigener Satz." });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Anna Weber war schneller");
  expect(late.text).toContain("Der Anbieter trainiert mit den Daten.");
  expect(late.text).toContain("Mein eigener Satz.");
  await (await as(anna, "/beratung/veroeffentlichen")).press("Jetzt veröffentlichen");

  const seen = await as(aydin, "/beratung");
  expect(seen.page.text).toContain("Nicht empfohlen");
  expect(seen.page.text).not.toMatch(/Freigabe erteilen|Entwurf/);
  expect((await as(aydin, "")).page.text).toContain("Die Beratung empfiehlt diesen Einsatz nicht");
  const approval = await as(mertens, "/freigabe");
  const unreasoned = await approval.press("KI-Einsatz freigeben");
  expect(unreasoned.status).toBe(400);
  expect(unreasoned.text).toContain("Bitte begründen Sie, warum Sie gegen die Empfehlung");
  const reason = "Wir haben das Training vertraglich ausgeschlossen.";
  const approved = await approval.press("KI-Einsatz freigeben", { reason });
  expect(approved.text).toContain(`Entgegen der Empfehlung, weil: ${reason}`);
  expect((await as(aydin, "")).page.text).not.toContain("Die Beratung empfiehlt diesen Einsatz");
});

test("a state that changed under the reader's eyes is not approved, and the page says what is new", async () => {
  const approval = await as(mertens, "/freigabe");
  const fields = await as(aydin, "/daten-hinein");
  await fields.press("Eintragen", { name: "Contact.Neu" });
  const answer = await approval.press("KI-Einsatz freigeben", { reason: "Trotzdem" });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain("Daten hinein: „Contact.Neu“ kam hinzu.");
  const english = await read(
    await (mertens as Visitor).request(
      `${useCase}/beratung`
        .replace("/arbeitsbereich/", "/en/workspace/")
        .replace("ki-einsaetze", "ai-use-cases")
        .replace("beratung", "advice"),
    ),
  );
  expect(english.text).toContain("The approval has ended");
  expect(english.text).toContain("By a change of Deniz Aydın");
  expect(english.text).toContain("Data in: “Contact.Neu” was added.");
  expect(english.text).not.toMatch(/\{\{|opinion\./);
  const overview = await read(await (mertens as Visitor).request(`/arbeitsbereich/${muster}`));
  expect(overview.text).toContain("Sie: 1 KI-Einsatz wartet auf Ihre Freigabe");
});

test("a risk is accepted with a reason and a day that is to come", async () => {
  const risks = await as(mertens, "/restrisiken");
  const bad = await risks.press("Restrisiko akzeptieren", {
    dimension: "trust",
    until: "2020-01-01",
    reason: "Bis zum Wechsel",
  });
  expect(bad.status).toBe(400);
  expect(bad.text).toContain("Dieser Tag ist vorbei.");
  expect(bad.text).toContain("Bis zum Wechsel");
  const good = await risks.press("Restrisiko akzeptieren", {
    until: "2099-12-31",
    reason: "Bis zum Wechsel",
  });
  expect(good.text).toContain("akzeptiert von Petra Mertens bis 31.12.2099");
  expect((await as(aydin, "")).page.text).toContain("akzeptiert von Petra Mertens bis 31.12.2099");
});
