import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { goodFiles, pdf } from "#tests/support/files/good-files.ts";
import { hostileFiles, hostileNames } from "#tests/support/files/hostile-files.ts";
import { multipart, upload } from "#tests/support/files/multipart.ts";
import {
  clientPeople,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { browse } from "../browser.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
const none = { title: "", url: "", text: "", validUntil: "" };
let app: TestApp;
let mertens: Visitor;
let anna: Visitor;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
  anna = await signedInAs(app, people.anna.id);
}, 150_000);

/** Uploads are counted by the minute; here there are more than a person makes. */
const upTo = async (path: string, fields: object, file?: Parameters<typeof upload>[3]) => {
  await asSuperuser("delete from rate_limit");
  return upload(mertens, path, { ...none, ...fields }, file);
};

const newest = async () => {
  const [row] = await asSuperuser<{ evidence_id: string; file_id: string; file_name: string }>(
    "select evidence_id, file_id, file_name from evidence_version where file_id is not null order by at desc limit 1",
  );
  if (!row) throw new Error("No file");
  return row;
};

test.each(goodFiles.map((file) => [file.title, file] as const))(
  "%s comes back byte for byte, as an attachment of no type",
  async (_, file) => {
    const { id } = await openMeasure(muster);
    const sent = await upTo(`${home}/massnahmen/${id}/nachweise`, {}, file);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${home}/massnahmen/${id}`]);
    const { file_id } = await newest();
    const got = await mertens.request(`${home}/dateien/${file_id}`);
    expect(Buffer.from(await got.arrayBuffer()).equals(file.bytes)).toBe(true);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": expect.stringMatching(/^attachment; /),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": expect.stringContaining("no-store"),
    });
  },
);

test("hostile files are refused with a message that says what to do, and what was typed stays", async () => {
  const { id } = await openMeasure(muster);
  const path = `${home}/massnahmen/${id}/nachweise`;
  const before = await asSuperuser("select count(*) from evidence");
  for (const file of hostileFiles.filter((_, at) => at % 6 === 0)) {
    const answer = await upTo(path, { title: "Mein Vertrag" }, file);
    expect([answer.status, file.title]).toEqual([400, file.title]);
    const page = await read(answer);
    expect(page.title).toBe("Fehler: Nachweis hinzufügen");
    expect(page.text).toMatch(/nehmen wir nicht an|ist leer|passt nicht zur Endung/);
    expect(page.html).toContain('value="Mein Vertrag"');
  }
  expect(await asSuperuser("select count(*) from evidence")).toEqual(before);
});

test("names with traps are shown as text and offered without them", async () => {
  const { id } = await openMeasure(muster);
  for (const name of hostileNames) {
    const file = { name, type: "application/pdf", bytes: pdf };
    expect((await upTo(`${home}/massnahmen/${id}/nachweise`, {}, file)).status).toBe(303);
    const { file_id, evidence_id, file_name } = await newest();
    const page = await mertens.request(`${home}/nachweise/${evidence_id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toMatch(/<img src=x|<script>\.pdf|\u202e/);
    const { headers } = await mertens.request(`${home}/dateien/${file_id}`);
    expect(headers.get("set-cookie")).toBeNull();
    const [, offered = ""] = headers.get("content-disposition")?.split("UTF-8''") ?? [];
    expect(decodeURIComponent(offered)).toBe(file_name);
  }
});

test("a file that is too large is read to its end and refused in words", async () => {
  const { id } = await openMeasure(muster);
  const bytes = Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024, "a")]);
  const answer = await upTo(
    `${home}/massnahmen/${id}/nachweise`,
    {},
    { name: "a.pdf", type: "application/pdf", bytes },
  );
  expect(answer.status).toBe(400);
  expect((await read(answer)).text).toContain("größer als 20");
});

test("a body that is no form, or a form cut short, changes nothing and breaks nothing", async () => {
  const { id } = await openMeasure(muster);
  const path = `${home}/massnahmen/${id}/nachweise`;
  const whole = multipart(none, { name: "a.pdf", type: "application/pdf", bytes: pdf });
  const send = (type: string, body: Uint8Array) =>
    mertens.post(path, {}, { "content-type": type }, body);
  const before = await asSuperuser("select count(*) from evidence");
  for (const [type, body] of [
    [whole.type, whole.body.subarray(0, whole.body.length - 40)],
    [whole.type, Buffer.from("x")],
    ["multipart/form-data; boundary=", whole.body],
    ["multipart/form-data; boundary=other", whole.body],
  ] as const)
    expect((await send(type, body)).status, type).toBe(400);
  const two = multipart({ ...none, more: "1" }, undefined);
  expect((await send(two.type, two.body)).status).toBe(400);
  // Anywhere else a form with a file is no form of ours.
  const elsewhere = await mertens.post(
    `${home}/massnahmen/${id}`,
    {},
    { "content-type": whole.type },
    whole.body,
  );
  expect(elsewhere.status).toBe(415);
  expect(await asSuperuser("select count(*) from evidence")).toEqual(before);
});

test("whoever may not upload is stopped, whatever comes", async () => {
  const { id } = await openMeasure(muster);
  const path = `${home}/massnahmen/${id}/nachweise`;
  const file = {
    name: "a.pdf",
    type: "application/pdf",
    bytes: Buffer.concat([pdf, Buffer.alloc(5_000_000), pdf]),
  };
  const kurz = await signedInAs(app, clientPeople.kurz.id);
  expect((await upload(anna, path, none, file)).status).toBe(403);
  expect((await upload(kurz, path, none, file)).status).toBe(404);
  expect((await upload(app.visitor(), path, none, file)).status).toBe(302);
  const { file_id } = await newest();
  expect((await kurz.request(`${home}/dateien/${file_id}`)).status).toBe(404);
  expect(
    (await kurz.request(`/arbeitsbereich/${sampleClients.nordlicht.id}/dateien/${file_id}`)).status,
  ).toBe(404);
});

test("the way of a piece of evidence: given, returned, renewed, approved; in German and in English", async () => {
  await asSuperuser("delete from rate_limit");
  const { id } = await openMeasure(muster);
  const measure = await browse(mertens, `${home}/massnahmen/${id}`);
  await measure.follow("Nachweis hinzufügen");
  const asked = await measure.press("Nachweis speichern", none);
  expect(asked.text).toContain(
    "Bitte wählen Sie eine Datei, oder geben Sie einen Link oder eine Notiz an.",
  );
  const given = await measure.press("Nachweis speichern", {
    ...none,
    title: "Rollenprüfung",
    text: "Alle Rollen gesehen.",
  });
  expect(given.text).toContain("Wartet auf Prüfung");
  await measure.follow("Rollenprüfung");
  const check = await browse(anna, `${measure.path}/pruefung`);
  const reason = await check.press("Prüfung speichern", { verdict: "returned", reason: "" });
  expect(reason.text).toContain("Bitte schreiben Sie in einem Satz, was noch fehlt.");
  const returned = await check.press("Prüfung speichern", {
    verdict: "returned",
    reason: "Bitte mit Datum",
  });
  expect(returned.text).toContain("Bitte mit Datum");
  const renewing = await browse(mertens, measure.path);
  await renewing.follow("Neue Fassung");
  const renewed = await renewing.press("Neue Fassung speichern", {
    text: "Alle Rollen gesehen am 3.11.",
  });
  expect(renewed.text).toContain("Frühere Fassungen");
  await check.open(`${measure.path}/pruefung`);
  const approved = await check.press("Prüfung speichern", { verdict: "approved", reason: "" });
  expect(approved.text).toContain("Anerkannt von Anna Weber");
  const english = await read(
    await mertens.request(
      measure.path
        .replace("/arbeitsbereich/", "/en/workspace/")
        .replace("/nachweise/", "/evidence/"),
    ),
  );
  expect(english.text).toContain("Approved by Anna Weber");
  const trail = await read(await mertens.request(`${home}/verlauf`));
  expect(trail.text).toMatch(/Anna Weber \(Beratung\) hat einen Nachweis zu „[^“]+“ anerkannt\./);
  const back = await browse(mertens, measure.path);
  await back.follow("Nachweis zurücknehmen");
  expect((await back.press("Zurücknehmen")).text).toContain("Zurückgenommen");
});
