import { z } from "zod";
import { patternOf } from "#app/i18n/addresses.ts";
import { log } from "#app/log.ts";

/** Both spellings of one report: CSP 3, 5.3 (report-uri) and 5.5 (report-to). */
const single = z
  .object({
    "csp-report": z.object({ "document-uri": z.string(), "violated-directive": z.string() }),
  })
  .transform(({ "csp-report": report }) => [
    violation(report["document-uri"], report["violated-directive"]),
  ]);
const several = z
  .array(z.object({ body: z.object({ documentURL: z.string(), effectiveDirective: z.string() }) }))
  .transform((reports) =>
    reports.map(({ body }) => violation(body.documentURL, body.effectiveDirective)),
  );
const reports = z.union([single, several]);

/** What the log may know: an address can hold a token, and both can hold whatever somebody made up. */
function violation(documentUrl: string, directive: string) {
  const [name = ""] = directive.split(" ", 1);
  return {
    directive: /^[a-z-]{1,40}$/.test(name) ? name : "unknown",
    page: patternOf(URL.parse(documentUrl)?.pathname ?? "") ?? "unknown",
  };
}

/** One line for what a browser reports; false if it is no report. */
export function logViolations(report: unknown, requestId: string): boolean {
  const { success, data: violations } = reports.safeParse(report);
  if (success) log.warn({ requestId, violations }, "content security policy violated");
  return success;
}
