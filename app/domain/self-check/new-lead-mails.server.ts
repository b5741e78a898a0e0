import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";
import { sharedCheck } from "#app/domain/leads/shared-check.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { Result } from "./evaluate.ts";
import type { OpenRequest } from "./open-request.server.ts";
import { lampOf, useCaseTitle } from "./presentation.ts";

/** Tells the lead's owner, or every consultant as long as nobody minds it, with no more than is shared. */
export async function tellConsultants(
  tx: Tx,
  { organisationId }: Access,
  request: OpenRequest,
  leadId: string,
): Promise<void> {
  const { ownerId } = await tx
    .selectFrom("lead")
    .select("ownerId")
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .executeTakeFirstOrThrow();
  const all = await theConsultants(tx).select(["person.id", "email", "language"]).execute();
  const owner = all.filter(({ id }) => id === ownerId);
  const { rulesVersion, company, firstName, email, createdAt: checkedAt } = request;
  const { useCase } = sharedCheck({ ...request, checkedAt });
  for (const person of owner.length > 0 ? owner : all) {
    const language = localeOfPerson(person.language);
    const { light, label } = lampOf(request.result as Result, rulesVersion, language);
    await queueMail(tx, {
      organisationId,
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
