import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { recordConsent } from "#app/domain/leads/consents.server.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { consumeLink, findLink, type LinkState, makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { lampOf, useCaseTitle } from "./presentation.ts";
import type { Result } from "./evaluate.ts";

/** What a GET of the mailed link may say, and whether its click also agrees to news; it changes nothing. */
export function lookAtConfirmation(token: string): Promise<{ state: LinkState; news: boolean }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId } = await findLink(tx, "report.confirm", token);
    const request = state === "open" ? await openRequest(tx, access, subjectId) : undefined;
    return { state, news: Boolean(request?.newsWordingVersion) };
  });
}

export type Confirmation =
  | { state: "confirmed"; reportToken: string }
  | { state: Exclude<LinkState, "open"> };

/**
 * Confirms an address (double opt-in): the request becomes a lead with its check, the ticked consent is proven,
 * the report link leaves by mail. One use only; a second one says so.
 */
export function confirmReport(token: string): Promise<Confirmation> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await consumeLink(tx, "report.confirm", token);
    if (link.state !== "open") return { state: link.state };
    const request = await openRequest(tx, access, link.subjectId);
    if (!request) return { state: "expired" };
    const { email, firstName, company, language, selfCheckId } = request;
    const leadId = await leadOfContact(tx, access, { email, firstName, company, language });
    await tx
      .updateTable("selfCheck")
      .set({ leadId })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", selfCheckId)
      .execute();
    if (request.newsWordingVersion)
      await proveNews(tx, access, {
        ...request,
        leadId,
        token,
        wording: request.newsWordingVersion,
      });
    await tx
      .updateTable("reportRequest")
      .set({ confirmedAt: sql`now()`, email: null, firstName: null, company: null })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", request.id)
      .execute();
    const data = { selfCheckId, leadId };
    await record(tx, access, {
      kind: "report.confirmed",
      subject: { kind: "report-request", id: request.id },
      data,
    });
    return { state: "confirmed", reportToken: await sendReport(tx, access, request) };
  });
}

type OpenRequest = NonNullable<Awaited<ReturnType<typeof openRequest>>>;

async function openRequest(tx: Tx, access: Access, id: string) {
  const request = await tx
    .selectFrom("reportRequest")
    .innerJoin("selfCheck", (join) =>
      join
        .onRef("selfCheck.organisationId", "=", "reportRequest.organisationId")
        .onRef("selfCheck.id", "=", "reportRequest.selfCheckId"),
    )
    .select([
      "reportRequest.id",
      "selfCheckId",
      "email",
      "firstName",
      "company",
      "reportRequest.language",
    ])
    .select([
      "newsWordingVersion",
      "page",
      "mailId",
      "reportRequest.createdAt",
      "result",
      "rulesVersion",
      "answers",
    ])
    .where("reportRequest.organisationId", "=", access.organisationId)
    .where("reportRequest.id", "=", id)
    .where("confirmedAt", "is", null)
    .forUpdate("reportRequest")
    .executeTakeFirst();
  if (!request?.email) return undefined;
  return { ...request, email: request.email, language: request.language as Locale };
}

async function proveNews(
  tx: Tx,
  access: Access,
  given: OpenRequest & { leadId: string; token: string; wording: string },
) {
  const { tokenHash } = await tx
    .selectFrom("link")
    .select("tokenHash")
    .where("subjectId", "=", given.id)
    .where("purpose", "=", "report.confirm")
    .where("usedAt", "is not", null)
    .executeTakeFirstOrThrow();
  const {
    leadId,
    email,
    language,
    page,
    mailId,
    createdAt: askedAt,
    wording: wordingVersion,
  } = given;
  await recordConsent(tx, access, {
    leadId,
    email,
    channel: "news-email",
    wordingVersion,
    language,
    page,
    mailId,
    tokenHash,
    askedAt,
  });
}

async function sendReport(tx: Tx, access: Access, request: OpenRequest): Promise<string> {
  const expiresAt = new Date(Date.now() + retention.reportLinkDays * 86_400_000);
  const link = await makeLink(tx, {
    purpose: "report.view",
    subjectId: request.selfCheckId,
    expiresAt,
  });
  const { language, firstName } = request;
  const { light, label } = lampOf(request.result as Result, request.rulesVersion, language);
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "report-ready",
    language,
    recipient: request.email,
    props: {
      firstName,
      link: { page: "report", linkId: link.id },
      useCase: useCaseTitle(request.answers, request.rulesVersion, language),
      light,
      lightLabel: label,
      validUntil: formatDate(expiresAt, language),
    },
  });
  return link.token;
}
