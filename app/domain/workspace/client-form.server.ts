import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { consultantsOfTheHouse } from "./make-client.server.ts";

export interface ClientForm {
  company: string;
  name: string;
  email: string;
  clientId: string | null;
  /** Whom one may choose from; empty for those who work for the client themselves. */
  consultants: { id: string; name: string }[];
}

/** What the form that makes a lead a client begins with: nothing is typed again. */
export function clientForm(access: HouseAccess, leadId: string): Promise<ClientForm | undefined> {
  return transaction(access, async (tx) => {
    const lead = await tx
      .selectFrom("lead")
      .select(["company", "firstName", "email", "clientId"])
      .where("organisationId", "=", houseId)
      .where("id", "=", leadId)
      .executeTakeFirst();
    if (!lead) return undefined;
    const { company, firstName, email, clientId } = lead;
    const consultants = may(access.roles, "consultants.assign")
      ? await consultantsOfTheHouse(tx)
      : [];
    return { company: company ?? "", name: firstName ?? "", email, clientId, consultants };
  });
}
