import type { Tx } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { type Entry, entriesOf } from "../ledger/ledger.server.ts";
import { columns, type Ledger } from "../ledger/ledgers.ts";
import { registerState } from "../register/register-state.ts";
import type { Register } from "../register/register.ts";
import { registerIn } from "../register/register.server.ts";
import type { Facts } from "../screening/prefill.ts";
import { screeningIn } from "../screening/screening.server.ts";
import { screening } from "../screening/screening.ts";
import { type ApprovedState, type Entries, writing } from "./approved-state.ts";

/** What a state is made of, as it is stored. */
export interface StateSources {
  /** Id of the catalogue, or „other“. */
  useCase: string;
  facts: Facts | null;
  register: Register | null;
  entries: readonly Entry[];
}

/** What an approval of an AI use case stands for, as it is now. Undefined for an id that is out of sight. */
export async function approvedStateIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
): Promise<ApprovedState | undefined> {
  const found = await screeningIn(tx, access, useCaseId);
  if (!found) return undefined;
  const { register } = await registerIn(tx, access, useCaseId);
  return approvedStateOf({ ...found, register, entries: await entriesOf(tx, access, useCaseId) });
}

export function approvedStateOf({
  useCase,
  facts,
  register,
  entries,
}: StateSources): ApprovedState {
  const ledger = (which: Ledger, wanted: readonly string[]): Entries =>
    Object.fromEntries(
      entries
        .filter((one) => one.ledger === which)
        .map((one) => {
          const asked = columns[which].filter((column) => wanted.includes(column));
          return [one.name, Object.fromEntries(asked.map((column) => [column, one[column]]))];
        }),
    );
  const entered = registerState(register);
  return {
    purpose: entered.purpose,
    dataIn: ledger("fields", ["category", "source", "treatment"]),
    resultsOut: ledger("results", columns.results),
    recipients: entered.recipients,
    thirdCountries: entered.thirdCountries,
    retention: { ...ledger("fields", ["retention"]), ...entered.retention },
    system: entered.system,
    aiActClass: facts ? { "": { class: screening({ useCase, ...facts }).aiAct.class } } : {},
    legalBasis: entered.legalBasis,
  };
}

/** SHA-256 of a state. */
export const stateHash = (state: ApprovedState): Buffer => sha256(writing(state));
