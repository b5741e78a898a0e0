import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { coverageOf, type Ledger } from "#app/domain/workspace/ledger/ledgers.ts";
import { viewEntry, viewLedger } from "#app/domain/workspace/ledger/ledger.server.ts";

/** Which ledger an address of either language leads to. */
export const ledgerAt = (pathname: string): Ledger =>
  /\/(daten-hinein|data-in)(\/|\.|$)/.test(pathname) ? "fields" : "results";

/** The ledger of an address; an id of nobody or of another organisation does not exist. */
export async function findLedger(access: OrganisationAccess, useCaseId: string, ledger: Ledger) {
  const id = z.uuid().safeParse(useCaseId);
  const viewed = id.success ? await viewLedger(access, id.data, ledger) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return {
    ...viewed,
    organisationId: access.organisationId,
    useCaseId,
    ledger,
    coverage: coverageOf(ledger, viewed.entries),
    mayChange: mayIn(access, "use-case.change"),
  };
}

export type LedgerPage = Awaited<ReturnType<typeof findLedger>>;

export async function findEntry(access: OrganisationAccess, entryId: string) {
  const id = z.uuid().safeParse(entryId);
  const viewed = id.success ? await viewEntry(access, id.data) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return { ...viewed, organisationId: access.organisationId };
}
