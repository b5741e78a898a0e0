import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "./access.ts";
import { agreementVersion } from "./agreement.ts";
import { may } from "./permissions.ts";

export interface Acceptance {
  version: string;
  at: Date;
  by: string;
}

/** The client's acceptance of the agreement on processing; undefined as long as nobody has accepted any version. */
export function acceptance(access: OrganisationAccess): Promise<Acceptance | undefined> {
  return transaction(access, (tx) =>
    tx
      .selectFrom("processingAgreement")
      .innerJoin("person", "person.id", "acceptedBy")
      .select(["version", "acceptedAt as at", "person.name as by"])
      .where("organisationId", "=", access.organisationId)
      .orderBy("acceptedAt", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
}

/** Accepts the agreement of today for the client, once; only its administration can (Art. 28(3) and (9) GDPR). */
export function acceptAgreement(access: OrganisationAccess): Promise<"accepted" | "not-allowed"> {
  return transaction(access, async (tx) => {
    if (access.side !== "client" || !may(access.roles, "agreement.accept")) return "not-allowed";
    const { organisationId, actor } = access;
    const version = agreementVersion();
    const accepted = await tx
      .insertInto("processingAgreement")
      .values({ organisationId, version, acceptedBy: actor.id })
      .onConflict((conflict) => conflict.columns(["organisationId", "version"]).doNothing())
      .returning("version")
      .executeTakeFirst();
    const subject = { kind: "organisation", id: organisationId };
    if (accepted)
      await record(tx, access, { kind: "agreement.accepted", subject, data: { version } });
    return "accepted";
  });
}
