import { randomUUID } from "node:crypto";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { SendOptions } from "#db/queue.server.ts";
import type { Allowance } from "#app/domain/identity/limits.server.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import { allowRequest, turnOf } from "#app/domain/leads/allow-request.server.ts";
import { callWordingVersion, newsWordingVersion } from "#app/domain/leads/consent-wordings.ts";
import type { Contact, Sharing } from "#app/domain/leads/contact.ts";
import { count } from "#app/domain/leads/counts.server.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { type MailOrder, queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { Answers } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import { useCaseIn } from "./steps-reached.ts";

export interface ReportWish extends Contact {
  answers: Answers;
  /** What the consultants may see of them. */
  shared: Sharing;
  news: boolean;
  call: boolean;
  /** The address of the page that asked, for the proof of consent. */
  page: string;
  /** Network address, for the limits only; it is not stored. */
  from: string;
  standing: Standing;
}

/**
 * Takes the wish for a report by mail: keeps the check and the contact until the address is confirmed
 * (at most 14 days) and sends the confirmation mail, in one transaction.
 * Refuses by the limits of public forms; what a program typed into the trap is answered like the others and forgotten.
 * Answers must be complete (checked by the caller).
 */
export async function requestReport(wish: ReportWish): Promise<Allowance> {
  const { standing, email, from } = wish;
  if (standing === "trap") return { allowed: true };
  const asker = { email, from, standing };
  const allowance = await allowRequest(asker);
  if (!allowance.allowed) return allowance;
  await keepRequest(houseAccess("visitor"), wish, await turnOf(asker));
  count({ step: "report-asked", language: wish.language, useCase: useCaseIn(wish.answers) });
  return allowance;
}

function keepRequest(access: Access, wish: ReportWish, behind?: SendOptions): Promise<void> {
  return transaction(access, async (tx) => {
    const requestId = randomUUID();
    const mailId = randomUUID();
    const selfCheckId = await keepCheck(tx, access, wish);
    const { email, firstName, company, companySize, crm, phone, language, page } = wish;
    await tx
      .insertInto("reportRequest")
      .values({
        organisationId: access.organisationId,
        id: requestId,
        selfCheckId,
        email,
        firstName,
        company,
        companySize,
        crm,
        phone,
        language,
        page,
        mailId,
        newsWordingVersion: wish.news ? newsWordingVersion : null,
        callWordingVersion: wish.call ? callWordingVersion : null,
      })
      .execute();
    const expiresAt = new Date(Date.now() + retention.confirmLinkHours * 3_600_000);
    const link = await makeLink(tx, { purpose: "report.confirm", subjectId: requestId, expiresAt });
    const mail: MailOrder<"confirm-report"> = {
      organisationId: access.organisationId,
      id: mailId,
      kind: "confirm-report",
      language,
      recipient: email,
      ownDataOf: requestId,
      props: { firstName, link: { page: "report.confirm", linkId: link.id } },
    };
    await queueMail(tx, mail, behind);
    await record(tx, access, {
      kind: "report.requested",
      subject: { kind: "report-request", id: requestId },
      data: { selfCheckId, news: wish.news, call: wish.call },
    });
  });
}

async function keepCheck(tx: Tx, access: Access, wish: ReportWish): Promise<string> {
  const result = evaluate(wish.answers, rules);
  if ("refused" in result) throw new Error(`Incomplete answers: ${result.refused}`);
  const { id } = await tx
    .insertInto("selfCheck")
    .values({
      organisationId: access.organisationId,
      rulesVersion: rules.version,
      language: wish.language,
      shared: wish.shared,
      answers: JSON.stringify(wish.answers),
      result: JSON.stringify(result),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
