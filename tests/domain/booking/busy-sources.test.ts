import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { calendarFile, calendarHost, calendarServer } from "#tests/support/calendar-server.ts";
import { forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser, database } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { inOffice } from "#tests/support/samples.ts";
import { rotateKeys } from "#app/admin/rotate-keys.ts";
import { fetchCalendars } from "#app/domain/booking/busy-refresh.server.ts";
import {
  addCalendarAddress,
  addCalendarFile,
  busySources,
  removeSource,
} from "#app/domain/booking/busy-sources.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { whyNot } from "#app/domain/booking/why.server.ts";
import { transaction } from "#db/database.server.ts";
import { unseal } from "#db/sealing.ts";

const now = new Date("2027-01-11T07:00:00Z");
const anna = inOffice("anna");
const jonas = inOffice("jonas");
const address = `https://${calendarHost}/private-geheim/basic.ics`;

beforeAll(async () => {
  await enrolHouse();
  vi.stubEnv("CALENDAR_HOSTS", calendarHost);
});
beforeEach(async () => {
  await forgetAppointments();
  await openCalendars();
});

const daily = (hour: string, title = "Geheimes Treffen") =>
  calendarFile(
    `UID:a\nSUMMARY:${title}\nDTSTART;TZID=Europe/Berlin:20270101T${hour}0000\nDURATION:PT2H\nRRULE:FREQ=DAILY`,
  );
const upload = (text: string, name = "Privat") =>
  addCalendarFile(anna, { name, bytes: Buffer.from(text) }, now);
const ofAnna = async () =>
  ((await freeTimes({ with: [people.anna.id], now })).days[0]?.starts ?? []).map((start) =>
    start.slice(11, 16),
  );
const times = () =>
  asSuperuser<{ starts_at: Date; ends_at: Date; note: string | null }>(
    "select * from busy_time order by starts_at",
  );

test("a file's meetings are not offered, the reason is the calendar's name, and no title is kept", async () => {
  const before = await ofAnna();
  expect(before[0]).toBe("08:00");
  expect(await upload(daily("09"))).toBeUndefined();
  expect((await ofAnna())[0]).toBe("10:00");
  const why = await whyNot(anna, people.anna.id, "2027-01-12", "09:00", now);
  expect(why).toMatchObject({ because: "busy", calendar: "Privat", detail: undefined });
  expect(JSON.stringify(await asSuperuser("select * from busy_source, busy_time"))).not.toContain(
    "Geheim",
  );
  // Yesterday and 400 days.
  expect(await times()).toHaveLength(401);
  const [source] = await busySources(anna);
  expect(source).toMatchObject({ name: "Privat", host: null, times: 401, unreadable: 0 });
  expect(source?.coversUntil).toEqual(new Date("2028-02-15T07:00:00Z"));
  expect(await busySources(jonas)).toEqual([]);
});

test("removing a source frees its times at once, and nobody else's can be removed", async () => {
  await upload(daily("09"));
  await upload(daily("11"), "Verein");
  const [first] = await busySources(anna);
  expect(await removeSource(jonas, first?.id ?? "")).toBe(false);
  expect(await removeSource(anna, first?.id ?? "")).toBe(true);
  expect(await removeSource(anna, first?.id ?? "")).toBe(false);
  expect(await ofAnna()).toEqual(["08:00", "08:30", "09:00"]);
  const kinds = await asSuperuser<{ kind: string }>(
    "select kind from audit_event order by position",
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "busy-source.added",
    "busy-source.added",
    "busy-source.removed",
  ]);
});

test("the eleventh source, one without hours and an unreadable file are refused with nothing written", async () => {
  expect(await upload("kein Kalender")).toBe("broken");
  expect(await addCalendarAddress(anna, { name: "x", address: "https://evil.example/a" })).toBe(
    "not-allowed",
  );
  expect(await busySources(anna)).toEqual([]);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => addCalendarAddress(anna, { name: `${n}`, address })),
  );
  expect(answers.filter((one) => one === "most")).toHaveLength(2);
  expect(await busySources(anna)).toHaveLength(10);
  await asSuperuser("delete from calendar where person_id = $1", [people.jonas.id]);
  expect(await addCalendarAddress(jonas, { name: "x", address })).toBe("without-hours");
});

test("an address is sealed, told by its host alone, and sealed anew when keys change", async () => {
  await addCalendarAddress(anna, { name: null, address });
  expect(await busySources(anna)).toMatchObject([{ name: calendarHost, host: calendarHost }]);
  const stored = async () =>
    (
      await asSuperuser<{ id: string; address: Buffer }>(
        "select id, sealed_address as address from busy_source",
      )
    )[0];
  const one = await stored();
  const opened = () =>
    unseal(one?.address ?? Buffer.of(), `busy_source|address|${one?.id}`).toString();
  expect(one?.address.toString("latin1")).not.toContain("geheim");
  expect(opened()).toBe(address);
  vi.stubEnv("SECRET_KEY_PREVIOUS", process.env.SECRET_KEY);
  vi.stubEnv("SECRET_KEY", "next-secret-9876543210-zyxwvutsrqponmlkjihgfedcba");
  expect(await rotateKeys(database.appUrl)).toMatchObject({ "busy_source.sealed_address": 1 });
  expect((await stored())?.address).not.toEqual(one?.address);
});

test("a subscription is fetched, asked for changes, and keeps its times when that fails", async () => {
  let answer: { status: number; body?: string; etag?: string } = {
    status: 200,
    body: daily("09"),
    etag: '"1"',
  };
  const tags: unknown[] = [];
  const network = await calendarServer((request, response) => {
    tags.push(request.headers["if-none-match"]);
    response.writeHead(answer.status, answer.etag ? { etag: answer.etag } : {}).end(answer.body);
  });
  await addCalendarAddress(anna, { name: "Privat", address });
  const again = async (at = now) => {
    await asSuperuser("update busy_source set tried_at = tried_at - interval '15 minutes'");
    return fetchCalendars(at, network);
  };
  expect(await fetchCalendars(now, network)).toBe(1);
  expect(await fetchCalendars(now, network)).toBe(0);
  expect((await ofAnna())[0]).toBe("10:00");
  answer = { status: 304 };
  await again();
  answer = { status: 500 };
  await again();
  expect(await busySources(anna)).toMatchObject([{ problem: "unreachable", times: 401 }]);
  expect((await busySources(anna))[0]?.failedAt).toBeInstanceOf(Date);
  expect((await ofAnna())[0]).toBe("10:00");
  answer = { status: 200, body: "<html>Anmelden</html>" };
  await again();
  expect(await busySources(anna)).toMatchObject([{ problem: "broken", times: 401 }]);
  answer = { status: 200, body: daily("10") };
  await again();
  expect((await busySources(anna))[0]).toMatchObject({ problem: null, failedAt: null });
  expect(await ofAnna()).toEqual(["08:00"]);
  // A tag is worth nothing once the rules were not expanded far enough.
  answer = { status: 200, body: daily("10"), etag: '"2"' };
  await again();
  await again(new Date(now.getTime() + 30 * 86_400_000));
  expect(tags).toEqual([undefined, '"1"', '"1"', '"1"', '"1"', undefined, undefined]);
});

test("what was removed while it was fetched leaves nothing", async () => {
  const network = await calendarServer((_, response) => {
    void asSuperuser("delete from busy_source").then(() => response.end(daily("09")));
  });
  await addCalendarAddress(anna, { name: null, address });
  expect(await fetchCalendars(now, network)).toBe(1);
  expect(await times()).toEqual([]);
});

test("two workers never fetch the same calendar", async () => {
  let fetched = 0;
  const network = await calendarServer((_, response) => {
    fetched += 1;
    setTimeout(() => response.end(calendarFile()), 50);
  });
  for (const name of ["a", "b", "c"]) await addCalendarAddress(anna, { name, address });
  const tried = await Promise.all([fetchCalendars(now, network), fetchCalendars(now, network)]);
  expect([fetched, tried[0] + tried[1]]).toEqual([3, 3]);
});

test("whoever leaves takes feeds and other calendars along, in the same transaction", async () => {
  await upload(daily("09"));
  await asSuperuser(
    `insert into calendar_feed (organisation_id, person_id, shows, token_hash)
     select organisation_id, person_id, 'full', decode(md5(person_id::text), 'hex') from calendar`,
  );
  await transaction(anna, (tx) =>
    tx.updateTable("member").set({ endedAt: now }).where("personId", "=", people.anna.id).execute(),
  );
  expect(await busySources(anna)).toEqual([]);
  expect(await times()).toEqual([]);
  const feeds = await asSuperuser<{ person_id: string; revoked_at: Date | null }>(
    "select * from calendar_feed",
  );
  const stands = (person: string) =>
    feeds.find((one) => one.person_id === person)?.revoked_at === null;
  expect([stands(people.anna.id), stands(people.jonas.id)]).toEqual([false, true]);
  await asSuperuser("update member set ended_at = null; delete from calendar_feed");
});
