import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { recoveryCodesLeft } from "./recovery-codes.server.ts";
import type { SignedIn } from "./sessions.server.ts";

export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export interface OwnSession {
  id: string;
  /** Browser and system; null if unknown. */
  device: string | null;
  method: string;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

export interface OwnSignIns {
  passkeys: OwnPasskey[];
  /** Since when the authenticator app is set up. */
  appSince: Date | null;
  codesLeft: number;
  sessions: OwnSession[];
}

/** How a person signs in and where they are signed in now. */
export function ownSignIns({ person, sessionId }: SignedIn): Promise<OwnSignIns> {
  return transaction({ personId: person.id }, async (tx) => {
    const passkeys = await tx
      .selectFrom("passkey")
      .select(["id", "name", "createdAt", "lastUsedAt"])
      .where("personId", "=", person.id)
      .orderBy("createdAt")
      .execute();
    const app = await tx
      .selectFrom("totp")
      .select("confirmedAt")
      .where("personId", "=", person.id)
      .executeTakeFirst();
    const sessions = await tx
      .selectFrom("session")
      .select(["id", "device", "method", "createdAt", "lastSeenAt"])
      .where("personId", "=", person.id)
      .where("endedAt", "is", null)
      .where("expiresAt", ">", sql<Date>`now()`)
      .where(sql<boolean>`last_seen_at > now() - make_interval(mins => idle_minutes)`)
      .orderBy("lastSeenAt", "desc")
      .limit(100)
      .execute();
    return {
      passkeys,
      appSince: app?.confirmedAt ?? null,
      codesLeft: await recoveryCodesLeft(tx, person.id),
      sessions: sessions.map((one) => ({ ...one, current: one.id === sessionId })),
    };
  });
}
