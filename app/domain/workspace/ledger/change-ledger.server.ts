import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { type Entry, entriesOf, entryRows, useCaseInSight } from "./ledger.server.ts";
import { columns, type EntryValues, type Ledger, mostEntries } from "./ledgers.ts";

export type AddAnswer = { added: number } | "not-allowed" | "unknown" | "full" | "known";

/**
 * Adds entries to a ledger of an AI use case; those whose name is there already are left as they are. Refuses more than
 * 500 in all, and a single one that is there.
 */
export function addEntries(
  access: OrganisationAccess,
  useCaseId: string,
  ledger: Ledger,
  wanted: readonly EntryValues[],
): Promise<AddAnswer> {
  return transaction(access, (tx) => addEntriesIn(tx, access, useCaseId, { ledger, wanted }));
}

export async function addEntriesIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  { ledger, wanted }: { ledger: Ledger; wanted: readonly EntryValues[] },
): Promise<AddAnswer> {
  if (!mayIn(access, "use-case.change")) return "not-allowed";
  const { organisationId } = access;
  const useCase = await useCaseInSight(tx, access, useCaseId);
  if (!useCase) return "unknown";
  // Two who add the same at once wait for each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${useCaseId}, 2))`.execute(tx);
  const there = await entriesOf(tx, access, useCaseId, ledger);
  const names = new Set(there.map(({ name }) => name.toLowerCase()));
  const fresh = wanted.filter(({ name }) => !names.has(name.toLowerCase()));
  if (fresh.length === 0) return wanted.length === 1 ? "known" : { added: 0 };
  if (there.length + fresh.length > mostEntries) return "full";
  await tx
    .insertInto("ledgerEntry")
    .values(fresh.map((values) => ({ ...values, organisationId, aiUseCaseId: useCaseId, ledger })))
    .execute();
  await record(tx, access, {
    kind: "ledger.added",
    subject: { kind: "ai-use-case", id: useCaseId },
    data: { ledger, count: fresh.length, entry: fresh.length === 1 ? (fresh[0]?.name ?? "") : "" },
  });
  await keepVersion(tx, access, useCaseId);
  return { added: fresh.length };
}

export type ChangeAnswer = "changed" | "not-allowed" | "unknown" | "conflict" | "known";

/** Changes an entry if nobody was faster; the trail keeps what was there before. */
export function changeEntry(
  access: OrganisationAccess,
  id: string,
  { version, values }: { version: number; values: EntryValues },
): Promise<ChangeAnswer> {
  return transaction(access, async (tx) => {
    const found = await lockedEntry(tx, access, id);
    if (typeof found === "string") return found;
    if (found.version !== version) return "conflict";
    const { organisationId } = access;
    const asked = ["name", ...columns[found.ledger]] as const;
    const changed = asked.filter((column) => found[column] !== values[column]);
    if (changed.length === 0) return "changed";
    if (await isTaken(tx, access, found, values.name)) return "known";
    const part = (from: EntryValues) =>
      Object.fromEntries(changed.map((column) => [column, from[column]]));
    await tx
      .updateTable("ledgerEntry")
      .set({ ...part(values), version: version + 1 })
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .execute();
    await record(tx, access, {
      kind: "ledger.changed",
      subject: { kind: "ai-use-case", id: found.useCaseId },
      data: { ledger: found.ledger, entry: values.name, before: part(found), after: part(values) },
    });
    await keepVersion(tx, access, found.useCaseId);
    return "changed";
  });
}

/** Takes an entry out of its ledger; what it said stands in the trail. */
export function removeEntry(
  access: OrganisationAccess,
  id: string,
): Promise<"removed" | "not-allowed" | "unknown"> {
  return transaction(access, async (tx) => {
    const found = await lockedEntry(tx, access, id);
    if (typeof found === "string") return found;
    await tx
      .deleteFrom("ledgerEntry")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .execute();
    await record(tx, access, {
      kind: "ledger.removed",
      subject: { kind: "ai-use-case", id: found.useCaseId },
      data: { ledger: found.ledger, entry: found.name },
    });
    await keepVersion(tx, access, found.useCaseId);
    return "removed";
  });
}

async function lockedEntry(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<Entry | "not-allowed" | "unknown"> {
  if (!mayIn(access, "use-case.change")) return "not-allowed";
  const row = await entryRows(tx, access).where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? (row as Entry) : "unknown";
}

async function isTaken(tx: Tx, access: OrganisationAccess, entry: Entry, name: string) {
  const row = await entryRows(tx, access)
    .where("aiUseCaseId", "=", entry.useCaseId)
    .where("ledger", "=", entry.ledger)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where("id", "<>", entry.id)
    .executeTakeFirst();
  return row !== undefined;
}
