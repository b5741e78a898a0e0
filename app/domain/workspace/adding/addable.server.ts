import { transaction } from "#db/database.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import type { Measure } from "#app/domain/catalogue/types.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { prepared } from "#app/domain/self-check/prepared.ts";
import { keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { catalogueIds } from "../measure-list/catalogue-ids.ts";
import { possibleOwners } from "../measures.server.ts";

export interface Addable {
  title: string;
  /** What is not in the plan yet, by priority, then in the order of the catalogue. */
  measures: Measure[];
  /** Those of them that the organisation has already, for another AI use case. */
  shared: ReadonlySet<string>;
  /** Who may be named as responsible. */
  members: { id: string; name: string }[];
}

/**
 * What can be added to the plan of an AI use case, narrowed by category and words of the title. Undefined for an id of
 * nobody, of another organisation or out of a guest's sight.
 */
export function addable(
  access: OrganisationAccess,
  useCaseId: string,
  filter: { category?: string | undefined; text?: string | undefined } = {},
): Promise<Addable | undefined> {
  return transaction(access, async (tx) => {
    const useCase = await useCaseInSight(tx, access, useCaseId);
    if (!useCase) return undefined;
    const there = await tx
      .selectFrom("measure")
      .leftJoin("plannedMeasure as planned", (join) =>
        join
          .onRef("planned.organisationId", "=", "measure.organisationId")
          .onRef("planned.measureId", "=", "measure.id")
          .on("planned.aiUseCaseId", "=", useCaseId),
      )
      .select(["measure", "scope", "position"])
      .where("measure.organisationId", "=", access.organisationId)
      .execute();
    const planned = new Set(there.filter((one) => one.position).map((one) => one.measure));
    const narrowed = catalogueIds(filter);
    return {
      title: useCase.title,
      measures: prepared(rules).measures.filter(
        ({ id }) => !planned.has(id) && (narrowed === undefined || narrowed.includes(id)),
      ),
      shared: new Set(
        there.filter((one) => one.scope === "organisation").map((one) => one.measure),
      ),
      members: await possibleOwners(tx, access),
    };
  });
}

/** A measure that can be added, in words. */
export const addableView = (
  { id, title, what, priority, category }: Measure,
  shared: ReadonlySet<string>,
  locale: Locale,
) => ({
  id,
  title: title[locale],
  what: keepTogether(what[locale]),
  priority: term("priorities", priority)[locale],
  category: term("categories", category)[locale],
  shared: shared.has(id),
});

export type AddableView = ReturnType<typeof addableView>;
