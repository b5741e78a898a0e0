import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { findVendor } from "#app/domain/catalogue/vendors.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import {
  lockedPackage,
  packageOf,
  type Sold,
} from "#app/domain/organisations/package/room.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { addEntriesIn } from "../ledger/change-ledger.server.ts";
import { knownSystems, suggestions } from "../ledger/suggestions.ts";
import { firstPlan } from "../plan/first-plan.ts";
import { emptyRegister } from "../register/register.ts";
import { todayIn } from "../today.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { standingMeasures, writePlan } from "../write-plan.server.ts";
import type { Stated } from "./stated.ts";

export interface UseCaseWish extends Stated {
  /** Id of the catalogue, or "other". */
  useCase: string;
  title: string;
  /** Id of the vendor facts; null where it is another one, or not yet known. */
  vendor: string | null;
  /** Begin both ledgers with what such a vendor usually has, in this language; null leaves them empty. */
  usual: Locale | null;
}

export type AddUseCaseAnswer =
  | { added: string }
  | "not-allowed"
  | "no-such-use-case"
  | "no-such-vendor"
  | "full";

/** More than any sales team uses, with or without a package. */
export const mostUseCases = 60;

/**
 * Adds an AI use case without a self-check, with its first plan: only the flags of the catalogue, those a person set and
 * personal data count, nothing starts as done, the risk begins with the catalogue's levels. Its vendor begins the register
 * and, where wished for, both ledgers. Refuses more than the package includes. Source: contract workspace.md, clarifications.
 */
export function addUseCase(
  access: OrganisationAccess,
  wish: UseCaseWish,
): Promise<AddUseCaseAnswer> {
  return transaction<AddUseCaseAnswer>(access, async (tx) => {
    if (!mayIn(access, "use-case.change")) return "not-allowed";
    const { useCase, title, vendor, flags, personalData } = wish;
    if (useCase !== "other" && !rules.useCases.some(({ id }) => id === useCase))
      return "no-such-use-case";
    if (vendor !== null && !findVendor(vendor)) return "no-such-vendor";
    const { organisationId, actor } = access;
    const { land, today } = await lockedOrganisation(tx, organisationId);
    const sold = await lockedPackage(tx, organisationId);
    if (!(await hasRoom(tx, organisationId, sold))) return "full";
    const { id } = await tx
      .insertInto("aiUseCase")
      .values({
        organisationId,
        useCase,
        title,
        statedFlags: [...flags],
        statedPersonalData: personalData,
        createdBy: actor.id,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await record(tx, access, {
      kind: "use-case.added",
      subject: { kind: "ai-use-case", id },
      data: { useCase, vendor },
    });
    const existing = await standingMeasures(tx, organisationId);
    const plan = firstPlan({
      answers: null,
      useCase,
      today,
      state: land,
      flags,
      personalData,
      existing: existing.map(({ measure }) => measure),
    });
    if ("refused" in plan) throw new Error(`A plan without answers was refused: ${plan.refused}`);
    await writePlan(tx, access, id, plan, existing);
    await begin(tx, access, id, wish);
    await keepVersion(tx, access, id);
    return { added: id };
  });
}

/** Locked: two who add at once share no place of the package and no measure of the organisation. */
async function lockedOrganisation(tx: Tx, organisationId: string) {
  const { land, timeZone } = await tx
    .selectFrom("organisation")
    .select(["land", "timeZone"])
    .where("id", "=", organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { land: land as Land, today: todayIn(timeZone) };
}

/** Whether one more is within the package, for a page. */
export const roomForUseCase = (access: OrganisationAccess): Promise<boolean> =>
  transaction(access, async (tx) => {
    const { organisationId } = access;
    return hasRoom(tx, organisationId, await packageOf(tx, organisationId));
  });

/** The package as it was sold counts; without one there is only the limit of the portal. */
async function hasRoom(tx: Tx, organisationId: string, sold: Sold | undefined): Promise<boolean> {
  const { count } = await tx
    .selectFrom("aiUseCase")
    .select((one) => one.fn.countAll<string>().as("count"))
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  return Number(count) < Math.min(sold?.offer.useCases ?? mostUseCases, mostUseCases);
}

/** What the vendor facts know: the provider, its system where there is only one, and usual fields and results to assess. */
async function begin(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { useCase, vendor, usual }: UseCaseWish,
): Promise<void> {
  const found = vendor === null ? undefined : findVendor(vendor);
  if (!found) return;
  const { organisationId, actor } = access;
  const [system = null, ...others] = found.systems;
  await tx
    .insertInto("useCaseRegister")
    .values({
      ...emptyRegister,
      organisationId,
      aiUseCaseId: id,
      purposes: sql`'[]'::jsonb`,
      recipients: sql`'[]'::jsonb`,
      provider: found.name,
      system: others.length === 0 ? system : null,
      changedBy: actor.id,
    })
    .execute();
  const known = knownSystems.find((one) => one === vendor);
  if (!known || usual === null) return;
  for (const ledger of ["fields", "results"] as const) {
    const wanted = suggestions(useCase, ledger, known, usual);
    if (wanted.length > 0) await addEntriesIn(tx, access, id, { ledger, wanted });
  }
}
