import type { Tx } from "#db/database.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { type Approval, approvalsIn } from "./approvals.server.ts";
import { type Difference, differences } from "./approved-state.ts";
import { approvedStateIn } from "./approved-state.server.ts";
import type { SignOff } from "./sign-offs.server.ts";

/** What the page of an AI use case says of opinion and approval. */
export interface LastSignOff {
  opinion: SignOff | undefined;
  /** The newest, standing or ended. */
  approval: Approval | undefined;
  /** What was changed since; an approval that stands has nothing behind it. */
  since: Difference[];
}

export async function lastSignOff(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  opinion: SignOff | undefined,
): Promise<LastSignOff> {
  if (!opinion) return { opinion, approval: undefined, since: [] };
  const [approval] = await approvalsIn(tx, access, useCaseId);
  const state = approval?.withdrawal && (await approvedStateIn(tx, access, useCaseId));
  return { opinion, approval, since: state ? differences(approval.state, state) : [] };
}

export function lastSignOffView({ opinion, approval, since }: LastSignOff, locale: Locale) {
  const withdrawal = approval?.withdrawal;
  return {
    verdict: opinion?.verdict,
    since,
    approval: approval && { by: approval.by, at: formatTime(approval.at, locale) },
    ended: withdrawal && { ...withdrawal, at: formatTime(withdrawal.at, locale) },
  };
}

export type LastSignOffView = ReturnType<typeof lastSignOffView>;
