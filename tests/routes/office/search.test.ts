import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { inOffice, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { foundAppointments } from "#app/domain/booking/found-appointments.server.ts";
import { read } from "../page.ts";

const { muster, nordlicht } = sampleClients;
let app: TestApp;
let anna: Visitor;
let jonas: Visitor;

const booked = (name: string, start: string, more: { company?: string; status?: string } = {}) =>
  asSuperuser(
    `insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, company, topic, language,
       idempotency_key, status, cancelled_at, phone)
     values ($1, $2, $3::timestamptz, $3::timestamptz + interval '30 minutes', 'Europe/Berlin', $4, $5, $6, 'first', 'de', gen_random_uuid(),
       $7, case when $7 = 'cancelled' then now() end, '+49 30 1234567')`,
    [
      houseId,
      people.jonas.id,
      start,
      name,
      `${start.slice(0, 10)}.${start.slice(11, 13)}@gast.example`,
      more.company ?? null,
      more.status ?? "confirmed",
    ],
  );

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  anna = await signedInAs(app, people.anna.id);
  jonas = await signedInAs(app, people.jonas.id);
  await asSuperuser("delete from appointment");
  await booked("Quirin Östermann", "2026-03-02T22:30:00Z", { company: "Zwirn & Söhne" });
  await booked("Quirin Abgesagt", "2026-03-05T10:00:00Z", { status: "cancelled" });
}, 60_000);

const looked = async (words: string, who = anna, more = "") =>
  read(await who.request(`/buero/suche?suche=${encodeURIComponent(words)}${more}`));
const links = (page: Awaited<ReturnType<typeof read>>) =>
  page.all("a").flatMap(({ attributes: { href } }) => href ?? []);

test("finds leads, clients and appointments by beginnings of words, in groups that lead there", async () => {
  const page = await looked("MUSTER");
  expect([page.status, page.headings]).toEqual([200, ["Suche nach „MUSTER“"]]);
  expect(page.all("h2").map(({ text }) => text)).toEqual(["Kunden", "Leads"]);
  expect(links(page)).toContain(`/arbeitsbereich/${muster.id}`);
  const met = await looked("öster quir");
  expect(met.all("h2").map(({ text }) => text)).toEqual(["Erstgespräche"]);
  // The sheet of the day in Berlin, where it is.
  expect(links(met)).toContain("/buero/termine?tag=2026-03-02");
  expect(met.text).toContain("Quirin Östermann · Zwirn & Söhne");
  expect(met.text).toContain("Jonas Brandt");
  expect(met.text).not.toContain("Abgesagt");
  expect((await looked("zwirn")).text).toContain("Quirin Östermann");
  expect((await looked("2026 gast")).text).toContain("Quirin Östermann");
  const english = await read(await anna.request("/en/office/search?suche=quirin"));
  expect(english.headings).toEqual(["Search for “quirin”"]);
});

test("finds nothing that the lists do not show: other consultants' clients, numbers of phones", async () => {
  const own = await looked("nordlicht", jonas);
  expect(links(own)).toContain(`/arbeitsbereich/${nordlicht.id}`);
  const other = await looked("muster", jonas);
  expect(other.html).not.toContain(muster.id);
  expect(other.all("h2").map(({ text }) => text)).toEqual(["Leads"]);
  const all = await looked("nordlicht");
  expect(links(all)).toContain(`/buero/kunden/${nordlicht.id}`);
  expect((await looked("1234567")).text).toContain("Nichts gefunden");
  expect((await looked("quirin")).html).not.toContain("1234567");
});

test("less than two letters or digits are asked for in words, nothing at all is a field", async () => {
  for (const words of ["q", "%", "_ _", "!!", "  m  "]) {
    const page = await looked(words);
    expect([words, page.status, page.title]).toEqual([
      words,
      400,
      `Fehler: Suche nach „${words.trim()}“`,
    ]);
    expect(page.text).toContain("Bitte geben Sie mindestens zwei Buchstaben oder Ziffern ein.");
    expect(page.all("input").find(({ attributes }) => attributes.name === "suche")).toMatchObject({
      attributes: { value: words.trim() },
    });
  }
  const empty = await read(await anna.request("/buero/suche"));
  expect([empty.status, empty.headings]).toEqual([200, ["Suche"]]);
  expect((await looked("%%%")).status).toBe(400);
  expect((await looked("x".repeat(200))).headings).toEqual(["Suche"]);
});

test("of many there are five, then all of them page by page", async () => {
  for (let at = 0; at < 31; at += 1)
    await booked(
      `Serie ${at}`,
      `2026-01-${String(1 + (at % 28)).padStart(2, "0")}T${10 + Math.floor(at / 28)}:00:00Z`,
    );
  const page = await looked("serie");
  expect(links(page).filter((href) => href.includes("?tag="))).toHaveLength(5);
  expect(links(page)).toContain("/buero/suche?suche=serie&in=termine");
  const first = await looked("serie", anna, "&in=termine");
  const next = links(first).find((href) => href.includes("nach=")) ?? "";
  const second = await read(await anna.request(next));
  const names = [first, second].flatMap(({ text }) => text.match(/Serie \d+/g) ?? []);
  expect([names.length, new Set(names).size]).toEqual([31, 31]);
  for (const broken of ["x", "2026-01-01_x", `x_${houseId}`])
    expect((await anna.request(`/buero/suche?suche=serie&in=termine&nach=${broken}`)).status).toBe(
      404,
    );
});

test("words follow the appointment: changed with it, gone with it", async () => {
  await asSuperuser("update appointment set name = 'Quirin Neumann' where name like '%Östermann'");
  expect((await looked("östermann")).text).toContain("Nichts gefunden");
  expect((await looked("neumann")).text).toContain("Quirin Neumann");
  await asSuperuser("delete from appointment");
  expect(await asSuperuser("select from appointment_word")).toEqual([]);
});

test("who may not read appointments finds none", async () => {
  await booked("Quirin Nochmal", "2026-03-02T09:00:00Z");
  const some = (roles: readonly string[]) =>
    foundAppointments({ ...inOffice("anna"), roles }, "quirin", { size: 5 });
  expect((await some(["consultant"])).found).toHaveLength(1);
  expect((await some(["administrator"])).found).toEqual([]);
});
