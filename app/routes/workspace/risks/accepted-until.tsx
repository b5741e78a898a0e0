import { useTranslation } from "react-i18next";
import type { StandingView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";

type Props = { standing: StandingView["trust"] | undefined; none?: string };

/** Beside a number: by whom and until when it is accepted, or that it is open again. */
export function AcceptedUntil({ standing, none }: Props) {
  const { t } = useTranslation("opinion");
  if (!standing) return none ? <span className="block text-sm text-ink-2">{none}</span> : null;
  const { state, acceptance } = standing;
  return (
    <span className={`block text-sm ${state === "over" ? "text-caution" : "text-ink-2"}`}>
      {t(`risks.${state}`, { by: acceptance.by, until: acceptance.until })}
    </span>
  );
}
