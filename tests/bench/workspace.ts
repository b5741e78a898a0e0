// The pages of a workspace among 10,000 clients within 1.3 times their time among 100: two AI use cases of forty measures each.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { claimDataFolder } from "#app/demo/data-folder.ts";
import { startDatabase } from "#app/demo/database.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";

const pages = ["overview", "measures", "use case"] as const;
export type WorkspacePage = (typeof pages)[number];

export interface Place {
  organisationId: string;
  personId: string;
  useCaseId: string;
}

const turns = 80;
const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

export interface WorkspaceFigure {
  page: WorkspacePage;
  few: number;
  many: number;
  ratio: number;
}

export async function workspacePages(): Promise<{ figures: WorkspaceFigure[]; seconds: number }> {
  const folder = await freshDataFolder("bench-workspace");
  const release = claimDataFolder(folder);
  const { stop, ...logins } = await startDatabase(folder, { throwaway: true });
  const askers: ChildProcess[] = [];
  try {
    await migrate(logins.ownerUrl);
    await installJobs(logins.ownerUrl);
    await asAdmin(logins.adminUrl.replace(/tulos$/, "postgres"), [
      "create database few template tulos owner tulos_owner",
    ]);
    const named = (url: string, name: string) => url.replace(/tulos$/, name);
    const began = performance.now();
    await seed(logins.adminUrl, 10_000);
    const seconds = (performance.now() - began) / 1_000;
    await seed(named(logins.adminUrl, "few"), 100);
    const sides = [];
    for (const name of ["few", "tulos"]) {
      const child = fork(join(import.meta.dirname, "workspace-asker.ts"), [], {
        env: {
          ...process.env,
          DATABASE_URL: named(logins.appUrl, name),
          LOG_LEVEL: "error",
        },
      });
      askers.push(child);
      sides.push({ child, places: await places(named(logins.adminUrl, name)) });
    }
    const [few, many] = sides as [Side, Side];
    const figures: WorkspaceFigure[] = [];
    for (const page of pages) figures.push(await compare(page, few, many));
    return { figures, seconds };
  } finally {
    for (const child of askers) child.kill();
    await stop();
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Side {
  child: ChildProcess;
  places: Place[];
}

/** Turn by turn, so that whatever else the machine does slows both alike; each turn another client. */
async function compare(page: WorkspacePage, few: Side, many: Side): Promise<WorkspaceFigure> {
  const [short, long]: [number[], number[]] = [[], []];
  for (let turn = -5; turn < turns; turn += 1) {
    const [one, other] = [await ask(few, page, turn), await ask(many, page, turn)];
    // The first turns warm up whatever is made once.
    if (turn < 0) continue;
    short.push(one);
    long.push(other);
  }
  const [less, more] = [median(short), median(long)];
  return { page, few: less, many: more, ratio: more / less };
}

async function ask({ child, places: all }: Side, page: WorkspacePage, turn: number) {
  const place = all[(turn + 5) % all.length];
  child.send({ page, place });
  const broken = once(child, "exit").then((): never => {
    throw new Error(`Nobody answers for ${page}`);
  });
  const [milliseconds] = (await Promise.race([once(child, "message"), broken])) as [number];
  return milliseconds;
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const text of statements) await client.query(text);
  await client.end();
}

async function places(url: string): Promise<Place[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Place>(
    `select o.id as "organisationId", m.person_id as "personId",
       (select id from ai_use_case u where u.organisation_id = o.id limit 1) as "useCaseId"
     from organisation o join member m on m.organisation_id = o.id where kind = 'client'
     order by md5(o.id::text) limit 90`,
  );
  await client.end();
  return rows;
}

/** Clients with one member, two AI use cases of a check, and forty measures each, every third of them done. */
async function seed(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // What the keys would say row by row is true of rows that are all made here.
  await client.query("set session_replication_role = replica");
  const [sample] = sampleLeads;
  const answers = sample?.answers ?? {};
  const ids = rules.measures.slice(0, 40).map(({ id }) => id);
  await client.query(
    `insert into organisation (id, kind, name) select gen_random_uuid(), 'client', 'Kunde ' || n from generate_series(1, $1::int) n`,
    [count],
  );
  await client.query(
    `with people as (
       insert into person (email, name) select 'p' || n || '@kunde.example', 'Person ' || n from generate_series(1, $1::int) n returning id)
     insert into member (organisation_id, person_id, roles)
       select o.id, p.id, '{admin}' from (select id, row_number() over () as n from organisation where kind = 'client') o
         join (select id, row_number() over () as n from people) p using (n)`,
    [count],
  );
  await client.query(
    `insert into ai_use_case (organisation_id, use_case, title, check_answers, check_result, rules_version)
       select o.id, 'lead-scoring', 'Einsatz ' || n, $1, $2, $3 from organisation o, generate_series(1, 2) n where kind = 'client'`,
    [JSON.stringify(answers), JSON.stringify(evaluate(answers)), rules.version],
  );
  await client.query(
    `with cases as (select organisation_id, id from ai_use_case),
       made as (
         select c.organisation_id, c.id as use_case, gen_random_uuid() as id, n, ($1::text[])[n] as measure
           from cases c, generate_series(1, 40) n),
       measures as (
         insert into measure (organisation_id, id, measure, scope, status, due_on, due_set_at, owner_id)
           select made.organisation_id, id, measure, 'use-case', case when n % 3 = 0 then 'implemented' else 'open' end,
             current_date + n * 3 - 20, now(), case when n % 2 = 0 then member.person_id end
           from made join member on member.organisation_id = made.organisation_id),
       steps as (
         insert into measure_step (organisation_id, measure_id, status) select organisation_id, id, 'implemented' from made where n % 3 = 0)
     insert into planned_measure (organisation_id, ai_use_case_id, measure_id, position)
       select organisation_id, use_case, id, n from made`,
    [ids],
  );
  await client.query("set session_replication_role = origin");
  await client.query("vacuum analyze");
  await client.end();
}

if (import.meta.main) {
  const { figures, seconds } = await workspacePages();
  console.log(`10,000 clients seeded in ${seconds.toFixed(1)} s (≤ 180)`);
  for (const { page, few, many, ratio } of figures)
    console.log(
      `${page.padEnd(10)} ${few.toFixed(2)} ms among 100, ${many.toFixed(2)} ms among 10,000: × ${ratio.toFixed(2)} (≤ 1.3)`,
    );
}
