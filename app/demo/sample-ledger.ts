import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addEntriesIn } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { emptyEntry, type EntryValues } from "#app/domain/workspace/ledger/ledgers.ts";
import { suggestions } from "#app/domain/workspace/ledger/suggestions.ts";

/** What a client knows so far of the data that go in and the results that come out: the beginning, with gaps. */
export async function enterLedgers(
  tx: Tx,
  access: OrganisationAccess,
  { id, useCase }: { id: string; useCase: string },
): Promise<void> {
  const fields = suggestions(useCase, "fields", "hubspot", "de");
  await addEntriesIn(tx, access, id, {
    ledger: "fields",
    wanted: fields.map((entry, at) => (at % 3 === 0 ? entry : { ...entry, ...assessed })),
  });
  await addEntriesIn(tx, access, id, { ledger: "results", wanted: [result] });
}

const assessed: Partial<EntryValues> = {
  source: "Eingabe durch den Vertrieb",
  treatment: "needed",
  retention: "24 Monate nach dem letzten Kontakt",
};

const result: EntryValues = {
  ...emptyEntry("Score 0–100 je Kontakt"),
  writtenTo: "Feld am Kontakt im CRM",
  seenBy: "Vertrieb",
  effect: "ranks-people",
};
