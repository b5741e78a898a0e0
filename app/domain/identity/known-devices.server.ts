import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Device } from "./device.ts";

/** Remembers a device; true if the person has used others before but never this one. */
export async function meetDevice(tx: Tx, personId: string, { hash }: Device): Promise<boolean> {
  const known = await tx
    .selectFrom("knownDevice")
    .select("deviceHash")
    .where("personId", "=", personId)
    .execute();
  await tx
    .insertInto("knownDevice")
    .values({ personId, deviceHash: hash })
    .onConflict((conflict) =>
      conflict.columns(["personId", "deviceHash"]).doUpdateSet({ lastSeenAt: sql`now()` }),
    )
    .execute();
  return known.length > 0 && !known.some(({ deviceHash }) => deviceHash.equals(hash));
}
