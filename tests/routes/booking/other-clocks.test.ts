import ICAL from "ical.js";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { appointmentRows, forgetAppointments, openCalendar } from "#tests/support/calendars.ts";
import { asSuperuser, database } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { receivedMails } from "#app/demo/mailbox-mails.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { deliverMail } from "#app/domain/mail/deliver.server.ts";
import { type Page, read } from "../page.ts";

let app: TestApp;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
const visitor = "katrin@muster-vertrieb.example";

beforeAll(async () => {
  app = await appHandler();
  await enrolHouse();
  await openCalendar(people.anna.id, null, [
    { days: [1, 2, 3, 4, 5, 6, 7], start: "00:00", end: "24:00" },
  ]);
  mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
  process.env.SENDGRID_BASE_URL = mailbox.url;
  return () => mailbox.stop();
});
beforeEach(async () => {
  await forgetAppointments();
  await asSuperuser("delete from demo_mail").catch(() => undefined);
});
afterEach(() => vi.useRealTimers());

/** The clock of the product shows this; timers and the database go on as they are. */
const clockShows = (at: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(at) });

const valueOf = (page: Page, name: string) =>
  page.all("input").find(({ attributes }) => attributes.name === name)?.attributes.value ?? "";

/** The words beside a time on the page, and the form to book it. */
async function offered(time: string, zone: string, date: string) {
  const first = await read(await app.request("/erstgespraech"));
  const typed = {
    key: valueOf(first, "key"),
    name: "Katrin Beispiel",
    email: visitor,
    phone: "",
    company: "",
    topic: "planned-use",
    message: "",
    way: "video",
    zone,
    report: "",
    shown: date,
  };
  const page = await read(await app.post("/erstgespraech", { ...typed, show: date }));
  const label = new RegExp(`value="${time}"[^>]*>.*?</label>`, "s").exec(page.html)?.[0] ?? "";
  return {
    words: label.replaceAll(/<[^>]*>|^.*?>|\s/g, " ").replaceAll(/ +/g, " "),
    form: { ...typed, time },
  };
}

const book = async (form: Record<string, string>) => {
  const answer = await app.post("/erstgespraech/gebucht", form, {});
  return answer.status === 303
    ? read(await app.request(answer.headers.get("location") ?? ""))
    : read(answer);
};

/** What reached the visitor: the text of the mail, and the instant that its calendar file names. */
async function mailed() {
  for (const { id } of await asSuperuser<{ id: string }>(
    "select id from mail where state = 'queued' order by created_at, kind",
  ))
    await deliverMail({ organisationId: houseId, mailId: id });
  const query = <T>(sql: string, values?: unknown[]) =>
    asSuperuser(sql, values) as unknown as Promise<T[]>;
  const mail = (await receivedMails(query)).find(({ recipient }) => recipient === visitor);
  const calendar = new ICAL.Component(ICAL.parse(mail?.attachments[0]?.text ?? ""));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  return {
    text: mail?.text.replaceAll(/\s+/g, " ") ?? "",
    start: event.startDate.toJSDate().toISOString().replace(".000", ""),
  };
}

const [before, after] = ["(Sommerzeit)", "(Winterzeit)"];

test.each([
  [
    "the last time before the clock goes forward",
    "2027-03-28T00:30:00Z",
    "Europe/Berlin",
    "Sonntag, 28. März 2027",
    "01:30 Uhr",
    "01:30 bis 03:00 Uhr",
  ],
  [
    "the first after it",
    "2027-03-28T01:00:00Z",
    "Europe/Berlin",
    "Sonntag, 28. März 2027",
    "03:00 Uhr",
    "03:00 bis 03:30 Uhr",
  ],
  [
    "the first 02:30 of autumn",
    "2027-10-31T00:30:00Z",
    "Europe/Berlin",
    "Sonntag, 31. Oktober 2027",
    `02:30 Uhr ${before}`,
    `02:30 ${before} bis 02:00 Uhr ${after}`,
  ],
  [
    "the second 02:30 of autumn",
    "2027-10-31T01:30:00Z",
    "Europe/Berlin",
    "Sonntag, 31. Oktober 2027",
    `02:30 Uhr ${after}`,
    `02:30 ${after} bis 03:00 Uhr`,
  ],
  [
    "the second 02:30 of another country's autumn",
    "2027-04-03T14:30:00Z",
    "Pacific/Auckland",
    "Sonntag, 4. April 2027",
    `02:30 Uhr ${after}`,
    `02:30 ${after} bis 03:00 Uhr`,
  ],
  [
    "29 February",
    "2028-02-29T08:00:00Z",
    "Europe/Berlin",
    "Dienstag, 29. Februar 2028",
    "09:00 Uhr",
    "09:00 bis 09:30 Uhr",
  ],
  [
    "the end of 29 February",
    "2028-02-29T22:30:00Z",
    "Europe/Berlin",
    "Dienstag, 29. Februar 2028",
    "23:30 Uhr",
    "23:30 bis 00:00 Uhr",
  ],
  [
    "29 February, already March at +14",
    "2028-02-29T10:30:00Z",
    "Pacific/Kiritimati",
    "Mittwoch, 1. März 2028",
    "00:30 Uhr",
    "00:30 bis 01:00 Uhr",
  ],
  [
    "a visitor at +14",
    "2027-01-12T10:00:00Z",
    "Pacific/Kiritimati",
    "Mittwoch, 13. Januar 2027",
    "00:00 Uhr",
    "00:00 bis 00:30 Uhr",
  ],
  [
    "a visitor at −11",
    "2027-01-12T08:00:00Z",
    "Pacific/Pago_Pago",
    "Montag, 11. Januar 2027",
    "21:00 Uhr",
    "21:00 bis 21:30 Uhr",
  ],
  [
    "New Year at −11",
    "2028-01-01T10:30:00Z",
    "Pacific/Pago_Pago",
    "Freitag, 31. Dezember 2027",
    "23:30 Uhr",
    "23:30 bis 00:00 Uhr",
  ],
])("%s: page, mail and calendar file agree", async (_, start, zone, day, clock, span) => {
  clockShows(new Date(Date.parse(start) - 6 * 86_400_000).toISOString());
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(start));
  const { words, form } = await offered(start, zone, date);
  expect(words.replaceAll("\u00a0", " ")).toContain(clock);
  const page = await book(form);
  expect(page.status, page.text).toBe(200);
  expect(page.text.replaceAll("\u00a0", " ")).toContain(`${day}, ${clock}`);
  const mail = await mailed();
  expect(mail.text).toContain(day);
  expect(mail.text.replaceAll("\u00a0", " ")).toContain(span);
  expect(mail.start).toBe(start);
  const [row] = await appointmentRows();
  expect([row?.starts_at.toISOString(), row?.time_zone]).toEqual([
    new Date(start).toISOString(),
    zone,
  ]);
});

test.each([
  ["an hour forward", 60, true],
  ["an hour back", -60, true],
  ["ten minutes back", -10, true],
  ["a day forward", 1440, true],
  ["beyond the notice", 5 * 1440 + 30, false],
])("the clock jumps %s between page and booking", async (_, minutes, stays) => {
  const start = "2027-03-30T08:00:00Z";
  const seen = Date.parse(start) - 6 * 86_400_000;
  clockShows(new Date(seen).toISOString());
  const { form } = await offered(start, "Europe/Berlin", "2027-03-30");
  clockShows(new Date(seen + minutes * 60_000).toISOString());
  const page = await book(form);
  expect(page.status).toBe(stays ? 200 : 409);
  expect((await appointmentRows()).map((row) => row.starts_at.toISOString())).toEqual(
    stays ? [new Date(start).toISOString()] : [],
  );
  if (!stays) expect(valueOf(page, "name")).toBe("Katrin Beispiel");
});
