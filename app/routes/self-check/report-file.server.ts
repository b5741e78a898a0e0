import type { LinkState } from "#app/domain/mail/links.server.ts";
import type { Perspective } from "#app/domain/self-check/perspectives.ts";
import { reportPdf } from "#app/domain/self-check/report-document.server.ts";
import type { Report } from "#app/domain/self-check/reports.server.ts";
import { answerWithPdf } from "../pdf-answer.server.ts";
import { perspectiveIn } from "./perspective.ts";

type Found =
  | { state: "open"; report: Report; perspective?: Perspective | null }
  | { state: Exclude<LinkState, "open"> };

const fileName = { de: "pilotencheck", en: "pre-flight-check" } as const;

/** The report behind a link as PDF, in the reader's language and view. */
export const answerWithReport = (find: (token: string) => Promise<Found>) =>
  answerWithPdf(async ({ params, url, locale }) => {
    const found = await find(params.token ?? "");
    if (found.state !== "open") return found;
    const { state, report } = found;
    const view = perspectiveIn(url, locale) ?? found.perspective ?? undefined;
    const made = await reportPdf(report, locale, new Date(), view);
    return {
      state,
      made,
      name: `${fileName[locale]}-${report.createdAt.toISOString().slice(0, 10)}.pdf`,
    };
  });
