import { useTranslation } from "react-i18next";
import type { Preview } from "./hours-view.server.ts";

/** The times visitors would see, day by day. */
export function HoursPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation("calendar");
  return (
    <section aria-live="polite" aria-label={t("hours.preview")} className="min-w-0">
      <h2 className="text-xl">{t("hours.preview")}</h2>
      <p className="mt-1 text-sm text-ink-2">{t("hours.previewNote")}</p>
      {preview.length === 0 && <p className="mt-4">{t("hours.previewEmpty")}</p>}
      <dl className="mt-4 divide-y divide-line border-y border-line">
        {preview.map(({ day, times }) => (
          <div key={day} className="py-2.5">
            <dt className="font-bold">{day}</dt>
            <dd className="text-sm text-ink-2 tabular-nums">{times.join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
