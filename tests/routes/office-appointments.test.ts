import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { appointmentRows, forgetAppointments, openCalendar } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, foundClients, people } from "#tests/support/people.ts";
import { confirmed, jens } from "#tests/support/prospects.ts";
import { wish } from "#tests/domain/booking/wishes.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { read } from "./page.ts";

let app: TestApp;

beforeAll(async () => {
  app = await appHandler();
  await enrolHouse();
  await foundClients();
  await openCalendar(people.anna.id, null, [
    { days: [1, 2, 3, 4, 5, 6, 7], start: "09:00", end: "17:00" },
  ]);
});
beforeEach(() => forgetAppointments());

async function signedIn(person: "anna" | "kurz") {
  const visitor = app.visitor();
  await visitor.post("/demo/sessions", { person });
  return visitor;
}

async function booked(share: boolean) {
  const start = (await freeTimes()).next ?? "";
  await bookAppointment(
    wish(start, {
      email: jens.email,
      name: "Jens Albrecht",
      message: "Bitte <b>rufen</b> Sie an.",
      report: await confirmed(jens),
      shareAnswers: share,
    }),
  );
  return (await appointmentRows())[0]?.id ?? "";
}

test.each([
  ["/buero/termine", true, "Geteilte Antworten ansehen"],
  ["/buero/termine", false, "Antworten nicht geteilt"],
  ["/en/office/appointments", true, "See the shared answers"],
  ["/en/office/appointments", false, "answers not shared"],
])(
  "%s shows who comes when with the light, and the answers only if shared (%s)",
  async (address, share, words) => {
    await booked(share);
    const page = await read(await (await signedIn("anna")).request(address));
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
    for (const part of [
      "Jens Albrecht",
      people.anna.name,
      jens.email,
      "Bitte <b>rufen</b> Sie an.",
      words,
    ])
      expect(page.text).toContain(part);
    expect(page.html).toContain("text-caution");
    expect(page.html.includes("q13-ai-disclosure") || /Chatbot|chatbot/.test(page.text)).toBe(
      share,
    );
  },
);

test("cancels with a note, once, and says so", async () => {
  const id = await booked(false);
  const anna = await signedIn("anna");
  const cancel = () =>
    anna.post(`/buero/termine/${id}/absage`, { note: "Ich bin krank.\nEs tut mir leid." });
  const [first, second] = [await cancel(), await cancel()];
  expect([first.status, second.status]).toEqual([303, 303]);
  const page = await read(await anna.request(first.headers.get("location") ?? ""));
  expect(page.text).toContain("Der Termin ist abgesagt.");
  expect(page.text).toContain("Keine Termine");
  const mails = (await mailsTo(jens.email)).filter(({ kind }) => kind === "appointment-cancelled");
  expect(mails).toHaveLength(1);
  expect((await appointmentRows())[0]?.status).toBe("cancelled");
});

test("for everybody else, and for ids of nobody, there is nothing", async () => {
  const id = await booked(false);
  const anna = await signedIn("anna");
  for (const wrong of [crypto.randomUUID(), "1", `${id}x`])
    expect((await anna.post(`/buero/termine/${wrong}/absage`, { note: "" })).status).toBe(404);
  const outsider = await signedIn("kurz");
  expect((await outsider.request("/buero/termine")).status).toBe(404);
  expect((await outsider.post(`/buero/termine/${id}/absage`, { note: "" })).status).toBe(404);
  const nobody = await app.visitor().post(`/buero/termine/${id}/absage`, { note: "" });
  expect([nobody.status, nobody.headers.get("location")]).toEqual([302, "/anmelden"]);
  expect((await asSuperuser("select 1 from appointment where status = 'confirmed'")).length).toBe(
    1,
  );
});
