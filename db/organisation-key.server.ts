import { randomBytes } from "node:crypto";
import type { Tx } from "./database.server.ts";
import { seal, unseal } from "./sealing.ts";

/** Seals and opens the special columns of one organisation; `place` is table|column|row and is bound in. */
export interface OrganisationKey {
  seal(plain: Buffer, place: string): Buffer;
  unseal(sealed: Buffer, place: string): Buffer;
}

/**
 * The key of the organisation whose rows this transaction sees, made when it is first needed. It stands in the
 * database sealed by SECRET_KEY. Throws for an organisation that was erased: nothing is written under it any more.
 */
export async function organisationKey(tx: Tx, organisationId: string): Promise<OrganisationKey> {
  const key = (await stored(tx, organisationId)) ?? (await made(tx, organisationId));
  const within = (place: string) => `${organisationId}|${place}`;
  return {
    seal: (plain, place) => seal(plain, within(place), key),
    unseal: (sealed, place) => unseal(sealed, within(place), key),
  };
}

export const placeOfKey = (organisationId: string): string => `organisation_key|${organisationId}`;

async function stored(tx: Tx, organisationId: string): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom("organisationKey")
    .select("wrapped")
    .where("organisationId", "=", organisationId)
    .executeTakeFirst();
  if (row && !row.wrapped) throw new Error("The key of this organisation was destroyed");
  return row?.wrapped ? unseal(row.wrapped, placeOfKey(organisationId)) : undefined;
}

async function made(tx: Tx, organisationId: string): Promise<Buffer> {
  const wrapped = seal(randomBytes(32), placeOfKey(organisationId));
  await tx
    .insertInto("organisationKey")
    .values({ organisationId, wrapped })
    .onConflict((conflict) => conflict.column("organisationId").doNothing())
    .execute();
  // Whoever was first has made it.
  const key = await stored(tx, organisationId);
  if (!key) throw new Error("The key of an organisation is made within its own walls");
  return key;
}
