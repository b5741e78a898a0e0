// Looks at pages of clients in one database and says how long each took: a process of its own for each database.
import { overview, viewUseCase } from "#app/domain/workspace/use-cases.server.ts";
import { measureList } from "#app/domain/workspace/measure-list/list.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Place, WorkspacePage } from "./workspace.ts";

const looks: Record<WorkspacePage, (access: OrganisationAccess, place: Place) => Promise<unknown>> =
  {
    overview: (access) => overview(access),
    measures: (access) => measureList(access, {}),
    "use case": (access, { useCaseId }) => viewUseCase(access, useCaseId),
  };

async function answer({ page, place }: { page: WorkspacePage; place: Place }): Promise<void> {
  const access: OrganisationAccess = {
    organisationId: place.organisationId,
    actor: { kind: "person", id: place.personId },
    roles: ["admin"],
    side: "client",
  };
  const began = performance.now();
  const seen = await looks[page](access, place);
  if (!seen) throw new Error(`There is no ${page}`);
  process.send?.(performance.now() - began);
}

// Whoever waits for an answer hears of the end instead.
process.on("message", (asked: { page: WorkspacePage; place: Place }) => void answer(asked));
