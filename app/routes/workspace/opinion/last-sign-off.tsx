import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LastSignOffView } from "#app/domain/workspace/opinion/last-sign-off.server.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { Status } from "#app/ui/status.tsx";
import { Differences } from "./differences.tsx";
import { useEndWords } from "./end-words.ts";
import { verdictLamps } from "./opinion-card.tsx";

/** On the page of an AI use case: what the consultancy says, whether it is approved, and what was changed since. */
export function LastSignOff({ signOff, address }: { signOff: LastSignOffView; address: string }) {
  const { t } = useTranslation("opinion");
  const ended = useEndWords();
  const { verdict, approval, since } = signOff;
  return (
    <section className="max-w-narrow">
      <h2 className="mb-3 text-lg">{t("title")}</h2>
      <ul className="flex flex-col gap-1.5">
        <li>
          {verdict ? (
            <Lamp state={verdictLamps[verdict]}>{t(`verdict.${verdict}.label`)}</Lamp>
          ) : (
            <Status state="unlit">{t("none")}</Status>
          )}
        </li>
        {verdict && (
          <li>
            {approval && !signOff.ended ? (
              <Lamp state="go">{t("approvedBy", approval)}</Lamp>
            ) : (
              <Status state={approval ? "caution" : "unlit"}>
                {t(approval ? "approval.ended" : "approval.none")}
              </Status>
            )}
          </li>
        )}
      </ul>
      {signOff.ended && <p className="mt-2 text-ink-2">{ended(signOff.ended)}</p>}
      {since.length > 0 && (
        <div className="mt-4">
          <h3 className="mb-1 font-bold">{t("difference.approval")}</h3>
          <Differences since={since} />
        </div>
      )}
      <p className="mt-4">
        <Link to={address}>{t("see")}</Link>
      </p>
    </section>
  );
}
