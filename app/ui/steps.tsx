import { useTranslation } from "react-i18next";

export type Step = { id: string; label: string; state: "done" | "current" | "ahead" };

const bar: Record<Step["state"], string> = {
  done: "border-accent",
  current: "border-caution-lamp",
  ahead: "border-line",
};

const word: Record<Step["state"], string> = {
  done: "text-ink max-sm:sr-only",
  current: "font-bold text-ink max-sm:absolute max-sm:bottom-0 max-sm:left-0",
  ahead: "text-ink-3 max-sm:sr-only",
};

/** Progress through the sections. A phone shows the bars and the name of the current section only. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("ui");
  return (
    <ol
      aria-label={t("steps")}
      className="relative flex gap-2 text-sm leading-snug max-sm:pb-8 print:hidden"
    >
      {steps.map((step) => (
        <li
          key={step.id}
          aria-current={step.state === "current" ? "step" : undefined}
          className={`flex-1 border-t-[5px] sm:pt-2.5 ${bar[step.state]}`}
        >
          <span className={word[step.state]}>
            {step.label}
            {step.state === "done" && <span className="sr-only"> ({t("stepDone")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
