// The leads table with 50,000 leads within 1.3 times its time with 500, in every order and with every filter.
import { rmSync } from "node:fs";
import pg from "pg";
import { claimDataFolder } from "#app/demo/data-folder.ts";
import { startDatabase } from "#app/demo/database.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { LeadFilter } from "#app/domain/leads/list.server.ts";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";

const cases: [string, LeadFilter][] = [
  ["newest first", {}],
  ["oldest first", { order: "oldest" }],
  ["by next step", { order: "step" }],
  ["by name", { order: "name" }],
  ["one stage", { stage: "offer" }],
  ["one light, by name", { light: "red", order: "name" }],
  ["nobody's, by step", { owner: "nobody", order: "step" }],
  ["twenty of one name", { search: "quarz" }],
  // Not alike: of 500 one is found, of 50,000 there are 111.
  ["one found, 111 found", { search: "firma77" }],
  ["a common word", { search: "gmbh" }],
];

/** Another organisation, with few leads in the same tables. */
const small = "00000000-0000-4000-8000-00000000f500";

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

export interface LeadsTableFigure {
  name: string;
  few: number;
  many: number;
  ratio: number;
}

export async function leadsTable(): Promise<LeadsTableFigure[]> {
  const folder = await freshDataFolder("bench-leads");
  const release = claimDataFolder(folder);
  const { stop, ...logins } = await startDatabase(folder, { throwaway: true });
  Object.assign(process.env, { DATABASE_URL: logins.appUrl, LOG_LEVEL: "error" });
  const { leads } = await import("#app/domain/leads/list.server.ts");
  const { closeDatabase } = await import("#db/database.server.ts");
  const time = async (organisationId: string, filter: LeadFilter) => {
    const began = performance.now();
    await leads({ organisationId, actor: { kind: "system" } }, filter);
    return performance.now() - began;
  };
  try {
    await migrate(logins.ownerUrl);
    await installJobs(logins.ownerUrl);
    await seed(logins.adminUrl, small, 500);
    await seed(logins.adminUrl, houseId, 50_000);
    const figures: LeadsTableFigure[] = [];
    for (const [name, filter] of cases) {
      const [few, many]: [number[], number[]] = [[], []];
      // Turn by turn, so that whatever else the machine does slows both alike.
      for (let turn = 0; turn < 50; turn += 1) {
        few.push(await time(small, filter));
        many.push(await time(houseId, filter));
      }
      figures.push({
        name,
        few: median(few),
        many: median(many),
        ratio: median(many) / median(few),
      });
    }
    return figures;
  } finally {
    await closeDatabase();
    await stop();
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seed(url: string, organisationId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "insert into organisation (id, kind, name) values ($1, 'client', 'Few') on conflict do nothing",
    [organisationId],
  );
  await client.query(
    `insert into lead (organisation_id, email, first_name, company, language, stage, last_contact_at, next_step_on)
     select $1, 'kontakt' || n || '@firma' || n || '.example', 'Kim', case when n <= 20 then 'Quarz ' else 'Firma' end || n || ' GmbH', 'de',
            (array['new', 'confirmed', 'booked', 'offer', 'won', 'lost'])[1 + n % 6],
            now() - n * interval '1 minute', case when n % 3 = 0 then current_date + n % 90 end
       from generate_series(1, $2::int) as n`,
    [organisationId, count],
  );
  await client.query(
    `insert into self_check (organisation_id, lead_id, rules_version, language, answers, result, shared)
     select organisation_id, id, '1', 'de', '{"q01-use-case": "lead-scoring"}',
            jsonb_build_object('light', (array['green', 'yellow', 'red'])[1 + abs(hashtext(id::text)) % 3]), 'result'
       from lead where not exists (select from self_check where lead_id = lead.id)`,
  );
  await client.query("vacuum analyze");
  await client.end();
}

if (import.meta.main)
  for (const { name, few, many, ratio } of await leadsTable())
    console.log(
      `${name.padEnd(22)} ${few.toFixed(2)} ms with 500, ${many.toFixed(2)} ms with 50,000: × ${ratio.toFixed(2)}`,
    );
