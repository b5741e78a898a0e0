import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { appointmentRows, forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailedToken, mailsTo, wrongTokens } from "#tests/support/mailed.ts";
import { enrolHouse, foundClients, muster, people } from "#tests/support/people.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import {
  cancelAppointment,
  cancelFromOffice,
  lookAtCancellation,
} from "#app/domain/booking/cancel.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { houseAccessOf } from "#app/domain/organisations/access.ts";
import { wish } from "./wishes.ts";

const now = new Date("2027-01-11T07:00:00Z");
const first = "2027-01-12T08:00:00Z";
const visitor = "katrin@muster-vertrieb.example";
const anna = houseAccessOf(people.anna.id, people.anna.roles);
if (!anna) throw new Error("Anna has no access");

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
  await openCalendars();
});
beforeEach(() => forgetAppointments());

async function booked(): Promise<{ id: string; token: string }> {
  await bookAppointment(wish(first), now);
  const [row] = await appointmentRows();
  return { id: row?.id ?? "", token: await mailedToken(visitor, "appointment-booked") };
}

const calendarsTo = async (recipient: string) =>
  (await mailsTo(recipient)).map(({ props }) => props.calendar as { method: string; text: string });

test("a look changes nothing; the button cancels once, frees the time and tells both", async () => {
  const { token } = await booked();
  for (let look = 0; look < 5; look += 1)
    expect(await lookAtCancellation(token)).toMatchObject({
      state: "open",
      time: { startsAt: new Date(first) },
    });
  expect((await freeTimes({ now })).next).not.toBe(first);
  expect(await cancelAppointment(token)).toMatchObject({ state: "cancelled" });
  expect((await freeTimes({ now })).next).toBe(first);
  expect(await cancelAppointment(token)).toMatchObject({ state: "used" });
  expect((await appointmentRows())[0]).toMatchObject({ status: "cancelled", sequence: 1 });
  for (const recipient of [visitor, people.anna.email]) {
    const [request, cancel, ...more] = await calendarsTo(recipient);
    expect([request?.method, cancel?.method, more]).toEqual(["REQUEST", "CANCEL", []]);
    expect(cancel?.text).toContain("SEQUENCE:1\r\n");
  }
  const again = await bookAppointment(wish(first), now);
  expect(again.state).toBe("booked");
});

test("twenty presses at once cancel once", async () => {
  const { token } = await booked();
  const answers = await Promise.all(Array.from({ length: 20 }, () => cancelAppointment(token)));
  expect(answers.filter(({ state }) => state === "cancelled")).toHaveLength(1);
  expect(await mailsTo(visitor)).toHaveLength(2);
});

test("the office cancels with a note that the visitor reads; the link is over", async () => {
  const { id, token } = await booked();
  expect(await cancelFromOffice(anna, id, "Ich bin krank.")).toBe(true);
  expect(await cancelFromOffice(anna, id, "Ich bin krank.")).toBe(true);
  const mails = await mailsTo(visitor);
  expect(mails.at(-1)).toMatchObject({
    kind: "appointment-cancelled",
    props: { by: "consultant", note: "Ich bin krank." },
  });
  expect(mails).toHaveLength(2);
  expect(await lookAtCancellation(token)).toMatchObject({ state: "voided" });
  expect(await cancelAppointment(token)).toMatchObject({ state: "voided" });
  const [event] = await asSuperuser(
    "select data::text, sealed from audit_event where kind = 'appointment.cancelled'",
  );
  expect(event?.data).toBe('{"by": "consultant"}');
  expect(String(event?.sealed)).not.toContain("krank");
});

test("nobody else can cancel from the office", async () => {
  const { id } = await booked();
  const administrator = { ...anna, roles: ["administrator"] };
  const outsider = { ...anna, organisationId: muster.id };
  for (const access of [administrator, outsider])
    expect(await cancelFromOffice(access, id, null)).toBe(false);
  expect(await cancelFromOffice(anna, houseId, null)).toBe(false);
  expect((await appointmentRows())[0]?.status).toBe("confirmed");
});

test("over is over: neither the link nor the office cancels what has begun", async () => {
  const { id, token } = await booked();
  await asSuperuser(
    "update appointment set starts_at = now() - interval '1 minute', ends_at = now() + interval '29 minutes'",
  );
  await asSuperuser("update link set expires_at = now() - interval '1 minute'");
  expect(await cancelAppointment(token)).toMatchObject({ state: "expired" });
  expect(await cancelFromOffice(anna, id, null)).toBe(false);
});

test("no made-up token opens anything", async () => {
  const { token } = await booked();
  for (const wrong of wrongTokens(token)) {
    expect(await lookAtCancellation(wrong)).toEqual({ state: "unknown", time: undefined });
    expect(await cancelAppointment(wrong)).toEqual({ state: "unknown", time: undefined });
  }
});
