import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { addUseCase } from "#app/domain/workspace/adding/add-use-case.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, type Ticked, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/use-case";
import { FullNotice } from "./full-notice.tsx";
import { findAdding } from "./find-adding.server.ts";
import { UseCaseChoice } from "./use-case-choice.tsx";
import { UseCaseForm } from "./use-case-form.tsx";
import { useCaseShape } from "./use-case-shape.server.ts";

export function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findAdding(access, url.searchParams.get("einsatz"), context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  if (!mayIn(access, "use-case.change")) throw notAllowed();
  const form = await readForm(request, useCaseShape, ["useCase"]);
  if (!form.ok) return refused(form.errors, form);
  const usual = form.data.usual ? locale : null;
  const answer = await addUseCase(access, { ...form.data, usual });
  if (answer === "full") return refused({ form: answer }, form);
  if (typeof answer === "string") throw notAllowed();
  const page = { organisationId: params.organisationId, useCaseId: answer.added };
  return redirect(addressOf("workspace.useCase", locale, page), 303);
}

const refused = (errors: FieldErrors, { typed, ticked }: { typed: Typed; ticked: Ticked }) =>
  data({ errors, typed, ticked }, { status: 400 });

/** First what the AI is to do, then what is known of it. */
export default function AddUseCasePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("newUseCase");
  const { t: workspace } = useTranslation("workspace");
  const locale = useLocale();
  const { organisationId, chosen, full } = loaderData;
  const home = addressOf("workspace", locale, { organisationId });
  const title = chosen ? `${t("title")} – ${chosen.title}` : t("title");
  return (
    <>
      <title>{actionData ? t("errorTitle") : title}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[{ href: home, label: workspace("useCases.title") }, { label: t("add") }]}
        />
        <PageHeading
          size="md"
          title={chosen ? chosen.title : t("title")}
          lead={chosen ? chosen.description : t("lead")}
        />
      </div>
      {full && <FullNotice organisationId={organisationId} />}
      {!full && !chosen && (
        <UseCaseChoice organisationId={organisationId} choices={loaderData.useCases} />
      )}
      {!full && chosen && (
        <UseCaseForm
          chosen={chosen}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed}
          ticked={actionData?.ticked}
        />
      )}
    </>
  );
}
