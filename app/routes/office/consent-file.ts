import { data } from "react-router";
import { z } from "zod";
import { consentCertificate } from "#app/domain/leads/certificate.server.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import type { Route } from "./+types/consent-file";

/** The certificate for machines, with its checksum. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const id = z.uuid().safeParse(params.consentId);
  const found = id.success && (await consentCertificate(context.get(houseAccessContext), id.data));
  if (!found) throw data(null, { status: 404 });
  const name = `einwilligung-${found.consent.id}.json`;
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
