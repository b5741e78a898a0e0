import { useTranslation } from "react-i18next";

/** What the page's own script says and where it asks (public/live-times.js); without the script nobody notices it. */
export function LiveTimes({ action }: { action: string }) {
  const { t } = useTranslation("booking");
  return (
    <div className="flex flex-col gap-3 empty:hidden">
      <p
        id="live-times"
        role="status"
        className="max-w-measure font-bold empty:hidden"
        data-times={action}
        data-hold="/erstgespraech/halten"
        data-held={t("live.held", { time: "{time}" })}
        data-taken={t("live.taken")}
        data-over={t("live.over")}
        data-offline={t("live.offline")}
      />
      <p>
        <button type="button" id="own-zone" hidden className="py-2 underline">
          {t("live.ownZone", { zone: "{zone}" })}
        </button>
      </p>
    </div>
  );
}
