import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { isConsultant } from "./consultants.server.ts";
import type { Stage } from "./stages.ts";
import { putLead } from "./stages.server.ts";

export interface LeadWish {
  /** Of the lead as it was seen. */
  version: number;
  ownerId: string | null;
  nextStep: string | null;
  /** YYYY-MM-DD */
  nextStepOn: string | null;
}

export type LeadAnswer = "changed" | "unknown" | "not-allowed" | "conflict" | "not-a-consultant";

/** Says who minds a lead and what comes next, until when, if nobody was faster. */
export function changeLead(access: HouseAccess, id: string, wish: LeadWish): Promise<LeadAnswer> {
  return withLead<LeadAnswer>(access, id, wish.version, async (tx, lead) => {
    const { ownerId, nextStep, nextStepOn } = wish;
    const stays = ownerId === null || ownerId === lead.ownerId;
    if (!stays && !(await isConsultant(tx, ownerId))) return "not-a-consultant";
    const fields = [
      ...(ownerId === lead.ownerId ? [] : ["owner"]),
      ...(nextStep === lead.nextStep ? [] : ["step"]),
      ...(nextStepOn === lead.nextStepOn ? [] : ["date"]),
    ];
    if (fields.length === 0) return "changed";
    await write(tx, access, id, { ownerId, nextStep, nextStepOn, version: lead.version + 1 });
    await record(tx, access, {
      kind: "lead.changed",
      subject: { kind: "lead", id },
      data: { fields },
    });
    return "changed";
  });
}

/** Puts a lead anywhere in the pipeline, with a signed row; a lost one needs its reason. */
export function moveLead(
  access: HouseAccess,
  id: string,
  wish: { version: number; stage: Stage; reason: string | null },
): Promise<LeadAnswer | "reason-missing"> {
  const { version, stage, reason } = wish;
  if (stage === "lost" && reason === null) return Promise.resolve("reason-missing");
  return withLead<LeadAnswer>(access, id, version, async (tx, lead) => {
    if (lead.stage === stage) return "changed";
    await putLead(tx, access, id, { stage, reason });
    await write(tx, access, id, { version: lead.version + 1 });
    await record(tx, access, {
      kind: "lead.moved",
      subject: { kind: "lead", id },
      data: { from: lead.stage, to: stage },
    });
    return "changed";
  });
}

/** Keeps a note on a lead: dated, signed, never changed, so two people can write at once. */
export function noteOnLead(
  access: HouseAccess,
  leadId: string,
  text: string,
): Promise<"noted" | "unknown" | "not-allowed"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.change")) return "not-allowed";
    if (!(await lockedLead(tx, access, leadId))) return "unknown";
    const { organisationId, actor } = access;
    await tx
      .insertInto("leadNote")
      .values({ organisationId, leadId, personId: actor.id, text })
      .execute();
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "lead.noted", subject, data: {} });
    return "noted";
  });
}

type Lead = NonNullable<Awaited<ReturnType<typeof lockedLead>>>;

function withLead<Answer>(
  access: HouseAccess,
  id: string,
  version: number,
  act: (tx: Tx, lead: Lead) => Promise<Answer>,
): Promise<Answer | "unknown" | "not-allowed" | "conflict"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.change")) return "not-allowed";
    const lead = await lockedLead(tx, access, id);
    if (!lead) return "unknown";
    return lead.version === version ? act(tx, lead) : "conflict";
  });
}

function lockedLead(tx: Tx, { organisationId }: HouseAccess, id: string) {
  return tx
    .selectFrom("lead")
    .select(["ownerId", "nextStep", "nextStepOn", "stage", "version"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

async function write(
  tx: Tx,
  { organisationId }: HouseAccess,
  id: string,
  values: Partial<LeadWish>,
): Promise<void> {
  await tx
    .updateTable("lead")
    .set(values)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
