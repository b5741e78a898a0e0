import { setTimeout as wait } from "node:timers/promises";
import { startMailbox } from "#app/demo/mailbox.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { closeDatabase } from "#db/database.server.ts";
import { companyFile } from "#tests/support/company-file.ts";
import { read } from "#tests/routes/page.ts";
import { solved } from "#tests/support/proof.ts";
import { type Fields, type Visitor, visitor } from "#tests/support/visitor.ts";
import { ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "bots";

const answers = sampleLeads[0]?.answers ?? {};
const people = 50;
const minutes = 5;
const first = "erstes.opfer@beispiel.example";

/**
 * F-15: ten thousand forms of programs from many addresses, some empty, some forged, some with one piece of work used
 * over and over, some caught in the trap; meanwhile fifty people with a browser all get their mail.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  const mailbox = await startMailbox({ ownerUrl: place.ownerUrl });
  const product = await place.serve({
    COMPANY_FILE: companyFile(),
    SENDGRID_BASE_URL: mailbox.url,
    SENDGRID_WEBHOOK_KEY: mailbox.webhookKey,
    TRUSTED_PROXY_HOPS: "1",
  });
  const form = carried(answers);
  const somebody = visitor(product.port);
  const worn = await solved(await taskOf(somebody, form));
  await wait(3_100);
  // The one piece of work that the programs share pays once.
  await somebody.post("/bericht/anfordern", { ...bot(2, form, worn), email: first }, from(65_535));

  const count = share(options, 10_000);
  const began = Date.now();
  const statuses = new Map<number, number>();
  let next = 0;
  const program = async () => {
    for (let at = next++; at < count; at = next++) {
      const { status } = await somebody.post("/bericht/anfordern", bot(at, form, worn), from(at));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const attack = Promise.all(Array.from({ length: 12 }, program));
  await wait(500);
  const times = await Promise.all(
    Array.from({ length: people }, (_, at) => person(product.port, at, form)),
  );
  await attack;
  const seconds = (Date.now() - began) / 1_000;
  // What waits behind the others goes on leaving until the five minutes are over.
  await wait(options.quick ? 20_000 : Math.max(0, minutes * 60_000 - (Date.now() - began)));

  const mails = await place.ask<{ recipient: string; count: number }>(
    "select recipient, count(*)::int as count from mail where state = 'sent' group by recipient",
  );
  const sent = mails.reduce((all, one) => all + one.count, 0);
  const reached = mails.filter(({ recipient }) => recipient.startsWith("mensch"));
  figure("forms of programs", count);
  figure("sent within", seconds.toFixed(0), "s");
  for (const [status, times_] of statuses) figure(`answered with ${status}`, times_);
  figure("mails sent in all", sent);
  figure("slowest person, without the three seconds", Math.max(...times).toFixed(1), "s");

  check("at most 200 mails left", sent <= 200, sent);
  const twice = mails.filter((one) => one.count > 1);
  check("at most one per mailbox", twice.length === 0, twice.slice(0, 5));
  check("all fifty people got their mail", reached.length === people, reached.length);
  check(
    "no form broke anything",
    [...statuses.keys()].every((status) => status < 500),
  );
  await closeDatabase();
  await mailbox.stop();
  await place.end();
  return outcome;
}

const from = (at: number) => ({
  "x-forwarded-for": `100.${64 + ((at >> 16) & 63)}.${(at >> 8) & 255}.${at & 255}`,
});

/** Every fourth has no proof, a forged one, one used before, or fills in the trap; five forms per mailbox. */
function bot(at: number, form: string, worn: { task: string; solution: string }): Fields {
  const email = `opfer${Math.floor(at / 5)}@beispiel.example`;
  const kinds: Fields[] = [
    {},
    { ...worn, solution: '{"counter":1,"derivedKey":"00"}' },
    worn,
    { ...worn, website: "https://spam.example" },
  ];
  return { carried: form, email, ...kinds[at % 4] };
}

async function taskOf(who: Visitor, form: string): Promise<string> {
  const page = await read(await who.post("/pilotencheck/ergebnis", { carried: form }));
  return (
    page.all("input").find(({ attributes }) => attributes.name === "task")?.attributes.value ?? ""
  );
}

/** Somebody with a browser: looks at the result, works, sends. How long the product let them wait, in seconds. */
async function person(port: number, at: number, form: string): Promise<number> {
  const own = visitor(port);
  const began = Date.now();
  const work = await solved(await taskOf(own, form));
  await wait(3_100);
  const email = `mensch${at}@beispiel.example`;
  const answer = await own.post(
    "/bericht/anfordern",
    { carried: form, email, ...work },
    { "x-forwarded-for": `203.0.113.${at}` },
  );
  const to = answer.headers.get("location") ?? "";
  if (answer.status !== 303 || to.includes("?")) throw new Error(`${answer.status} ${to}`);
  return (Date.now() - began) / 1_000 - 3.1;
}
