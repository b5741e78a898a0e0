import { data } from "react-router";
import { z } from "zod";
import { reportFile } from "#app/domain/workspace/reports/reports.server.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/report-file";

const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

/** A report as it was made, as a download that no browser shows as a page (R-31). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const id = z.uuid().safeParse(params.reportId);
  const found = id.success ? await reportFile(access, id.data) : "unknown";
  if (found === "unknown") throw data(null, { status: 404 });
  if (found === "not-allowed") throw notAllowed();
  const { title, format, content } = found;
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="report.${format}"; filename*=UTF-8''${named(`${title}.${format}`)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}

/** As it stands in a header (RFC 8187). */
const named = (name: string) => encodeURIComponent(name.replaceAll("/", "-"));
