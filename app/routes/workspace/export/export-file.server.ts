import type { RouterContextProvider } from "react-router";
import { exportWorkspace } from "#app/domain/workspace/export/export-workspace.server.ts";
import { historyText } from "#app/domain/workspace/export-history.server.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { tooOften } from "#app/middleware/retry-after.ts";
import { notAllowed } from "../find-measure.server.ts";
import { historySentence } from "../history-sentence.ts";

const names = { de: "arbeitsbereich", en: "workspace" };

/** Everything as one archive, as a download that no browser shows as a page. */
export async function exportFile(context: Readonly<RouterContextProvider>): Promise<Response> {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const say = historySentence(i18nFor(locale), locale);
  const answer = await exportWorkspace(access, () =>
    historyText(access, (event) => say(historyLine(event, locale))),
  );
  if (answer === "not-allowed") throw notAllowed();
  if ("retryAfterSeconds" in answer) throw tooOften(context, answer.retryAfterSeconds);
  return new Response(answer.body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${names[locale]}.zip"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
