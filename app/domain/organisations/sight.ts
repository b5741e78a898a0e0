import type { OrganisationAccess } from "./access.ts";
import { may } from "./permissions.ts";

/** Whether all rooms of the workspace are open. A guest sees only what was shared, and nothing can be shared yet. */
export const seesAll = ({ roles }: OrganisationAccess): boolean =>
  may(roles, "workspace.read") && roles.some((role) => role !== "guest");
