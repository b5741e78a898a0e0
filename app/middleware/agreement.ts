import { type MiddlewareFunction, redirect } from "react-router";
import { acceptance } from "#app/domain/organisations/agreement.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "./locale.ts";
import { organisationAccessContext } from "./organisation-access.ts";

/** Opens a client's workspace to its own people only once its administration has accepted the agreement on processing. */
export const requireAgreement: MiddlewareFunction<Response> = async ({ context }) => {
  const access = context.get(organisationAccessContext);
  if (access.side === "house" || (await acceptance(access))) return;
  const { organisationId } = access;
  throw redirect(addressOf("workspace.agreement", context.get(localeContext), { organisationId }));
};
