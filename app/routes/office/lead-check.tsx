import { useTranslation } from "react-i18next";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Result } from "#app/ui/result.tsx";
import { useResultWords } from "../result-words.ts";
import type { LeadView } from "./lead-view.server.ts";

type Check = NonNullable<LeadView["check"]>;

/** The shared result as it was made, and the answers if they are shared as well. */
export function LeadCheck({ check }: { check: Check }) {
  const { t } = useTranslation("office");
  if (!check.view) return <p className="max-w-measure text-ink-2">{t("lead.onlyLight")}</p>;
  return (
    <>
      {check.answers && (
        <Disclosure summary={t("lead.answers")}>
          <dl className="divide-y divide-line">
            {check.answers.map((answer) => (
              <div key={answer.question} className="py-2.5">
                <dt className="font-bold text-ink">{answer.text}</dt>
                <dd>{answer.given}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <CheckResult view={check.view} />
    </>
  );
}

function CheckResult({ view }: { view: NonNullable<Check["view"]> }) {
  return <Result {...useResultWords(view)} level={2} />;
}
