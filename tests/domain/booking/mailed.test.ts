import { beforeAll, expect, test } from "vitest";
import ICAL from "ical.js";
import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { openCalendars } from "#tests/support/calendars.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { receivedMails } from "#app/demo/mailbox-mails.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { cancelAppointment } from "#app/domain/booking/cancel.server.ts";
import { deliverMail } from "#app/domain/mail/deliver.server.ts";
import { wish } from "./wishes.ts";

beforeAll(async () => {
  await enrolHouse();
  await openCalendars();
});

test("both get the calendar file by the mail service, each in the own language, and the cancellation as well", async () => {
  const mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
  process.env.SENDGRID_BASE_URL = mailbox.url;
  const start = "2027-01-12T14:00:00Z";
  await bookAppointment(
    wish(start, { name: "=1+2 Karl; Söhne, http://x.example", language: "en" }),
    new Date("2027-01-11T07:00:00Z"),
  );
  await deliverAll();
  await cancelAppointment(await mailedTokenOf());
  await deliverAll();
  const query = <T>(sql: string, values?: unknown[]) =>
    asSuperuser(sql, values) as unknown as Promise<T[]>;
  const mails = await receivedMails(query);
  await mailbox.stop();
  const seen = mails.map(({ recipient, subject, attachments: [file] }) => {
    const calendar = new ICAL.Component(ICAL.parse(file?.text ?? ""));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    return [
      recipient,
      subject,
      file?.type,
      String(calendar.getFirstPropertyValue("method")),
      event.sequence,
      event.startDate.toJSDate().toISOString(),
    ];
  });
  const visitor = "katrin@muster-vertrieb.example";
  const at = "2027-01-12T14:00:00.000Z";
  const [request, cancel] = ["text/calendar; method=REQUEST", "text/calendar; method=CANCEL"];
  expect(seen.toReversed()).toEqual([
    [visitor, "Your first consultation is booked", request, "REQUEST", 0, at],
    [
      people.jonas.email,
      "New first consultation: Tuesday, 12 January 2027",
      request,
      "REQUEST",
      0,
      at,
    ],
    [visitor, "The first consultation is cancelled", cancel, "CANCEL", 1, at],
    [people.jonas.email, "The first consultation is cancelled", cancel, "CANCEL", 1, at],
  ]);
  const own = mails.filter(({ recipient }) => recipient === visitor);
  expect(own.map(({ text, attachments }) => text + attachments[0]?.text).join()).not.toContain(
    "x.example",
  );
  expect(await asSuperuser("select distinct state, props::text from mail")).toEqual([
    { state: "sent", props: "{}" },
  ]);
});

const mailedTokenOf = async () => {
  const [link] = await asSuperuser<{ id: string }>(
    "select id from link where purpose = 'appointment.manage'",
  );
  const { transaction } = await import("#db/database.server.ts");
  const { linkToken } = await import("#app/domain/mail/links.server.ts");
  return transaction({}, (tx) => linkToken(tx, link?.id ?? ""));
};

async function deliverAll(): Promise<void> {
  const open = await asSuperuser<{ id: string }>(
    "select id from mail where state = 'queued' order by created_at, kind",
  );
  for (const { id } of open) await deliverMail({ organisationId: houseId, mailId: id });
}
