import { data, redirect } from "react-router";
import { z } from "zod";
import { addEntries } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { knownSystems, suggestions } from "#app/domain/workspace/ledger/suggestions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/suggestions";
import { findLedger, ledgerAt } from "./find-ledger.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const ledger = ledgerAt(url.pathname);
  await findLedger(context.get(organisationAccessContext), params.useCaseId, ledger);
  return redirect(addressOf(`workspace.${ledger}`, context.get(localeContext), params));
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const ledger = ledgerAt(url.pathname);
  const { useCase, mayChange } = await findLedger(access, params.useCaseId, ledger);
  if (!mayChange) throw notAllowed();
  const form = await readForm(request, { system: z.enum(knownSystems) }, ["system"]);
  if (!form.ok) throw data({ reason: "broken-body" }, { status: 400 });
  const wanted = suggestions(useCase, ledger, form.data.system, locale);
  const answer = await addEntries(access, params.useCaseId, ledger, wanted);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  return redirect(addressOf(`workspace.${ledger}`, locale, params), 303);
}

export default function LedgerSuggestions() {
  return null;
}
