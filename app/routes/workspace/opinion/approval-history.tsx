import { useTranslation } from "react-i18next";
import type { ApprovalView } from "#app/domain/workspace/opinion/sign-off-view.ts";
import { Timeline } from "#app/ui/timeline.tsx";
import { useEndWords } from "./end-words.ts";

/** Every approval and how it ended, the newest first. */
export function ApprovalHistory({ approvals }: { approvals: readonly ApprovalView[] }) {
  const { t } = useTranslation("opinion");
  const ended = useEndWords();
  if (approvals.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl font-bold">{t("history")}</h2>
      <Timeline
        items={approvals.map(({ id, at, by, opinionVersion, reason, withdrawal }) => ({
          id,
          at,
          text: (
            <>
              <p>{t("approved", { by, version: opinionVersion })}</p>
              {reason && <p className="text-ink-2">{t("approval.against", { reason })}</p>}
            </>
          ),
          ...(withdrawal ? { note: ended(withdrawal) } : {}),
        }))}
      />
    </section>
  );
}
