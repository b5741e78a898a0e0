import { randomBytes } from "node:crypto";
import { encodeBase32UpperCaseNoPadding } from "@oslojs/encoding";
import { createTOTPKeyURI, verifyHOTP } from "@oslojs/otp";
import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { seal, unseal } from "#db/sealing.ts";
import { company } from "#app/domain/catalogue/company.ts";

const period = 30;
const digits = 6;

const place = (personId: string) => `totp|secret|${personId}`;

export interface TotpSetUp {
  /** otpauth address for the QR code. */
  uri: string;
  /** The same secret for typing, in groups of four. */
  typed: string;
}

export async function hasTotp(tx: Tx, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("totp")
    .select("confirmedAt")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return Boolean(row?.confirmedAt);
}

/** The secret to set up with (RFC 6238, SHA-1, 30 s, 6 digits: what every authenticator app reads). Stays the same until confirmed. */
export async function totpSetUp(tx: Tx, person: { id: string; email: string }): Promise<TotpSetUp> {
  await tx
    .insertInto("totp")
    .values({ personId: person.id, secret: seal(randomBytes(20), place(person.id)) })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .execute();
  const secret = (await hasTotp(tx, person.id)) ? undefined : await secretOf(tx, person.id);
  if (!secret) throw new Error("A confirmed secret is never shown again");
  return shown(secret, person.email);
}

function shown(secret: Buffer, email: string): TotpSetUp {
  const typed = encodeBase32UpperCaseNoPadding(secret).replace(/(.{4})(?=.)/g, "$1 ");
  return { uri: createTOTPKeyURI(company.brand, email, secret, period, digits), typed };
}

/** The secret of the app that is to take the place of the old one; the old one stays right until then. */
export async function nextTotp(tx: Tx, person: { id: string; email: string }): Promise<TotpSetUp> {
  const fresh = seal(randomBytes(20), place(person.id));
  const { nextSecret } = await tx
    .insertInto("totp")
    .values({ personId: person.id, secret: fresh, nextSecret: fresh })
    .onConflict((conflict) =>
      conflict
        .column("personId")
        .doUpdateSet({ nextSecret: sql`coalesce(totp.next_secret, excluded.next_secret)` }),
    )
    .returning("nextSecret")
    .executeTakeFirstOrThrow();
  return shown(unseal(nextSecret ?? fresh, place(person.id)), person.email);
}

/** Puts the next secret into the place of the old one if the code is right. */
export async function confirmNextTotp(tx: Tx, personId: string, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom("totp")
    .select("nextSecret")
    .where("personId", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  const step = row?.nextSecret && stepOf(unseal(row.nextSecret, place(personId)), code);
  if (!step) return false;
  await tx
    .updateTable("totp")
    .set((now) => ({
      secret: now.ref("nextSecret").$notNull(),
      nextSecret: null,
      lastStep: step,
      createdAt: sql`now()`,
      confirmedAt: sql`now()`,
    }))
    .where("personId", "=", personId)
    .execute();
  return true;
}

/** The 30 seconds whose code this is: now, just before or just after. */
function stepOf(secret: Buffer, code: string): number | undefined {
  const now = Math.floor(Date.now() / 1000 / period);
  return [now, now - 1, now + 1].find((candidate) =>
    verifyHOTP(secret, BigInt(candidate), digits, code),
  );
}

async function secretOf(tx: Tx, personId: string): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom("totp")
    .select("secret")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return row && unseal(row.secret, place(personId));
}

/**
 * Accepts the code of the current, the last or the next 30 seconds, each code once (the step is remembered),
 * and marks the set-up as confirmed.
 */
export async function acceptCode(tx: Tx, personId: string, code: string): Promise<boolean> {
  const secret = await secretOf(tx, personId);
  if (!secret) return false;
  const step = stepOf(secret, code);
  if (step === undefined) return false;
  const { numUpdatedRows } = await tx
    .updateTable("totp")
    .set({ lastStep: step, confirmedAt: sql`coalesce(confirmed_at, now())` })
    .where("personId", "=", personId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
