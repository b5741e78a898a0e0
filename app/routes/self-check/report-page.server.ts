import type { Perspective } from "#app/domain/self-check/perspectives.ts";
import { progress } from "#app/domain/self-check/progress.ts";
import { reportView } from "#app/domain/self-check/report-view.ts";
import type { EarlierCheck, Report } from "#app/domain/self-check/reports.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

type Reader = { locale: Locale; perspective: Perspective | undefined };

/** What a report page shows of a stored report. */
export function reportPage(report: Report, earlier: EarlierCheck | undefined, reader: Reader) {
  const { locale, perspective } = reader;
  return {
    view: reportView(report, locale, new Date(), perspective),
    progress: earlier && progress(earlier, report, locale),
    made: formatDate(report.createdAt, locale),
    until: formatDate(report.validUntil, locale),
    perspective,
  };
}
