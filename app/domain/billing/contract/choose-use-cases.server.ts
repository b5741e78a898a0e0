import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { lockedContract, runningContract, type Running } from "./running.server.ts";

export interface UseCaseChoice {
  /** How many stay editable. */
  limit: number;
  /** From which day on; null: now. */
  from: Day | null;
  useCases: { id: string; title: string; stays: boolean }[];
}

/** What a package, or a smaller one to come, limits a number of AI use cases to; undefined where there is room for all. */
export function limitFor(
  contract: Pick<Running, "terms" | "nextTerms" | "changesOn"> | undefined,
  count: number,
): Pick<UseCaseChoice, "limit" | "from"> | undefined {
  if (!contract) return undefined;
  const { terms, nextTerms, changesOn } = contract;
  if (nextTerms && nextTerms.offer.useCases < count)
    return { limit: nextTerms.offer.useCases, from: changesOn };
  if (terms.offer.useCases < count) return { limit: terms.offer.useCases, from: null };
  return undefined;
}

/**
 * Which AI use cases stay editable where a package, or a smaller one to come, includes fewer than there are: the chosen
 * ones, then the oldest. "all" where there is room for all; undefined for who does not manage the package.
 */
export function viewUseCaseChoice(
  access: OrganisationAccess,
): Promise<UseCaseChoice | "all" | undefined> {
  if (!may(access.roles, "package.manage")) return Promise.resolve(undefined);
  return transaction(access, async (tx) => {
    const contract = await runningContract(tx, access.organisationId);
    return (await choiceIn(tx, access, contract)) ?? "all";
  });
}

/** The same within a transaction; undefined where there is room for all. */
export async function choiceIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  contract: Running | undefined,
): Promise<UseCaseChoice | undefined> {
  const rows = await tx
    .selectFrom("aiUseCase")
    .select(["id", "title"])
    .where("organisationId", "=", organisationId)
    .orderBy("staysEditable", "desc")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const limited = limitFor(contract, rows.length);
  if (!limited) return undefined;
  return { ...limited, useCases: rows.map((row, at) => ({ ...row, stays: at < limited.limit })) };
}

export type ChooseAnswer = "chosen" | "not-allowed" | "all" | "count" | "unknown";

/**
 * Chooses which AI use cases stay editable, exactly as many as the package includes; the others can be read and taken
 * along. Refuses another number, an id that is none of the client's, and a choice where there is room for all.
 */
export function chooseUseCases(
  access: OrganisationAccess,
  ids: readonly string[],
): Promise<ChooseAnswer> {
  return transaction<ChooseAnswer>(access, async (tx) => {
    if (!may(access.roles, "package.manage")) return "not-allowed";
    const { organisationId } = access;
    const contract = await lockedContract(tx, organisationId);
    const choice = await choiceIn(tx, access, contract);
    if (!contract || !choice) return "all";
    const chosen = new Set(ids);
    const known = choice.useCases.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    if (known.length < chosen.size) return "unknown";
    if (chosen.size !== choice.limit) return "count";
    await tx
      .updateTable("aiUseCase")
      .set({ staysEditable: sql<boolean>`id = any (${known}::uuid[])` })
      .where("organisationId", "=", organisationId)
      .execute();
    await record(tx, access, {
      kind: "package.use-cases-chosen",
      subject: { kind: "subscription", id: contract.id },
      data: { useCases: known.toSorted() },
    });
    return "chosen";
  });
}
