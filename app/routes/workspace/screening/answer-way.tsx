import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AnswerView } from "#app/domain/workspace/screening/screening-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import type { ScreeningPageData } from "./answer-card.tsx";

/** What an answer asks for next: the missing fields of the record, the release of the assessment. */
export function AnswerWay({ answer, page }: { answer: AnswerView; page: ScreeningPageData }) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, gaps } = page;
  const params = { organisationId, useCaseId };
  if (answer.answer === "dpia" && answer.result === "required")
    return (
      <p>
        <Link to={addressOf("workspace.dpia", locale, params)}>{t("dpia.see")}</Link>
      </p>
    );
  if (answer.answer !== "ropa" || answer.result !== "required") return null;
  if (gaps.length === 0) return <p className="text-ink-2">{t("gaps.none")}</p>;
  return (
    <div className="text-ink-2">
      <p>{t("gaps.title")}</p>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => {
          const place = gap === "categories" ? "workspace.fields" : "workspace.register";
          return (
            <li key={gap}>
              <Link to={addressOf(place, locale, params)}>{t(`gaps.${gap}`)}</Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
