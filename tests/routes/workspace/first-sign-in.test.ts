import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import {
  clientPeople,
  inOffice,
  leadOf,
  loadSamples,
  people,
  type SampleName,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import { beforeAll, expect, test } from "vitest";
import { walledToken } from "#app/domain/mail/walled-token.ts";
import { makeClient } from "#app/domain/workspace/make-client.server.ts";
import { read } from "../page.ts";

const email = "jens@beispiel-maschinenbau.example";
let app: TestApp;
let address: string;
let clientId: string;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  const made = await makeClient(inOffice("anna"), await leadOf(email), {
    company: "Beispiel Maschinenbau AG",
    land: "BW",
    name: "Jens Albrecht",
    email,
    consultants: [people.anna.id],
  });
  clientId = "clientId" in made ? made.clientId : "";
  address = `/einladung/${walledToken(clientId, await mailedToken(email, "invitation"))}`;
}, 150_000);

test("from the mailed invitation through the authenticator to the first thing to do", async () => {
  const jens = app.visitor();
  for (let look = 0; look < 5; look++) {
    expect((await jens.request(address, { method: "HEAD" })).status).toBe(200);
    expect((await jens.request(address)).status).toBe(200);
  }
  const shown = await read(await jens.request(address));
  expect(shown.headings).toEqual(["Einladung in den Arbeitsbereich von Beispiel Maschinenbau AG"]);
  for (const word of ["Anna Weber", "Administration", "Verantwortung", "Bearbeitung", email])
    expect(shown.text).toContain(word);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  expect(jens.cookies.size).toBe(0);

  const accepted = await jens.post(address, {});
  expect([accepted.status, accepted.headers.get("location")]).toEqual([303, "/anmelden/code"]);
  expect((await jens.request(`/arbeitsbereich/${clientId}`)).headers.get("location")).toBe(
    "/anmelden",
  );
  expect((await jens.request("/anmelden/code")).headers.get("location")).toBe(
    "/anmelden/einrichten",
  );

  const setUp = await read(await jens.request("/anmelden/einrichten"));
  const typed = /[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}/.exec(setUp.text)?.[0] ?? "";
  const code = generateTOTP(decodeBase32IgnorePadding(typed.replaceAll(" ", "")), 30, 6);
  const signedIn = await jens.post("/anmelden/einrichten", { code });
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([
    303,
    "/sicherheit/notfallcodes",
  ]);
  const codes = await read(await jens.request("/sicherheit/notfallcodes"));
  expect(codes.all("a").map(({ attributes }) => attributes.href)).toContain(
    `/arbeitsbereich/${clientId}`,
  );

  const agreement = `/arbeitsbereich/${clientId}/vertrag`;
  for (const room of ["", "/verlauf", "/personen", "/einstellungen"]) {
    const shut = await jens.request(`/arbeitsbereich/${clientId}${room}`);
    expect([shut.status, shut.headers.get("location")]).toEqual([302, agreement]);
  }
  expect((await read(await jens.post(agreement, {}))).status).toBe(400);
  const agreed = await jens.post(agreement, { agreed: "yes" });
  expect([agreed.status, agreed.headers.get("location")]).toEqual([
    303,
    `/arbeitsbereich/${clientId}`,
  ]);

  const workspace = await read(await jens.request(`/arbeitsbereich/${clientId}`));
  expect(workspace.status).toBe(200);
  expect(workspace.text).toContain("Das Erste zuerst");
  expect(workspace.text).toContain("Chatbot auf der Website");
  expect(workspace.html).toContain("Beispiel Maschinenbau AG");
});

test("a second use says so, in another browser as well, and starts no sign-in", async () => {
  const other = app.visitor();
  for (const answer of [await other.request(address), await other.post(address, {})]) {
    const page = await read(answer);
    expect(page.status).toBe(410);
    expect(page.headings).toEqual(["Diese Einladung ist schon angenommen"]);
  }
  expect(other.cookies.size).toBe(0);
});

test("an invitation that never was is not found", async () => {
  for (const token of ["x", walledToken(clientId, "x".repeat(43))]) {
    const page = await read(await app.visitor().request(`/en/invitation/${token}`));
    expect(page.status).toBe(404);
    expect(page.headings).toEqual(["We do not know this invitation"]);
  }
});

const landings: [SampleName, string][] = [
  ["anna", "/buero"],
  ["jonas", "/en/office"],
  ["mertens", "/arbeitsbereich/00000000-0000-4000-8000-00000000b001"],
  ["reed", "/en/workspace/00000000-0000-4000-8000-00000000b001"],
  ["kurz", "/arbeitsbereich/00000000-0000-4000-8000-00000000b002"],
];

test.each(landings)("%s lands at %s", async (person, place) => {
  const visitor = app.visitor();
  expect((await visitor.post("/demo/sessions", { person })).headers.get("location")).toBe(place);
  expect((await visitor.request(place)).status).toBe(200);
});

test("who belongs to several chooses, and sees nothing of any other", async () => {
  await asSuperuser(
    "insert into member (organisation_id, person_id, roles) values ('00000000-0000-4000-8000-00000000b001', $1, '{reader}')",
    [clientPeople.kurz.id],
  );
  const kurz = app.visitor();
  expect((await kurz.post("/demo/sessions", { person: "kurz" })).headers.get("location")).toBe(
    "/bereiche",
  );
  const rooms = await read(await kurz.request("/bereiche"));
  expect(rooms.text).toContain("Muster Vertriebs-GmbH");
  expect(rooms.text).toContain("Nordlicht Telefonie GmbH");
  expect(rooms.text).not.toContain("Beispiel Maschinenbau");
  expect(rooms.text).not.toContain("Büro");
});

test("who has lost every membership finds an empty place, not somebody else's", async () => {
  const visitor = await signedInAs(app, clientPeople.aydin.id);
  await asSuperuser("update member set ended_at = now() where person_id = $1", [
    clientPeople.aydin.id,
  ]);
  expect(
    (await visitor.request("/arbeitsbereich/00000000-0000-4000-8000-00000000b001")).status,
  ).toBe(404);
  expect((await read(await visitor.request("/bereiche"))).text).toContain(
    "Noch kein Bereich für Sie",
  );
});
