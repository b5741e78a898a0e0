import type { RouterContextProvider } from "react-router";
import { type ExportFormat, exportHistory } from "#app/domain/workspace/export-history.server.ts";
import type { HistoryFilter } from "#app/domain/workspace/history-filter.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { tooOften } from "#app/middleware/retry-after.ts";
import { notAllowed } from "./find-measure.server.ts";
import { historySentence } from "./history-sentence.ts";

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" };
const names = { de: "verlauf", en: "history" };

/** The trail as a download that no browser shows as a page. */
export async function historyFile(
  context: Readonly<RouterContextProvider>,
  format: ExportFormat,
  filter: HistoryFilter,
): Promise<Response> {
  const locale = context.get(localeContext);
  const say = historySentence(i18nFor(locale), locale);
  const answer = await exportHistory(context.get(organisationAccessContext), {
    format,
    filter,
    sentence: (event) => say(historyLine(event, locale)),
  });
  if (answer === "not-allowed") throw notAllowed();
  if ("retryAfterSeconds" in answer) throw tooOften(context, answer.retryAfterSeconds);
  return new Response(answer.body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${names[locale]}.${format}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
