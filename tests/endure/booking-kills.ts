import { setTimeout as wait } from "node:timers/promises";
import { startMailbox } from "#app/demo/mailbox.ts";
import { people } from "#app/demo/people.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import { closeDatabase, transaction } from "#db/database.server.ts";
import type { Product } from "#tests/support/product.ts";
import { visitor } from "#tests/support/visitor.ts";
import { filled, freeWith, fromElsewhere, overlapping } from "./booking-ground.ts";
import { type Ground, ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "booking-kills";

const kinds = ["book", "move", "cancel"] as const;

interface Booked {
  email: string;
  time: string;
  /** Acknowledged: what the person saw. Unclear: the answer was cut off, so both are right. */
  state: "booked" | "cancelled";
  unclear?: string | undefined;
}

/**
 * F-01: the web process is killed at random moments of booking, moving and cancelling. What was acknowledged stands
 * once, its mails are in the outbox once and arrive once, and no time stays blocked.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  await loadSamples();
  const mailbox = await startMailbox({ ownerUrl: place.ownerUrl });
  const environment = {
    TRUSTED_PROXY_HOPS: "1",
    WORKER_IN_WEB: "false",
    SENDGRID_BASE_URL: mailbox.url,
  };
  const all: Booked[] = [];
  const acts = { book: 0, move: 0, cancel: 0 };
  let cut = 0;
  const turns = share(options, 40, 4);
  for (let turn = 0; turn < turns; turn += 1) {
    const product = await place.serve(environment);
    const kind = kinds[turn % kinds.length] ?? "book";
    // Somebody books in peace: what is to be moved or cancelled stands then, and it is known how long an act takes here.
    const began = performance.now();
    const standing = await bookedInPeace(product, all);
    const span = performance.now() - began;
    acts[kind] += 1;
    const whole = await killedDuring(place, product, all, { standing, kind, span });
    if (!whole) cut += 1;
  }
  figure("kills", turns);
  figure("while booking, moving, cancelling", `${acts.book}, ${acts.move}, ${acts.cancel}`);
  figure("answers cut off", cut);
  await expectStanding(place, all, check);
  await place.serve({ ...environment, WORKER_IN_WEB: "true" });
  for (let tries = 0; tries < 300 && (await unsent(place)) > 0; tries += 1) await wait(200);
  check("every mail of the outbox is sent", (await unsent(place)) === 0, await unsent(place));
  const twice = await place.ask(
    "select recipient, subject from demo.mail group by 1, 2, text having count(*) > 1",
  );
  check("no mail arrived twice", twice.length === 0, twice);
  await mailbox.stop();
  await closeDatabase();
  await place.end();
  return outcome;
}

async function bookedInPeace(product: Product, all: Booked[]): Promise<Booked> {
  const somebody = visitor(product.port);
  const [time = ""] = await freeWith(somebody, people.anna.id);
  const fields = filled(time, people.anna.id);
  const { status } = await somebody.post("/erstgespraech/gebucht", fields, fromElsewhere());
  if (status !== 303) throw new Error(`A booking in peace was answered with ${status}`);
  const one: Booked = { email: String(fields.email), time, state: "booked" };
  all.push(one);
  return one;
}

type Act = { standing: Booked; kind: (typeof kinds)[number]; span: number };

/** One act and a kill at a random moment of a span of milliseconds; false if its answer was cut off. */
async function killedDuring(
  place: Ground,
  product: Product,
  all: Booked[],
  { standing, kind, span }: Act,
): Promise<boolean> {
  const somebody = visitor(product.port);
  const [time = ""] = await freeWith(somebody, people.anna.id);
  const fields = filled(time, people.anna.id);
  const isNew = kind === "book";
  const one: Booked = isNew ? { email: String(fields.email), time, state: "booked" } : standing;
  if (isNew) all.push(one);
  const token = isNew ? "" : await tokenTo(place, standing);
  const path = { book: "gebucht", move: `verschieben/${token}`, cancel: `absagen/${token}` }[kind];
  const body = kind === "book" ? fields : kind === "move" ? { time, zone: "Europe/Berlin" } : {};
  const answer = somebody.post(`/erstgespraech/${path}`, body, fromElsewhere()).then(
    ({ status }) => status,
    () => undefined,
  );
  await wait(Math.random() * span);
  product.kill("SIGKILL");
  const status = await answer;
  await product.exit;
  if (status === undefined) one.unclear = kind === "move" ? time : kind;
  else if (status === (kind === "book" ? 303 : 200)) {
    if (kind === "move") one.time = time;
    if (kind === "cancel") one.state = "cancelled";
  } else throw new Error(`${kind} was answered with ${status}`);
  return status !== undefined;
}

async function tokenTo(place: Ground, { email }: Booked): Promise<string> {
  const [link] = await place.ask<{ id: string }>(
    `select link.id from link join appointment on appointment.id = subject_id
      where email = $1 and purpose = 'appointment.manage' and voided_at is null`,
    [email],
  );
  return transaction({}, (tx) => linkToken(tx, link?.id ?? ""));
}

async function expectStanding(
  place: Ground,
  all: readonly Booked[],
  check: ReturnType<typeof tally>["check"],
): Promise<void> {
  const rows = await place.ask<{
    email: string;
    status: string;
    at: Date;
    mails: number;
    sequence: number;
  }>(
    `select email, status, starts_at as at, sequence,
            (select count(*)::int from mail where recipient = email) as mails from appointment
      where name = 'Robin Rennen'`,
  );
  const wrong = all.filter((one) => {
    const own = rows.filter(({ email }) => email === one.email);
    if (one.unclear === "book") return own.length > 1;
    const [row] = own;
    if (!row || own.length > 1) return true;
    const times = [one.time, one.unclear].map((time) => Date.parse(time ?? ""));
    if (one.state === "cancelled") return row.status !== "cancelled";
    return !(
      times.includes(row.at.getTime()) &&
      (row.status === "confirmed" || one.unclear === "cancel")
    );
  });
  check("what was acknowledged stands once, as it was acknowledged", wrong.length === 0, wrong);
  const mailed = rows.filter(({ mails, sequence }) => mails !== sequence + 1);
  check("each appointment has one mail per change in the outbox", mailed.length === 0, mailed);
  check("no overlap in the table", (await place.ask(overlapping)).length === 0);
  const orphans = await place.ask(
    `select appointment_id from appointment_host join appointment on appointment.id = appointment_id
      where status <> 'confirmed' union all select token from hold where expires_at > now()`,
  );
  check("no time is blocked by what did not happen", orphans.length === 0, orphans);
}

async function unsent(place: Ground): Promise<number> {
  const [row] = await place.ask<{ count: number }>(
    "select count(*)::int as count from mail where state in ('queued', 'sending')",
  );
  return row?.count ?? 0;
}
