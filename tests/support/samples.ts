import { asSuperuser } from "./database.ts";
import "./settings.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { clientPeople, people, sampleClients } from "#app/demo/people.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess, OrganisationAccess } from "#app/domain/organisations/access.ts";

export type { SamplePerson as SampleName } from "#app/demo/people.ts";
export { clientPeople, loadSamples, people, sampleClients };

/** Somebody of the consultancy in the office. */
export const inOffice = (name: keyof typeof people): HouseAccess => ({
  organisationId: houseId,
  actor: { kind: "person", id: people[name].id },
  roles: people[name].roles,
});

/** Somebody of a client in the own workspace. */
export const atWork = (name: keyof typeof clientPeople): OrganisationAccess => ({
  organisationId: sampleClients[clientPeople[name].organisation].id,
  actor: { kind: "person", id: clientPeople[name].id },
  roles: clientPeople[name].roles,
  side: "client",
});

export async function leadOf(email: string): Promise<string> {
  const [lead] = await asSuperuser<{ id: string }>("select id from lead where email = $1", [email]);
  if (!lead) throw new Error(`No lead ${email}`);
  return lead.id;
}

/** A measure of a client that is still open and has a date. */
export async function openMeasure(
  organisationId: string,
): Promise<{ id: string; version: number }> {
  const [row] = await asSuperuser<{ id: string; version: number }>(
    `select id, version from measure where organisation_id = $1 and status = 'open' order by due_on, id limit 1`,
    [organisationId],
  );
  if (!row) throw new Error("No open measure");
  return row;
}

/** How many rows each table of the product holds, and how far each audit chain goes. */
export async function everythingWritten(): Promise<Record<string, number>> {
  const tables = await asSuperuser<{ name: string }>(
    `select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'rate_limit' order by 1`,
  );
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`,
  );
  const chains = `select organisation_id::text, max(position)::int from audit_event group by 1`;
  const versions = `select 'versions', coalesce(sum(version), 0)::int from measure`;
  const rows = await asSuperuser<{ name: string; count: number }>(
    [...counts, chains, versions].join(" union all "),
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
