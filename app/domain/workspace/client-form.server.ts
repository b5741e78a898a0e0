import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";

export interface ClientForm {
  company: string;
  name: string;
  email: string;
  clientId: string | null;
  /** Whether there is a self-check to take over. */
  checked: boolean;
  /** Whom one may choose from; empty for those who work for the client themselves. */
  consultants: { id: string; name: string }[];
}

/** What the form that makes a lead a client begins with: nothing is typed again. */
export function clientForm(access: HouseAccess, leadId: string): Promise<ClientForm | undefined> {
  return transaction(access, async (tx) => {
    const lead = await tx
      .selectFrom("lead")
      .select(["company", "firstName", "email", "clientId"])
      .select((lead) => [
        lead
          .selectFrom("appointment")
          .select("name")
          .whereRef("appointment.organisationId", "=", "lead.organisationId")
          .whereRef("appointment.leadId", "=", "lead.id")
          .orderBy("createdAt", "desc")
          .limit(1)
          .as("bookedAs"),
        lead
          .exists(
            lead
              .selectFrom("selfCheck")
              .select("selfCheck.id")
              .whereRef("selfCheck.organisationId", "=", "lead.organisationId")
              .whereRef("selfCheck.leadId", "=", "lead.id"),
          )
          .as("checked"),
      ])
      .where("organisationId", "=", houseId)
      .where("id", "=", leadId)
      .executeTakeFirst();
    if (!lead) return undefined;
    const { company, firstName, bookedAs, email, clientId } = lead;
    const consultants = may(access.roles, "consultants.assign")
      ? await theConsultants(tx).select(["person.id", "person.name"]).execute()
      : [];
    return {
      company: company ?? "",
      // Whoever booked gave the whole name.
      name: bookedAs ?? firstName ?? "",
      email,
      clientId,
      checked: Boolean(lead.checked),
      consultants,
    };
  });
}
