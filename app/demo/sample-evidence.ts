import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addEvidenceIn } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { checkEvidenceIn } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import { people } from "./people.ts";

/** A note of the sample clients, and whether their consultant has approved it. */
export interface Proof {
  title: string;
  text: string;
  approved?: boolean;
}

export async function prove(
  tx: Tx,
  access: OrganisationAccess,
  measureId: string,
  { proof, consultant }: { proof: Proof; consultant: keyof typeof people },
): Promise<void> {
  const { title, text, approved } = proof;
  const wish = { title, text, url: null, validUntil: null };
  const added = await addEvidenceIn(tx, access, measureId, { given: { wish, file: undefined } });
  if ("refused" in added) throw new Error(`Sample evidence was refused: ${added.refused}`);
  if (!approved) return;
  const { id, roles } = people[consultant];
  const house: OrganisationAccess = {
    organisationId: access.organisationId,
    actor: { kind: "person", id },
    roles,
    side: "house",
  };
  await checkEvidenceIn(tx, house, added.evidenceId, {
    version: 1,
    verdict: "approved",
    reason: null,
  });
}
