import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeRegister } from "#app/domain/workspace/register/change-register.server.ts";
import { registerSuggestions } from "#app/domain/workspace/register/suggestions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/register";
import { findRegister } from "./find-register.server.ts";
import { RegisterFacts } from "./register-facts.tsx";
import { RegisterForm } from "./register-form.tsx";
import { readRegister, registerShape } from "./register-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const viewed = await findRegister(access, params.useCaseId);
  const suggestions = registerSuggestions(viewed.useCase, context.get(localeContext));
  return { ...params, ...viewed, suggestions, mayChange: mayIn(access, "use-case.change") };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findRegister(access, params.useCaseId);
  const form = await readForm(request, registerShape, ["version"]);
  const read = form.ok ? readRegister(form.data) : form;
  if ("errors" in read) return refused(read.errors, form.typed);
  const answer = await changeRegister(access, params.useCaseId, read);
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer === "not-a-member") return refused({ responsibleId: "choice" }, form.typed);
  if (answer !== "changed") throw notAllowed();
  return redirect(addressOf("workspace.useCase", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function RegisterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const { organisationId, useCaseId, title, mayChange } = loaderData;
  const back = addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{actionData ? t("errorTitle") : `${t("title")} – ${title}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: back, label: title }, { label: t("title") }]} />
        <PageHeading size="md" title={t("title")} lead={t("lead")} />
      </div>
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("conflict.kept")}</p>
          <RegisterFacts page={loaderData} />
        </Notice>
      )}
      {mayChange ? (
        <RegisterForm
          page={loaderData}
          back={back}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed}
        />
      ) : (
        <RegisterFacts page={loaderData} />
      )}
    </>
  );
}
