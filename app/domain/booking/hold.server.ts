import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { sender, takeAllowance } from "#app/domain/identity/limits.server.ts";
import { accept } from "./accept.server.ts";
import { consultation, holdMinutes } from "./consultation.ts";

export interface HoldWish {
  /** The key of the form (UUID). It holds one time at most: a new choice lets the former go. */
  key: string;
  start: string;
  with: readonly string[];
  zone: string;
  /** Network address, for the limit only; it is not stored. */
  from: string;
}

export type Held = { state: "held"; until: Date } | { state: "taken" } | { state: "limited" };

/** Keeps a chosen time for ten minutes while its form is filled in. Nothing has to be held to be booked. */
export async function holdTime(wish: HoldWish, now = new Date()): Promise<Held> {
  const access = houseAccess("visitor");
  const { allowed } = await takeAllowance("hold.address", sender(wish.from));
  if (!allowed) return { state: "limited" };
  return transaction(access, async (tx) => {
    const { key, with: asked, zone, start } = wish;
    const accepted = await accept(tx, access, { with: asked, zone, holdToken: key }, start, now);
    await letGo(tx, access, key);
    if ("alternatives" in accepted) return { state: "taken" };
    await deleteExpired(tx, access, now);
    const startsAt = new Date(start);
    const until = new Date(now.getTime() + holdMinutes * 60_000);
    const held = {
      organisationId: access.organisationId,
      token: key,
      startsAt,
      endsAt: new Date(startsAt.getTime() + consultation.durationMin * 60_000),
      expiresAt: until,
    };
    await tx
      .insertInto("hold")
      .values(accepted.hosts.map(({ personId }) => ({ ...held, personId })))
      // The same form at the same moment, twice: the later one counts.
      .onConflict((conflict) =>
        conflict.columns(["organisationId", "token", "personId"]).doUpdateSet({
          startsAt: held.startsAt,
          endsAt: held.endsAt,
          expiresAt: held.expiresAt,
        }),
      )
      .execute();
    return { state: "held", until };
  });
}

/** What a form holds is free again: it has booked, or chosen something else. */
export async function letGo(tx: Tx, access: Access, key: string): Promise<void> {
  await tx
    .deleteFrom("hold")
    .where("organisationId", "=", access.organisationId)
    .where("token", "=", key)
    .execute();
}

async function deleteExpired(tx: Tx, access: Access, now: Date): Promise<void> {
  await tx
    .deleteFrom("hold")
    .where("organisationId", "=", access.organisationId)
    .where("expiresAt", "<=", now)
    .execute();
}
