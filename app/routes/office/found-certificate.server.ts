import { data, type RouterContextProvider } from "react-router";
import { z } from "zod";
import {
  type ConsentCertificate,
  consentCertificate,
} from "#app/domain/leads/certificate.server.ts";
import { houseAccessContext } from "#app/middleware/session.ts";

/** The proof of an address; 404 for one of nobody or of another organisation. */
export async function foundCertificate(
  context: Readonly<RouterContextProvider>,
  consentId: string | undefined,
): Promise<ConsentCertificate> {
  const id = z.uuid().safeParse(consentId);
  const found = id.success && (await consentCertificate(context.get(houseAccessContext), id.data));
  if (!found) throw data(null, { status: 404 });
  return found;
}
