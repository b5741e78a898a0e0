import { createHash } from "node:crypto";
import { transaction } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { company } from "#app/domain/catalogue/company.ts";

/** The proof of one consent (Art. 7(1) GDPR), also of a lead that is long deleted. Times in UTC, to the second. */
export interface ConsentCertificate {
  kind: "consent-certificate";
  version: 1;
  controller: string;
  consent: {
    id: string;
    channel: string;
    wording: string;
    wordingVersion: string;
    language: string;
    page: string;
    askedAt: string;
    confirmedAt: string;
    withdrawnAt: string | null;
    withdrawnHow: string | null;
    endedAt: string | null;
    mailId: string;
    confirmationTokenSha256: string;
    addressHmacSha256: string;
  };
  /** SHA-256 over the JSON of „consent“ as it stands here. */
  sha256: string;
}

/** Undefined for an id of nobody or of another organisation. */
export function consentCertificate(
  access: Access,
  consentId: string,
): Promise<ConsentCertificate | undefined> {
  return transaction(access, async (tx) => {
    const row = await tx
      .selectFrom("consent")
      .selectAll()
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", consentId)
      .executeTakeFirst();
    if (!row) return undefined;
    const { id, channel, wording, wordingVersion, language, page, withdrawnHow, mailId } = row;
    const consent = {
      id,
      channel,
      wording,
      wordingVersion,
      language,
      page,
      askedAt: toSecond(row.askedAt),
      confirmedAt: toSecond(row.confirmedAt),
      withdrawnAt: row.withdrawnAt && toSecond(row.withdrawnAt),
      withdrawnHow,
      endedAt: row.endedAt && toSecond(row.endedAt),
      mailId,
      confirmationTokenSha256: row.tokenHash.toString("hex"),
      addressHmacSha256: row.addressHash.toString("hex"),
    };
    const sha256 = createHash("sha256").update(JSON.stringify(consent)).digest("hex");
    return {
      kind: "consent-certificate",
      version: 1,
      controller: company.name,
      consent,
      sha256,
    };
  });
}

const toSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
