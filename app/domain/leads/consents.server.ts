import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { addressHash } from "#app/domain/mail/set-aside.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Channel, wordingOf } from "./consent-wordings.ts";

export interface GivenConsent {
  leadId: string;
  email: string;
  channel: Channel;
  wordingVersion: string;
  language: Locale;
  page: string;
  mailId: string;
  tokenHash: Buffer;
  askedAt: Date;
}

/**
 * Keeps the proof of a confirmed consent (Art. 7(1) GDPR, § 7 UWG): exact wording, version, page, both times,
 * the mail and the link it was confirmed with. The address stands in it only as a keyed hash.
 */
export async function recordConsent(tx: Tx, access: Access, consent: GivenConsent): Promise<void> {
  const { organisationId } = access;
  const { email, ...proof } = consent;
  const { id } = await tx
    .insertInto("consent")
    .values({
      ...proof,
      organisationId,
      wording: wordingOf(consent.wordingVersion, consent.language),
      addressHash: addressHash(email),
      confirmedAt: new Date(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(tx, access, {
    kind: "consent.given",
    subject: { kind: "consent", id },
    data: { channel: consent.channel, wordingVersion: consent.wordingVersion },
  });
}

export type ConsentRow = Awaited<ReturnType<typeof consentsOf>>[number];

/** Whether somebody still agrees. */
export const isOpen = (consent: { withdrawnAt: Date | null; endedAt: Date | null }): boolean =>
  consent.withdrawnAt === null && consent.endedAt === null;

/** The consents of a lead, open and withdrawn, the newest first. */
export function consentsOf(tx: Tx, { organisationId }: Access, leadId: string) {
  return tx
    .selectFrom("consent")
    .select(["id", "channel", "confirmedAt", "withdrawnAt", "withdrawnHow", "endedAt"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("confirmedAt", "desc")
    .execute();
}
