import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { addEntries } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/ledger";
import { EntryFields } from "./entry-fields.tsx";
import { entryShape, valuesOf } from "./entry-shape.server.ts";
import { findLedger, ledgerAt } from "./find-ledger.server.ts";
import { LedgerHeading } from "./ledger-heading.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { Suggestions } from "./suggestions-panel.tsx";

export function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findLedger(access, params.useCaseId, ledgerAt(url.pathname));
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const ledger = ledgerAt(url.pathname);
  const { mayChange } = await findLedger(access, params.useCaseId, ledger);
  if (!mayChange) throw notAllowed();
  const form = await readForm(request, entryShape(ledger), ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const wanted = [valuesOf(ledger, form.data)];
  const answer = await addEntries(access, params.useCaseId, ledger, wanted);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (typeof answer === "string") return refused({ name: answer }, form.typed);
  return redirect(addressOf(`workspace.${ledger}`, context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

export default function LedgerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("ledger");
  const { ledger, entries, mayChange, title } = loaderData;
  const name = t(`title.${ledger}`);
  return (
    <>
      <title>{actionData ? t("errorTitle", { name }) : `${name} – ${title}`}</title>
      <LedgerHeading page={loaderData} />
      {entries.length === 0 ? (
        <EmptyState title={t(`emptyTitle.${ledger}`)}>{t(`empty.${ledger}`)}</EmptyState>
      ) : (
        <LedgerTable page={loaderData} />
      )}
      {mayChange && (
        <>
          <Suggestions page={loaderData} />
          <form method="post" className="flex max-w-measure flex-col gap-6">
            <h2 className="text-lg">{t(`add.${ledger}`)}</h2>
            <EntryFields
              ledger={ledger}
              errors={actionData?.errors ?? {}}
              typed={actionData?.typed}
            />
            <p>
              <Button>{t("submit")}</Button>
            </p>
          </form>
        </>
      )}
    </>
  );
}
