import { transaction } from "#db/database.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { packageIds } from "#app/domain/catalogue/packages.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { termsOf } from "../package-terms.ts";
import { choiceIn } from "./choose-use-cases.server.ts";
import { switchTo } from "./change-package.server.ts";
import { runningContract, type Running } from "./running.server.ts";
import { earliestEnd, lastDayToStay } from "./term.ts";

export interface ViewedContract {
  package: PackageId;
  monthlyCents: number;
  startsOn: Day;
  termMonths: number;
  noticeMonths: number;
  paidBy: Running["paidBy"];
  /** Since when the contract rests, so that nothing is charged; null while it runs. */
  restsSince: Date | null;
  /** Last day if it is cancelled today. */
  earliestEnd: Day;
  /** Cancelled: the last day, and until when that can be taken back (null once it is too late). */
  cancelled: { endsOn: Day; stayUntil: Day | null } | undefined;
  /** What was ordered to hold later. */
  next: { package: PackageId; from: Day } | undefined;
  /** Fewer AI use cases are included, now or later, than there are: somebody has to choose. */
  toChoose: boolean;
  choices: {
    package: PackageId;
    monthlyCents: number;
    kind: "more" | "less";
    holdsFrom: Day;
    netCents: number;
    grossCents: number;
  }[];
}

/** The client's contract as it stands and what can be done about it; "none" without one, undefined for who may not see it. */
export async function viewContract(
  access: OrganisationAccess,
  today: Day = todayInBerlin(),
): Promise<ViewedContract | "none" | undefined> {
  if (!may(access.roles, "package.manage")) return undefined;
  const { contract, toChoose } = await transaction(access, async (tx) => {
    const running = await runningContract(tx, access.organisationId);
    return { contract: running, toChoose: (await choiceIn(tx, access, running)) !== undefined };
  });
  if (!contract) return "none";
  const { startsOn, terms, paidBy, endsOn, nextPackage, changesOn, pausedAt } = contract;
  const { termMonths, noticeMonths, offer } = terms;
  const stayUntil = endsOn && lastDayToStay(endsOn);
  const others = packageIds.filter((id) => id !== contract.package);
  return {
    package: contract.package,
    monthlyCents: offer.monthlyCents,
    startsOn,
    termMonths,
    noticeMonths,
    paidBy,
    restsSince: pausedAt,
    earliestEnd: earliestEnd(startsOn, terms, today),
    cancelled: endsOn
      ? { endsOn, stayUntil: stayUntil && stayUntil >= today ? stayUntil : null }
      : undefined,
    next: nextPackage && changesOn ? { package: nextPackage, from: changesOn } : undefined,
    toChoose,
    choices: others.flatMap((id) => {
      const wanted = switchTo(contract, id, today);
      if (wanted === "refused" || (pausedAt && wanted.kind === "more")) return [];
      const { kind, holdsFrom, netCents, grossCents } = wanted;
      const { monthlyCents } = termsOf(id).offer;
      return [{ package: id, monthlyCents, kind, holdsFrom, netCents, grossCents }];
    }),
  };
}
