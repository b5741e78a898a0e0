import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight } from "#app/domain/organisations/sight.ts";
import type { EntryValues, Ledger } from "./ledgers.ts";

export interface Entry extends EntryValues {
  id: string;
  useCaseId: string;
  ledger: Ledger;
  /** Rises with every change: who changes an older one is told what is new. */
  version: number;
}

export interface ViewedLedger {
  title: string;
  /** Id of the catalogue, or „other“. */
  useCase: string;
  entries: Entry[];
}

/** One ledger of an AI use case by name. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewLedger(
  access: OrganisationAccess,
  useCaseId: string,
  ledger: Ledger,
): Promise<ViewedLedger | undefined> {
  return transaction(access, async (tx) => {
    const found = await useCaseInSight(tx, access, useCaseId);
    if (!found) return undefined;
    const entries = await entriesOf(tx, access, useCaseId, ledger);
    return { ...found, entries };
  });
}

/** One entry for its page, with its use case. */
export function viewEntry(
  access: OrganisationAccess,
  id: string,
): Promise<{ entry: Entry; title: string } | undefined> {
  return transaction(access, async (tx) => {
    const row = await entryRows(tx, access).where("id", "=", id).executeTakeFirst();
    const useCase = row && (await useCaseInSight(tx, access, row.useCaseId));
    return useCase && { entry: row as Entry, title: useCase.title };
  });
}

export const useCaseInSight = (tx: Tx, access: OrganisationAccess, id: string) =>
  tx
    .selectFrom("aiUseCase")
    .select(["title", "useCase"])
    .where("aiUseCase.organisationId", "=", access.organisationId)
    .where("aiUseCase.id", "=", id)
    .where(inSight(access))
    .executeTakeFirst();

export async function entriesOf(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  ledger?: Ledger,
): Promise<Entry[]> {
  const rows = await entryRows(tx, access)
    .where("aiUseCaseId", "=", useCaseId)
    .$if(ledger !== undefined, (query) => query.where("ledger", "=", ledger ?? ""))
    .orderBy((from) => from.fn("lower", ["name"]))
    .execute();
  return rows as Entry[];
}

export const entryRows = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("ledgerEntry")
    .select(["id", "aiUseCaseId as useCaseId", "ledger", "version", "name"])
    .select(["category", "source", "treatment", "retention"])
    .select(["writtenTo", "seenBy", "decidedBy", "effect"])
    .where("organisationId", "=", organisationId);
