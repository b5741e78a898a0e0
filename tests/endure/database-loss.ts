import { setTimeout as wait } from "node:timers/promises";
import { clientPeople, sampleClients } from "#app/demo/people.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import { closeDatabase, transaction } from "#db/database.server.ts";
import { type Visitor, visitor } from "#tests/support/visitor.ts";
import { type Ground, ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";
import { Side } from "./two-sides.ts";

export const name = "database-loss";

/**
 * F-05 and F-22: two organisations at work while backends are ended at random and the database restarts, fast and
 * immediate. Nothing crosses, no request hangs, what was acknowledged stands, the process lives.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  await loadSamples();
  const product = await place.serve();
  const sides = [
    new Side(await signedIn(product.port, "mertens"), "muster", "nordlicht"),
    new Side(await signedIn(product.port, "kurz"), "nordlicht", "muster"),
  ];
  for (const side of sides) side.measures = await measuresOf(place, side.organisationId);
  await closeDatabase();

  let over = false;
  const work = sides.flatMap((side) =>
    Array.from({ length: 4 }, (_, worker) => side.work(worker, () => over)),
  );
  const kills = await hunt(place, share(options, 300, 40));
  const back: number[] = [];
  for (let turn = 0; turn < share(options, 20, 4); turn += 1) {
    await wait(1_500);
    const began = Date.now();
    await place.restart(turn % 2 ? "SIGQUIT" : "SIGINT");
    for (const side of sides) await side.answersAgain();
    back.push((Date.now() - began) / 1_000);
  }
  over = true;
  await Promise.all(work);

  const sum = (of: (side: Side) => number) => sides.reduce((all, side) => all + of(side), 0);
  figure(
    "requests",
    sum((side) => side.requests),
  );
  figure(
    "of them answered with 5xx or cut off",
    sum((side) => side.broken),
  );
  figure(
    "writes acknowledged",
    sum((side) => side.acknowledged.size && side.count),
  );
  figure("backends ended", kills);
  figure("restarts", back.length);
  figure("back after a restart began, worst", Math.max(...back).toFixed(1), "s");
  figure(
    "slowest request",
    (Math.max(...sides.map((side) => side.slowest)) / 1_000).toFixed(1),
    "s",
  );

  check("nothing of the other organisation was seen", sum((side) => side.crossed) === 0);
  check("no request hung (15 s)", sum((side) => side.hung) === 0);
  check("back within 10 s of every restart", Math.max(...back) <= 10, back);
  check("the process lives", (await fetch(`${product.origin}/health`)).status === 200);
  check(
    "both organisations wrote",
    sides.every((side) => side.count > 20),
  );
  for (const side of sides) await expectWhole(place, side, check);
  await closeDatabase();
  await place.end();
  return outcome;
}

async function signedIn(port: number, who: "mertens" | "kurz"): Promise<Visitor> {
  const personId = clientPeople[who].id;
  const token = await transaction({ organisationId: houseId, personId }, (tx) =>
    startSession(tx, personId, "link-totp"),
  );
  const [pair = ""] = (await sessionCookie.serialize(token)).split(";");
  const browser = visitor(port);
  browser.cookies.set("__Host-session", pair.slice(pair.indexOf("=") + 1));
  return browser;
}

async function measuresOf(place: Ground, organisationId: string): Promise<string[]> {
  const rows = await place.ask<{ id: string }>(
    "select id from measure where organisation_id = $1 and status = 'open' order by id limit 4",
    [organisationId],
  );
  return rows.map(({ id }) => id);
}

/** Ends backends of the product at random, those in a transaction first; returns how many. */
async function hunt(place: Ground, wanted: number): Promise<number> {
  let ended = 0;
  while (ended < wanted) {
    const victims = await place.ask(`
      select pg_terminate_backend(pid) from (
        select pid from pg_stat_activity where application_name like 'tulos%'
         order by state = 'idle', random() limit 1) as victim`);
    ended += victims.length;
    await wait(Math.random() * 80);
  }
  return ended;
}

/** Every acknowledged write stands once, no more than those whose answer was lost came on top, and the chain fits. */
async function expectWhole(
  place: Ground,
  { organisationId, acknowledged, unclear }: Side,
  check: ReturnType<typeof tally>["check"],
): Promise<void> {
  const name = Object.values(sampleClients).find(({ id }) => id === organisationId)?.name;
  const rows = await place.ask<{ id: string; version: number; events: number }>(
    `select id, version, (select count(*)::int from audit_event e
        where e.organisation_id = m.organisation_id and e.subject_id = m.id and kind = 'measure.changed') as events
       from measure m where organisation_id = $1 and id = any ($2)`,
    [organisationId, [...acknowledged.keys()]],
  );
  const wrong = rows.filter(({ id, version, events }) => {
    const least = acknowledged.get(id) ?? 0;
    return events !== version - 1 || events < least || events > least + (unclear.get(id) ?? 0);
  });
  check(
    `${name}: what was acknowledged stands, once`,
    rows.length > 0 && wrong.length === 0,
    wrong,
  );
  const verdict = await verifyChain({ organisationId, actor: { kind: "system" } });
  check(`${name}: its audit chain fits`, verdict.whole, verdict);
}
