import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay, todayInBerlin } from "#app/i18n/format.ts";

/**
 * Tells the administrators of every client without a running contract that its content is going to be deleted, 30 and 7
 * days before (contracts/retention.md; days in Berlin), each once. The first mail fixes the day: some days after the end
 * (retention.clientReadableDays), and never less than thirty from today, however late it is. The operator deletes then
 * (`npm run admin -- retention` names who is due). Each client in a transaction of its own. Returns how many were told.
 */
export async function announceDeletions(today: Day = todayInBerlin()): Promise<number> {
  const clients = await transaction(houseAccess("system"), (tx) =>
    tx.selectFrom("organisation").select("id").where("kind", "=", "client").execute(),
  );
  let told = 0;
  for (const { id } of clients) {
    const access = { ...houseAccess("system"), organisationId: id };
    if (await transaction(access, (tx) => announce(tx, access, today))) told += 1;
  }
  return told;
}

async function announce(tx: Tx, access: Access, today: Day): Promise<boolean> {
  const ended = await lastContract(tx, access);
  if (!ended) return false;
  const earliest = daysAfter(ended.endedOn, retention.clientReadableDays);
  const until = ended.contentUntil ?? laterOf(earliest, daysAfter(today, 30));
  const days = [7, 30].find((left) => today >= daysAfter(until, -left));
  if (!days || (ended.announcedDays ?? 31) <= days) return false;
  const people = await administrators(tx, access);
  // Nobody is left to be told, or everything is deleted already.
  if (people.length === 0) return false;
  await tx
    .updateTable("subscription")
    .set({ contentUntil: until, announcedDays: days })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", ended.id)
    .execute();
  for (const person of people) await tell(tx, access, person, until);
  const subject = { kind: "organisation", id: access.organisationId };
  await record(tx, access, { kind: "deletion.announced", subject, data: { until, days } });
  return true;
}

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

/** The contract that ended last, for its change; undefined while one runs and for a client that never had one. */
async function lastContract(tx: Tx, { organisationId }: Access) {
  const row = await tx
    .selectFrom("subscription")
    .select(["id", "contentUntil", "announcedDays"])
    .select(sql<Day | null>`(ended_at at time zone 'Europe/Berlin')::date::text`.as("endedOn"))
    .where("organisationId", "=", organisationId)
    .orderBy("endedAt", (order) => order.desc().nullsFirst())
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row?.endedOn ? { ...row, endedOn: row.endedOn } : undefined;
}

interface Told {
  name: string;
  email: string;
  language: string;
  company: string;
}

function administrators(tx: Tx, { organisationId }: Access): Promise<Told[]> {
  return tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .innerJoin("organisation", "organisation.id", "member.organisationId")
    .select(["person.name", "email", "language", "organisation.name as company"])
    .where("member.organisationId", "=", organisationId)
    .where("member.endedAt", "is", null)
    .where("disabledAt", "is", null)
    .where(sql<boolean>`'admin' = any (roles)`)
    .orderBy("email")
    .execute();
}

const tell = (
  tx: Tx,
  { organisationId }: Access,
  { name, email: recipient, language, company }: Told,
  until: Day,
) =>
  queueMail(tx, {
    organisationId,
    kind: "deletion-announced",
    language: language === "en" ? "en" : "de",
    recipient,
    props: {
      name,
      company,
      until: formatDay(until, language === "en" ? "en" : "de"),
      link: { page: "workspace.export", params: { organisationId } },
    },
  });
