import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { CompanySize } from "#app/domain/leads/contact.ts";
import type { Locale } from "#app/i18n/locale.ts";

export type OpenRequest = NonNullable<Awaited<ReturnType<typeof openRequest>>>;

/** The unconfirmed wish for a report with its check, locked; undefined once it is confirmed or gone. */
export async function openRequest(tx: Tx, access: Access, id: string) {
  const request = await tx
    .selectFrom("reportRequest")
    .innerJoin("selfCheck", (join) =>
      join
        .onRef("selfCheck.organisationId", "=", "reportRequest.organisationId")
        .onRef("selfCheck.id", "=", "reportRequest.selfCheckId"),
    )
    .select(["reportRequest.id", "selfCheckId", "email", "firstName", "company", "companySize"])
    .select(["crm", "phone", "reportRequest.language", "newsWordingVersion", "callWordingVersion"])
    .select([
      "page",
      "mailId",
      "reportRequest.createdAt",
      "result",
      "rulesVersion",
      "answers",
      "shared",
    ])
    .where("reportRequest.organisationId", "=", access.organisationId)
    .where("reportRequest.id", "=", id)
    .where("confirmedAt", "is", null)
    .forUpdate("reportRequest")
    .executeTakeFirst();
  if (!request?.email) return undefined;
  return {
    ...request,
    email: request.email,
    companySize: request.companySize as CompanySize | null,
    language: request.language as Locale,
  };
}
