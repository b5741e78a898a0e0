import { redirect } from "react-router";
import { removeEntry } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/entry-removal";
import { findEntry } from "./find-ledger.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  await findEntry(context.get(organisationAccessContext), params.entryId);
  return redirect(addressOf("workspace.entry", context.get(localeContext), params));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { ledger, useCaseId } = (await findEntry(access, params.entryId)).entry;
  if ((await removeEntry(access, params.entryId)) !== "removed") throw notAllowed();
  const { organisationId } = params;
  const page = { organisationId, useCaseId };
  return redirect(addressOf(`workspace.${ledger}`, context.get(localeContext), page), 303);
}

export default function EntryRemoval() {
  return null;
}
