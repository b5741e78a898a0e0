import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";

export interface LeadMoment {
  kind:
    | "checked"
    | "confirmed"
    | "consented"
    | "withdrawn"
    | "booked"
    | "cancelled"
    | "client"
    | "wrote"
    | "stage";
  at: Date;
  /** The time of an appointment, as it was agreed. */
  startsAt: Date | null;
  /** Who made it a client, or moved it. */
  by: string | null;
  /** A stage or a channel. */
  what: string | null;
  reason: string | null;
}

export interface LeadStory {
  /** The newest first. */
  moments: LeadMoment[];
  /** The client it became, with its workspace for those who work there. */
  client: { since: Date; workspace: { id: string; name: string } | undefined } | undefined;
}

/** What happened with a lead, told from the rows themselves. Undefined for an id of nobody or of another organisation. */
export function leadStory(access: HouseAccess, leadId: string): Promise<LeadStory | undefined> {
  const scope = { organisationId: access.organisationId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    const lead = await tx
      .selectFrom("lead")
      .leftJoin("assignment", (join) =>
        join
          .onRef("assignment.organisationId", "=", "lead.clientId")
          .on("assignment.personId", "=", access.actor.id)
          .on("assignment.endedAt", "is", null),
      )
      .leftJoin("organisation", "organisation.id", "assignment.organisationId")
      .select(["clientSince", "organisation.id", "organisation.name"])
      .where("lead.organisationId", "=", access.organisationId)
      .where("lead.id", "=", leadId)
      .executeTakeFirst();
    if (!lead) return undefined;
    const moments = await momentsOf(tx, access, leadId);
    const { clientSince: since, id, name } = lead;
    const workspace = id !== null && name !== null ? { id, name } : undefined;
    return { moments, client: since ? { since, workspace } : undefined };
  });
}

async function momentsOf(
  tx: Tx,
  { organisationId }: HouseAccess,
  leadId: string,
): Promise<LeadMoment[]> {
  const { rows } = await sql<LeadMoment>`
    with own as (select ${organisationId}::uuid as organisation, ${leadId}::uuid as lead)
    select 'checked' as kind, created_at as at, null::timestamptz as "startsAt", null as by, null as what, null as reason
      from self_check, own where organisation_id = organisation and lead_id = lead
    union all
    select 'confirmed', request.confirmed_at, null, null, null, null
      from report_request request join self_check checked
        on checked.organisation_id = request.organisation_id and checked.id = request.self_check_id, own
      where request.organisation_id = organisation and checked.lead_id = lead and request.confirmed_at is not null
    union all
    select 'consented', confirmed_at, null, null, channel, null
      from consent, own where organisation_id = organisation and lead_id = lead
    union all
    select 'withdrawn', withdrawn_at, null, null, channel, null
      from consent, own where organisation_id = organisation and lead_id = lead and withdrawn_at is not null
    union all
    select 'booked', created_at, starts_at, null, null, null
      from appointment, own where organisation_id = organisation and lead_id = lead
    union all
    select 'cancelled', cancelled_at, starts_at, null, null, null
      from appointment, own where organisation_id = organisation and lead_id = lead and cancelled_at is not null
    union all
    select 'wrote', created_at, null, null, null, null
      from lead_message, own where organisation_id = organisation and lead_id = lead
    union all
    select 'client', at, null, person.name, null, null
      from audit_event left join person on person.id = actor_id, own
      where organisation_id = organisation and subject_id = lead and kind = 'lead.won'
    union all
    select 'stage', at, null, person.name, stage, reason
      from lead_stage join person on person.id = person_id, own
      where organisation_id = organisation and lead_id = lead
        -- A client was won by becoming one, which is told above.
        and (stage <> 'won' or not exists (
          select from audit_event told where told.organisation_id = organisation and told.subject_id = lead and told.kind = 'lead.won'))
    order by at desc`.execute(tx);
  return rows;
}
