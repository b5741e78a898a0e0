import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { tellPerson } from "./notices.server.ts";
import { useRecoveryCode } from "./recovery-codes.server.ts";

export interface Factors {
  app: boolean;
  passkeys: number;
}

/** Which second factors a person has set up. */
export async function factorsOf(tx: Tx, personId: string): Promise<Factors> {
  const { rows } = await sql<Factors>`
    select exists (select from totp where person_id = ${personId} and confirmed_at is not null) as app,
           (select count(*) from passkey where person_id = ${personId}) as passkeys`.execute(tx);
  return rows[0] ?? { app: false, passkeys: 0 };
}

export const factorCount = ({ app, passkeys }: Factors): number => passkeys + (app ? 1 : 0);

/** The person's own access to the consultancy's chain, where everything about sign-ins is recorded. */
export const ownAccess = (personId: string) =>
  ({ organisationId: houseId, actor: { kind: "person", id: personId } }) as const;

/** Takes a recovery code as the second factor, records it and tells the person. */
export async function acceptRecoveryCode(tx: Tx, personId: string, code: string): Promise<boolean> {
  const left = await useRecoveryCode(tx, personId, code);
  if (left === undefined) return false;
  const subject = { kind: "person", id: personId };
  await record(tx, ownAccess(personId), { kind: "recovery-code.used", subject, data: { left } });
  await tellPerson(tx, personId, { what: "code-used", left });
  return true;
}
