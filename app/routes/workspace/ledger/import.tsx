import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { addEntries } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import {
  type ReadTable,
  readTable,
  type TableRow,
} from "#app/domain/workspace/ledger/read-table.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/import";
import { findLedger } from "./find-ledger.server.ts";
import { readImport } from "./import-form.server.ts";
import { ImportForm } from "./import-form.tsx";
import { ImportPreview } from "./import-preview.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const page = await findLedger(access, params.useCaseId, "fields");
  if (!page.mayChange) throw notAllowed();
  return page;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { entries, mayChange } = await findLedger(access, params.useCaseId, "fields");
  if (!mayChange) throw notAllowed();
  const form = await readImport(request);
  const { table, refused } = form;
  if (refused) return answer({ refused }, table);
  const read = readTable(table, new Set(entries.map(({ name }) => name.toLowerCase())));
  if ("refused" in read || !form.take) return answer(read, table);
  if (!(await takeOver(access, params.useCaseId, read.rows)))
    return answer({ refused: "many" }, table);
  return redirect(addressOf("workspace.fields", context.get(localeContext), params), 303);
}

/** Only what fits; false where there is no room for it. */
async function takeOver(access: OrganisationAccess, useCaseId: string, rows: readonly TableRow[]) {
  const wanted = rows.filter(({ problems }) => problems.length === 0).map(({ values }) => values);
  return (await addEntries(access, useCaseId, "fields", wanted)) !== "full";
}

const answer = (read: ReadTable | { refused: "broken" }, table: string) =>
  data({ read, table }, { status: "refused" in read ? 400 : 200 });

export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const { organisationId, useCaseId, title } = loaderData;
  const params = { organisationId, useCaseId };
  const fields = addressOf("workspace.fields", locale, params);
  const read = actionData?.read;
  const refused = read && "refused" in read ? read.refused : undefined;
  return (
    <>
      <title>{refused ? t("errorTitle", { name: t("import.title") }) : t("import.title")}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[
            { href: addressOf("workspace.useCase", locale, params), label: title },
            { href: fields, label: t("title.fields") },
            { label: t("import.title") },
          ]}
        />
        <PageHeading size="md" title={t("import.title")} lead={t("import.lead")} />
      </div>
      {read && "rows" in read && <ImportPreview rows={read.rows} table={actionData.table} />}
      <ImportForm back={fields} table={actionData?.table} refused={refused} />
    </>
  );
}
