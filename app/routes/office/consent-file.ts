import { foundCertificate } from "./found-certificate.server.ts";
import type { Route } from "./+types/consent-file";

/** The certificate for machines, with its checksum. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await foundCertificate(context, params.consentId);
  const name = `einwilligung-${found.consent.id}.json`;
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
