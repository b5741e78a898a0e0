import { data } from "react-router";
import { z } from "zod";
import { invoiceFile } from "#app/domain/billing/client-package.server.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import type { Route } from "./+types/invoice-file";
import { notAllowed } from "./find-measure.server.ts";

const types = { pdf: "application/pdf", xml: "application/xml; charset=utf-8" } as const;

/** An invoice as it was sent, as a download that no browser shows as a page. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const id = z.uuid().safeParse(params.invoiceId);
  const format = /\/xml\/?(\.data)?$/i.test(new URL(request.url).pathname) ? "xml" : "pdf";
  const found = id.success ? await invoiceFile(access, id.data, format) : "unknown";
  if (found === "unknown") throw data(null, { status: 404 });
  if (found === "not-allowed") throw notAllowed();
  return new Response(new Uint8Array(found.content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${found.number}.${format}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
