import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight } from "#app/domain/organisations/sight.ts";
import { possibleOwners } from "../measures.server.ts";
import { emptyRegister, type Register } from "./register.ts";

export interface ViewedRegister {
  title: string;
  /** Of the catalogue. */
  useCase: string;
  register: Register;
  /** 0 as long as nobody has entered anything. */
  version: number;
  /** Who may be named as responsible. */
  members: { id: string; name: string }[];
}

/** The register of one AI use case. Undefined for an id of nobody, of another organisation or out of a guest's sight. */
export function viewRegister(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedRegister | undefined> {
  return transaction(access, async (tx) => {
    const found = await tx
      .selectFrom("aiUseCase")
      .select(["title", "useCase"])
      .where("aiUseCase.organisationId", "=", access.organisationId)
      .where("aiUseCase.id", "=", id)
      .where(inSight(access))
      .executeTakeFirst();
    if (!found) return undefined;
    const stored = await registerIn(tx, access, id);
    return { ...found, ...stored, members: await possibleOwners(tx, access) };
  });
}

/** What was entered so far, with its version. */
export async function registerIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  id: string,
): Promise<{ register: Register; version: number }> {
  const row = await tx
    .selectFrom("useCaseRegister")
    .select(["purposes", "recipients", "retention", "system", "provider", "responsibleId"])
    .select("version")
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", id)
    .executeTakeFirst();
  if (!row) return { register: emptyRegister, version: 0 };
  const { version, ...register } = row;
  return { register: register as unknown as Register, version };
}
