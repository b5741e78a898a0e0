import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import { count } from "#app/domain/leads/counts.server.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { proveConsents, tickedChannels } from "#app/domain/leads/prove-consents.server.ts";
import { advanceLead } from "#app/domain/leads/stages.server.ts";
import { consumeLink, findLink, type LinkState, makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Answers } from "./answers.ts";
import { useCaseIn } from "./steps-reached.ts";
import { lampOf, useCaseTitle } from "./presentation.ts";
import type { Result } from "./evaluate.ts";
import { openRequest, type OpenRequest } from "./open-request.server.ts";
import { tellConsultants } from "./new-lead-mails.server.ts";

/** What a GET of the mailed link may say, and what its click also agrees to; it changes nothing. */
export function lookAtConfirmation(
  token: string,
): Promise<{ state: LinkState; channels: Channel[] }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId } = await findLink(tx, "report.confirm", token);
    const request = state === "open" ? await openRequest(tx, access, subjectId) : undefined;
    return { state, channels: request ? tickedChannels(request).map(([channel]) => channel) : [] };
  });
}

export type Confirmation =
  | { state: "confirmed"; reportToken: string }
  | { state: Exclude<LinkState, "open"> };

/**
 * Confirms an address (double opt-in): the request becomes a lead with its check, the ticked consents are proven,
 * the report link leaves by mail. One use only; a second one says so.
 */
export function confirmReport(token: string): Promise<Confirmation> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await consumeLink(tx, "report.confirm", token);
    if (link.state !== "open") return { state: link.state };
    const request = await openRequest(tx, access, link.subjectId);
    if (!request) return { state: "expired" };
    const leadId = await becomeLead(tx, access, request);
    await proveConsents(tx, access, request, { leadId, by: "report.confirm" });
    await tellConsultants(tx, access, request, leadId);
    const { language, answers } = request;
    count({ step: "confirmed", language, useCase: useCaseIn(answers as Answers) });
    const data = { selfCheckId: request.selfCheckId, leadId };
    await record(tx, access, {
      kind: "report.confirmed",
      subject: { kind: "report-request", id: request.id },
      data,
    });
    return { state: "confirmed", reportToken: await sendReport(tx, access, request, leadId) };
  });
}

/** The address and all that was told with it move from the request to the lead. */
async function becomeLead(tx: Tx, access: Access, request: OpenRequest): Promise<string> {
  const { email, firstName, company, companySize, crm, phone, language } = request;
  const contact = { email, firstName, company, companySize, crm, phone, language };
  const leadId = await leadOfContact(tx, access, contact);
  await tx
    .updateTable("selfCheck")
    .set({ leadId })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", request.selfCheckId)
    .execute();
  const nothing = { email: null, firstName: null, company: null, companySize: null, crm: null };
  await tx
    .updateTable("reportRequest")
    .set({ confirmedAt: sql`now()`, ...nothing, phone: null })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", request.id)
    .execute();
  await advanceLead(tx, access, leadId, "confirmed");
  return leadId;
}

async function sendReport(
  tx: Tx,
  access: Access,
  request: OpenRequest,
  leadId: string,
): Promise<string> {
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
    ownDataOf: leadId,
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
