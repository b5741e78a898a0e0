import { useTranslation } from "react-i18next";
import type { Art30Field } from "#app/domain/workspace/screening/art-30-gaps.ts";
import type { AnswerView, ResultKey } from "#app/domain/workspace/screening/screening-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { LampState } from "#app/ui/lamp.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";
import { AnswerWay } from "./answer-way.tsx";

export interface ScreeningPageData {
  organisationId: string;
  useCaseId: string;
  version: number;
  suggested: boolean;
  mayChange: boolean;
  /** What the record of processing still lacks. */
  gaps: readonly Art30Field[];
}

const lamps: Record<ResultKey, LampState | "unlit"> = {
  required: "caution",
  "not-required": "go",
  open: "unlit",
  prohibited: "stop",
  "high-risk": "caution",
  minimal: "go",
  due: "caution",
  "not-due": "go",
  applies: "caution",
  "does-not-apply": "go",
  touched: "caution",
  untouched: "go",
};

/** One answer with its reason, what it rests on, and who confirmed it. */
export function AnswerCard({ answer, page }: { answer: AnswerView; page: ScreeningPageData }) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const { organisationId, useCaseId } = page;
  const said = (value: unknown) => {
    if (value === "yes" || value === "no" || value === "unknown") return t(`truth.${value}`);
    if (!Array.isArray(value)) return value === null ? t("truth.unknown") : "";
    return value.length === 0
      ? t("channel.none")
      : list.format(value.map((one) => t(`channel.${one as "email"}`)));
  };
  return (
    <Card title={t(`answer.${answer.answer}`)} level={2}>
      <p className="text-lg">
        <Status state={lamps[answer.result]}>{t(`result.${answer.result}`)}</Status>
      </p>
      <p className="text-ink-2">{t(`reason.${answer.answer}.${answer.result as "open"}`)}</p>
      {answer.criteria.length > 0 && (
        <p className="text-ink-2">{t("criteria", { what: list.format(answer.criteria) })}</p>
      )}
      {answer.numbers.length > 0 && (
        <p className="text-ink-2">{t("numbers", { what: list.format(answer.numbers) })}</p>
      )}
      {answer.references.length > 0 && (
        <ul>
          {answer.references.map((reference) => (
            <li key={reference}>
              <Reference>{reference}</Reference>
            </li>
          ))}
        </ul>
      )}
      {answer.stillOpen.length > 0 && (
        <p className="text-ink-2">{t("stillOpen", { what: list.format(answer.stillOpen) })}</p>
      )}
      <AnswerWay answer={answer} page={page} />
      <Disclosure summary={t("used")}>
        <ul>
          {answer.used.map(({ fact, value }) =>
            fact === "use-case" || fact === "exception" ? null : (
              <li key={fact}>
                {t(`fact.${fact as "channels"}`)} <strong>{said(value)}</strong>
              </li>
            ),
          )}
        </ul>
      </Disclosure>
      <div className="mt-auto flex flex-col items-start gap-3 border-t border-line pt-4">
        <Confirmation answer={answer} />
        {page.mayChange && !page.suggested && !answer.open && answer.state !== "confirmed" && (
          <form
            method="post"
            action={addressOf("workspace.screening.confirmation", locale, {
              organisationId,
              useCaseId,
            })}
          >
            <input type="hidden" name="version" value={page.version} />
            <Button size="sm" look="secondary" name="answer" value={answer.answer}>
              {t("confirm", { answer: t(`answer.${answer.answer}`) })}
            </Button>
          </form>
        )}
      </div>
    </Card>
  );
}

function Confirmation({ answer }: { answer: AnswerView }) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const { state, by, at, changed, rulesChanged } = answer;
  if (state === "confirmed") return <Status state="go">{t("state.confirmed", { by, at })}</Status>;
  if (state === "unconfirmed")
    return <Status state="unlit">{t(answer.open ? "state.open" : "state.unconfirmed")}</Status>;
  const what = [
    ...changed.map((fact) => t(`fact.${fact as "channels"}`)),
    ...(rulesChanged ? [t("state.rules")] : []),
  ];
  return (
    <div>
      <Status state="stop">{t("state.outdated")}</Status>
      <p className="text-ink-2">{t("state.changed", { by, at, what: list.format(what) })}</p>
    </div>
  );
}
