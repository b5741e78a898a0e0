import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { recordConsent } from "#app/domain/leads/consents.server.ts";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import { standingLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OpenRequest } from "./open-request.server.ts";

/** What the click on the mailed link agrees to besides the report: what was ticked, nothing else. */
export const tickedChannels = (
  request: Pick<OpenRequest, "newsWordingVersion" | "callWordingVersion">,
): [Channel, string][] => {
  const versions: [Channel, string | null][] = [
    ["news-email", request.newsWordingVersion],
    ["call-phone", request.callWordingVersion],
  ];
  return versions.filter((one): one is [Channel, string] => one[1] !== null);
};

/** Keeps the proof of each ticked consent, with the link it was confirmed by. */
export async function proveConsents(
  tx: Tx,
  access: Access,
  request: OpenRequest,
  leadId: string,
): Promise<void> {
  const ticked = tickedChannels(request);
  if (ticked.length === 0) return;
  const { tokenHash } = await tx
    .selectFrom("link")
    .select("tokenHash")
    .where("subjectId", "=", request.id)
    .where("purpose", "=", "report.confirm")
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
  { language, email, firstName }: OpenRequest,
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
