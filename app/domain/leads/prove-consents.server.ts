import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { type LinkPurpose, standingLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Channel } from "./consent-wordings.ts";
import { recordConsent } from "./consents.server.ts";

/** What was ticked in a form, by the version of its wording. */
export interface Ticked {
  newsWordingVersion: string | null;
  callWordingVersion?: string | null;
}

/** A request of a public form whose address is being confirmed. */
export interface ConfirmedRequest extends Ticked {
  id: string;
  email: string;
  firstName: string | null;
  language: Locale;
  page: string;
  mailId: string;
  createdAt: Date;
}

/** What the click on the mailed link agrees to besides what was asked for: what was ticked, nothing else. */
export const tickedChannels = (request: Ticked): [Channel, string][] => {
  const versions: [Channel, string | null | undefined][] = [
    ["news-email", request.newsWordingVersion],
    ["call-phone", request.callWordingVersion],
  ];
  return versions.filter((one): one is [Channel, string] => Boolean(one[1]));
};

/** Keeps the proof of each ticked consent, with the link it was confirmed by. */
export async function proveConsents(
  tx: Tx,
  access: Access,
  request: ConfirmedRequest,
  confirmed: { leadId: string; by: LinkPurpose },
): Promise<void> {
  const ticked = tickedChannels(request);
  if (ticked.length === 0) return;
  const { leadId, by } = confirmed;
  const { tokenHash } = await tx
    .selectFrom("link")
    .select("tokenHash")
    .where("subjectId", "=", request.id)
    .where("purpose", "=", by)
    .where("usedAt", "is not", null)
    .executeTakeFirstOrThrow();
  const { email, language, page, mailId, createdAt: askedAt } = request;
  for (const [channel, wordingVersion] of ticked)
    await recordConsent(tx, access, {
      leadId,
      email,
      channel,
      wordingVersion,
      language,
      page,
      mailId,
      tokenHash,
      askedAt,
    });
  if (request.newsWordingVersion) await welcomeToNews(tx, access, request, leadId);
}

/** The first of the news, with the way out of them. */
async function welcomeToNews(
  tx: Tx,
  { organisationId }: Access,
  { language, email, firstName }: ConfirmedRequest,
  leadId: string,
): Promise<void> {
  const expiresAt = new Date();
  expiresAt.setFullYear(expiresAt.getFullYear() + 3);
  const link = await standingLink(tx, {
    purpose: "news.unsubscribe",
    subjectId: leadId,
    expiresAt,
  });
  await queueMail(tx, {
    organisationId,
    kind: "news-agreed",
    language,
    recipient: email,
    ownDataOf: leadId,
    props: { firstName, link: { page: "news.unsubscribe", linkId: link.id } },
  });
}
