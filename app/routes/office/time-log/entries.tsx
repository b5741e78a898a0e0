import { useTranslation } from "react-i18next";
import type { LoggedTime } from "#app/domain/workspace/time-log/time-log.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay } from "#app/i18n/format.ts";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../../use-locale.ts";
import { useDuration } from "./month-links.tsx";

type Props = { clientId: string; entries: readonly LoggedTime[] };

/** What was booked, each with the ways to correct and to remove it where the reader may. */
export function Entries({ clientId: organisationId, entries }: Props) {
  const { t } = useTranslation("timeLog");
  const locale = useLocale();
  const duration = useDuration();
  return (
    <section aria-labelledby="entries" className="flex flex-col gap-4">
      <h2 id="entries">{t("client.entries")}</h2>
      <RowList>
        {entries.map(({ id: timeEntryId, day, minutes, what, person, mayChange }) => {
          const at = { organisationId, timeEntryId };
          const of = { day: formatDay(day, locale), what };
          return (
            <ListRow
              key={timeEntryId}
              title={what}
              note={[of.day, duration(minutes), person].join(" · ")}
            >
              {mayChange && (
                <>
                  <a
                    href={addressOf("office.client.time.entry", locale, at)}
                    aria-label={t("entry.correctOf", of)}
                  >
                    {t("entry.correct")}
                  </a>
                  <a
                    href={addressOf("office.client.time.removal", locale, at)}
                    aria-label={t("entry.removeOf", of)}
                  >
                    {t("entry.remove")}
                  </a>
                </>
              )}
            </ListRow>
          );
        })}
      </RowList>
    </section>
  );
}
