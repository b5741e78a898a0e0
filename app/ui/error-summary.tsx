import { useTranslation } from "react-i18next";
import { LampShape } from "./lamp.tsx";

export type FieldIssue = { field: string; message: string };

type ErrorSummaryProps = {
  /** field is the id of the control the link leads to. */
  issues: readonly FieldIssue[];
  title?: string;
};

// After a navigation by script the attribute alone moves no focus.
const takeFocus = (node: HTMLElement | null) => node?.focus();

/** All errors on top of the form, each a link to its field. Draws nothing without an error. */
export function ErrorSummary({ issues, title }: ErrorSummaryProps) {
  const { t } = useTranslation("ui");
  if (issues.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      ref={takeFocus}
      className="max-w-measure rounded-card border-2 border-stop bg-card p-5 sm:p-6"
    >
      <h2 className="flex items-baseline gap-2.5 text-lg leading-snug font-bold text-stop">
        <LampShape state="stop" />
        {title ?? t("errorSummary")}
      </h2>
      <ul className="mt-2 flex flex-col">
        {issues.map((issue) => (
          <li key={issue.field}>
            <a href={`#${issue.field}`} className="inline-block py-1 text-stop">
              {issue.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
