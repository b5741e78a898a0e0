import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Database } from "#db/types.ts";
import type { OrganisationAccess } from "./access.ts";
import { may } from "./permissions.ts";

/** Whether all rooms of the workspace are open. A guest sees only what was shared. */
export const seesAll = ({ roles }: OrganisationAccess): boolean =>
  may(roles, "workspace.read") && roles.some((role) => role !== "guest");

/** Keeps the AI use cases of a query that the person may see: all of them, or for a guest those that were shared. */
export function inSight(access: OrganisationAccess) {
  return (from: ExpressionBuilder<Database, "aiUseCase">): Expression<SqlBool> => {
    if (seesAll(access)) return from.lit(true);
    return from.exists(
      from
        .selectFrom("sharedUseCase")
        .select("sharedUseCase.personId")
        .whereRef("sharedUseCase.organisationId", "=", "aiUseCase.organisationId")
        .whereRef("sharedUseCase.aiUseCaseId", "=", "aiUseCase.id")
        .where("sharedUseCase.organisationId", "=", access.organisationId)
        .where("sharedUseCase.personId", "=", access.actor.id),
    );
  };
}
