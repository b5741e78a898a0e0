import { transaction, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { type Running, runningContract } from "../contract/running.server.ts";

export interface ClientContract {
  name: string;
  /** Null without a running contract. */
  contract: Pick<
    Running,
    "package" | "startsOn" | "endsOn" | "paidBy" | "paymentState" | "pausedAt"
  > | null;
  /** First day of the month that is charged next. */
  dueOn: Day | null;
}

/** The contract of a client for who leads the consultancy; undefined for everybody else, and for an id that is no client. */
export function clientContract(
  access: HouseAccess,
  clientId: string,
): Promise<ClientContract | undefined> {
  if (!may(access.roles, "contracts.steer") || clientId === houseId)
    return Promise.resolve(undefined);
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    const client = await tx
      .selectFrom("organisation")
      .leftJoin("dueInvoice", (join) =>
        join
          .on("dueInvoice.organisationId", "=", houseId)
          .onRef("dueInvoice.clientId", "=", "organisation.id"),
      )
      .select(["name", "dueOn"])
      .where("id", "=", clientId)
      .executeTakeFirst();
    if (!client) return undefined;
    const found = await withinOrganisation(tx, clientId, () => runningContract(tx, clientId));
    if (!found) return { ...client, contract: null };
    const { package: sold, startsOn, endsOn, paidBy, paymentState, pausedAt } = found;
    const contract = { package: sold, startsOn, endsOn, paidBy, paymentState, pausedAt };
    return { ...client, contract };
  });
}
