import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeEntry } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/entry";
import { EntryConflict } from "./entry-conflict.tsx";
import { EntryFields } from "./entry-fields.tsx";
import { entryShape, valuesOf } from "./entry-shape.server.ts";
import { findEntry } from "./find-ledger.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findEntry(access, params.entryId);
  if (!mayIn(access, "use-case.change")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { ledger, useCaseId } = (await findEntry(access, params.entryId)).entry;
  const form = await readForm(request, entryShape(ledger), ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const wish = { version: form.data.version, values: valuesOf(ledger, form.data) };
  const answer = await changeEntry(access, params.entryId, wish);
  if (answer === "known") return refused({ name: "known" }, form.typed);
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer !== "changed") throw notAllowed();
  const page = { organisationId: access.organisationId, useCaseId };
  return redirect(addressOf(`workspace.${ledger}`, context.get(localeContext), page), 303);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function EntryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const { organisationId, entry, title } = loaderData;
  const { ledger, useCaseId, name } = entry;
  const params = { organisationId, useCaseId };
  const back = addressOf(`workspace.${ledger}`, locale, params);
  const useCase = addressOf("workspace.useCase", locale, params);
  const entryParams = { organisationId, entryId: entry.id };
  return (
    <>
      <title>{actionData ? t("errorTitle", { name }) : `${name} – ${t(`title.${ledger}`)}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[
            { href: useCase, label: title },
            { href: back, label: t(`title.${ledger}`) },
            { label: name },
          ]}
        />
        <PageHeading size="md" title={<span className="wrap-anywhere">{name}</span>} />
      </div>
      {actionData?.conflict && <EntryConflict entry={entry} typed={actionData.typed} />}
      <form method="post" className="flex max-w-measure flex-col gap-6">
        <input type="hidden" name="version" value={entry.version} />
        <EntryFields
          ledger={ledger}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed}
          stored={entry}
        />
        <ButtonRow>
          <Button>{t("save")}</Button>
          <LinkButton look="quiet" href={back} soft>
            {t("back")}
          </LinkButton>
        </ButtonRow>
      </form>
      <form method="post" action={addressOf("workspace.entry.removal", locale, entryParams)}>
        <button className="cursor-pointer py-1 text-accent underline">{t("remove")}</button>
      </form>
    </>
  );
}
