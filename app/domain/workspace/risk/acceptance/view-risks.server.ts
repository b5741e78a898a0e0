import { transaction } from "#db/database.server.ts";
import type { Dimension, Points } from "#app/domain/catalogue/types.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useCaseInSight } from "../../ledger/ledger.server.ts";
import { todayOf } from "../../use-cases.server.ts";
import { type Acceptance, acceptancesIn } from "./acceptances.server.ts";
import { residualIn } from "./residual.server.ts";
import { standingAcceptances } from "./standing-acceptance.ts";

export interface ViewedRisks {
  title: string;
  residual: Points;
  acceptances: Acceptance[];
  today: string;
}

/** The residual risks of an AI use case and who accepted which. Undefined for an id that is out of sight. */
export function viewRisks(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<ViewedRisks | undefined> {
  return transaction(access, async (tx) => {
    const found = await useCaseInSight(tx, access, useCaseId);
    if (!found) return undefined;
    return {
      title: found.title,
      residual: await residualIn(tx, access, useCaseId),
      acceptances: await acceptancesIn(tx, access, useCaseId),
      today: await todayOf(tx, access),
    };
  });
}

/** An acceptance as a page shows it. */
export interface AcceptanceView extends Omit<Acceptance, "at"> {
  at: string;
}

const view = (one: Acceptance, locale: Locale): AcceptanceView => ({
  ...one,
  until: formatDay(one.until, locale),
  at: formatTime(one.at, locale),
});

export type StandingView = Partial<
  Record<Dimension, { state: "accepted" | "over"; acceptance: AcceptanceView }>
>;

/** Of each dimension how it stands on the day, in words. */
export function acceptancesView(
  acceptances: readonly Acceptance[],
  today: string,
  locale: Locale,
): StandingView {
  const standing = Object.entries(standingAcceptances(acceptances, today));
  return Object.fromEntries(
    standing.map(([dimension, { state, acceptance }]) => [
      dimension,
      { state, acceptance: view(acceptance, locale) },
    ]),
  );
}

export const risksView = (viewed: ViewedRisks, locale: Locale) => ({
  ...viewed,
  standing: acceptancesView(viewed.acceptances, viewed.today, locale),
  acceptances: viewed.acceptances.map((one) => view(one, locale)),
});

export type RisksView = ReturnType<typeof risksView>;
