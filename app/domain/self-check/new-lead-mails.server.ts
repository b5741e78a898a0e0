import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { mindersOf } from "#app/domain/leads/consultants.server.ts";
import { sharedCheck } from "#app/domain/leads/shared-check.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { Result } from "./evaluate.ts";
import type { OpenRequest } from "./open-request.server.ts";
import { lampOf, useCaseTitle } from "./presentation.ts";

/** Tells the lead's owner, or every consultant as long as nobody minds it, with no more than is shared. */
export async function tellConsultants(
  tx: Tx,
  access: Access,
  request: OpenRequest,
  leadId: string,
): Promise<void> {
  const { rulesVersion, company, firstName, email, createdAt: checkedAt } = request;
  const { useCase } = sharedCheck({ ...request, checkedAt });
  for (const person of await mindersOf(tx, access, leadId)) {
    const language = localeOfPerson(person.language);
    const { light, label } = lampOf(request.result as Result, rulesVersion, language);
    await queueMail(tx, {
      organisationId: access.organisationId,
      kind: "new-lead",
      language,
      recipient: person.email,
      props: {
        who: company ?? firstName ?? email,
        topic: useCase && useCaseTitle({ "q01-use-case": useCase }, rulesVersion, language),
        light,
        lightLabel: label,
        link: { page: "office.lead", params: { leadId } },
      },
    });
  }
}
