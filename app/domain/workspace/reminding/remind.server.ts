/// <reference lib="esnext.temporal" />
import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Dated, inTheWeeks, isMonday, type Step, stepOn } from "./due-today.ts";
import { type Owner, ownedDates } from "./owned.server.ts";

/** On the wall of the organisation. */
const hour = 8;
const keptDays = 400;

interface Client {
  id: string;
  name: string;
  land: Land;
  timeZone: string;
}

/**
 * Reminds the members of every client of what they have to do, from 8:00 of its zone on: one mail per step and owner, or
 * one overview on Mondays for who wants that. Claimed and put into the outbox in one transaction per client, so that
 * running it again sends nothing twice; a client that fails keeps no other back. Nobody is reminded in a workspace that
 * is readable only because its package ended. Returns how many mails there were.
 */
export async function remindMembers(now = new Date()): Promise<number> {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const failures: unknown[] = [];
  let sent = 0;
  for (const client of await clients()) {
    const local = instant.toZonedDateTimeISO(client.timeZone);
    if (local.hour < hour) continue;
    const today = local.toPlainDate().toString();
    await transaction({ organisationId: client.id }, (tx) => remindIn(tx, client, today)).then(
      (mails) => (sent += mails),
      (error: unknown) => failures.push(error),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some clients were not reminded");
  return sent;
}

const clients = (): Promise<Client[]> =>
  transaction(houseAccess("system"), (tx) =>
    tx
      .selectFrom("organisation")
      .select(["id", "name", "timeZone"])
      .select((row) => row.ref("land").$castTo<Land>().as("land"))
      .where("kind", "=", "client")
      .orderBy("id")
      .execute(),
  );

async function remindIn(tx: Tx, client: Client, today: Day): Promise<number> {
  if (await hasEnded(tx, client.id)) return 0;
  await tx
    .deleteFrom("sentReminder")
    .where("organisationId", "=", client.id)
    .where("at", "<", sql<Date>`now() - make_interval(days => ${keptDays})`)
    .execute();
  let sent = 0;
  for (const { owner, dated } of await ownedDates(tx, client.id, today))
    sent += owner.weekly
      ? await remindOfWeek(tx, client, { owner, dated, today })
      : await remindOfSteps(tx, client, { owner, dated, today });
  return sent;
}

async function hasEnded(tx: Tx, organisationId: string): Promise<boolean> {
  const contracts = await tx
    .selectFrom("subscription")
    .select("endedAt")
    .where("organisationId", "=", organisationId)
    .execute();
  return contracts.length > 0 && contracts.every(({ endedAt }) => endedAt !== null);
}

interface Owned {
  owner: Owner;
  dated: readonly Dated[];
  today: Day;
}

async function remindOfSteps(tx: Tx, client: Client, { owner, dated, today }: Owned) {
  const steps = dated.map((one) => ({ one, step: stepOn(today, one, client.land) }));
  const due = steps.filter((each): each is { one: Dated; step: Step } => each.step !== undefined);
  const key = ({ one, step }: { one: Dated; step: Step }) =>
    `${one.about}:${one.measureId}:${one.date}:${step}`;
  const claimed = await claim(tx, client.id, owner.id, due.map(key));
  const mine = due.filter((each) => claimed.has(key(each)));
  const mails = Map.groupBy(mine, ({ one, step }) => `${one.about}:${step}`);
  for (const [what, all] of mails)
    await mail(tx, client, owner, { what: what as Told["what"], items: all.map(({ one }) => one) });
  return mails.size;
}

async function remindOfWeek(tx: Tx, client: Client, { owner, dated, today }: Owned) {
  if (!isMonday(today)) return 0;
  const items = inTheWeeks(dated, today);
  if (items.length === 0) return 0;
  const claimed = await claim(tx, client.id, owner.id, [`week:${today}`]);
  if (claimed.size === 0) return 0;
  await mail(tx, client, owner, { what: "week", items });
  return 1;
}

/** Those that nobody has sent yet; from now on they are sent. */
async function claim(
  tx: Tx,
  organisationId: string,
  personId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx
    .insertInto("sentReminder")
    .values(keys.map((about) => ({ organisationId, personId, about })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("about")
    .execute();
  return new Set(rows.map(({ about }) => about));
}

interface Told {
  what: `due:${Step}` | `review:${Step}` | "week";
  items: readonly Dated[];
}

/** As many as a mail names; the page has all of them. */
const named = 20;

const mail = (tx: Tx, client: Client, owner: Owner, { what, items }: Told) =>
  queueMail(tx, {
    organisationId: client.id,
    kind: "measures-due",
    language: owner.language,
    recipient: owner.email,
    props: {
      name: owner.name,
      organisation: client.name,
      what,
      count: items.length,
      items: items.slice(0, named).map(({ title, date, about }) => ({
        title,
        about,
        day: formatDay(date, owner.language),
      })),
      link: { page: "workspace.measures", params: { organisationId: client.id } },
    },
  });
