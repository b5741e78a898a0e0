import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { seal, unseal } from "#db/sealing.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { noteErasure } from "#app/domain/audit/erase.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { type Allowance, sender, takeAllowances } from "#app/domain/identity/limits.server.ts";
import { findLink, type LinkState, makeLink, voidLinks } from "#app/domain/mail/links.server.ts";
import type { Answers } from "./answers.ts";
import { stillGiven } from "./still-given.ts";

interface Kept {
  version: string;
  answers: Answers;
}

export interface Draft {
  answers: Answers;
  until: Date;
  /** Rules have changed since; what they no longer ask was left out. */
  otherRules: boolean;
}

const placeOf = (id: string) => `self_check_draft|sealed|${id}`;

/**
 * Keeps the answers so far under a private link for 14 days (retention.unconfirmedRequestDays), sealed, with nothing
 * of who gave them. `from` is the network address, for the limits only. Refuses more than the limits allow.
 */
export async function keepDraft(
  answers: Answers,
  from: string,
): Promise<{ token: string } | Extract<Allowance, { allowed: false }>> {
  const allowance = await takeAllowances([
    ["draft.address", sender(from)],
    ["draft.all", "all"],
  ]);
  if (!allowance.allowed) return allowance;
  const access = houseAccess("visitor");
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const id = randomUUID();
    const kept: Kept = { version: rules.version, answers };
    const expiresAt = new Date(Date.now() + retention.unconfirmedRequestDays * 86_400_000);
    const sealed = seal(Buffer.from(JSON.stringify(kept)), placeOf(id));
    await tx
      .insertInto("selfCheckDraft")
      .values({ organisationId, id, sealed, expiresAt })
      .execute();
    const { token } = await makeLink(tx, { purpose: "check.draft", subjectId: id, expiresAt });
    await record(tx, access, { kind: "draft.kept", subject: { kind: "draft", id }, data: {} });
    return { token };
  });
}

/** The answers behind a private link. Looks only. */
export function draftOfLink(
  token: string,
): Promise<{ state: "open"; draft: Draft } | { state: Exclude<LinkState, "open"> }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId } = await findLink(tx, "check.draft", token);
    if (state !== "open") return { state };
    const row = await tx
      .selectFrom("selfCheckDraft")
      .select(["sealed", "expiresAt"])
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", subjectId)
      .where("expiresAt", ">", sql<Date>`now()`)
      .executeTakeFirst();
    if (!row) return { state: "expired" };
    const opened = unseal(row.sealed, placeOf(subjectId)).toString();
    const { version, answers } = JSON.parse(opened) as Kept;
    const otherRules = version !== rules.version;
    const draft = { answers: otherRules ? stillGiven(answers) : answers, until: row.expiresAt };
    return { state: "open", draft: { ...draft, otherRules } };
  });
}

/** Deletes the answers behind a private link at once, for good (also in backups, by the ledger of erasures). */
export function deleteDraft(
  token: string,
): Promise<{ state: "deleted" | Exclude<LinkState, "open"> }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId: id } = await findLink(tx, "check.draft", token);
    if (state !== "open") return { state };
    await tx
      .deleteFrom("selfCheckDraft")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .execute();
    await voidLinks(tx, "check.draft", id);
    await noteErasure(tx, "draft", id);
    await record(tx, access, { kind: "draft.deleted", subject: { kind: "draft", id }, data: {} });
    return { state: "deleted" };
  });
}
