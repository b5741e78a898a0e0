import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import type { LeadFault } from "./lead-forms.ts";
import type { LeadView } from "./lead-view.server.ts";

type Props = { lead: LeadView["lead"]; fault: LeadFault | undefined };

/** What colleagues should know, dated and signed. */
export function LeadNotes({ lead, fault }: Props) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const words = (key: string) => t(`lead.error.${key as "owner"}`);
  const errors = fault?.errors ?? {};
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("notes.title")}</h2>
      {lead.notes.length > 0 && (
        <ol className="flex flex-col border-t border-line">
          {lead.notes.map((note) => (
            <li key={note.id} className="border-b border-line py-3">
              <p className="font-mono text-sm text-ink-3">
                {formatTime(note.at, locale)} · {note.by}
              </p>
              <p className="max-w-measure wrap-anywhere whitespace-pre-line">{note.text}</p>
            </li>
          ))}
        </ol>
      )}
      <form
        method="post"
        action={addressOf("office.lead.notes", locale, { leadId: lead.id })}
        className="flex flex-col gap-4"
      >
        <ErrorSummary issues={issuesOf(errors, ["form", "text"], words)} />
        <TextArea
          name="text"
          label={t("notes.label")}
          hint={t("notes.hint")}
          maxLength={4000}
          rows={3}
          defaultValue={fault?.typed.text ?? ""}
          {...(errors.text ? { error: words(errors.text) } : {})}
        />
        <div>
          <Button size="sm" look="secondary">
            {t("notes.submit")}
          </Button>
        </div>
      </form>
    </section>
  );
}
