import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import {
  chooseUseCases,
  viewUseCaseChoice,
} from "#app/domain/billing/contract/choose-use-cases.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/use-cases";
import { UseCasesForm } from "./use-cases-form.tsx";

const shape = {
  useCase: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid())])
    .optional()
    .transform((ids) => ids ?? []),
};

export async function loader({ context }: Route.LoaderArgs) {
  const choice = await viewUseCaseChoice(context.get(organisationAccessContext));
  if (!choice) throw notAllowed();
  return choice === "all" ? null : choice;
}

export async function action(args: Route.ActionArgs) {
  await loader(args);
  const { request, context, params } = args;
  const form = await readForm(request, shape);
  const refused = (error: "all" | "count" | "unknown") =>
    data({ error, ticked: form.ticked.useCase ?? [] }, { status: 400 });
  if (!form.ok) return refused("unknown");
  const answer = await chooseUseCases(context.get(organisationAccessContext), form.data.useCase);
  if (answer === "not-allowed") throw notAllowed();
  if (answer !== "chosen") return refused(answer);
  return redirect(addressOf("workspace.contract", context.get(localeContext), params), 303);
}

/** Which AI use cases stay editable where the package includes fewer than there are. */
export default function UseCasesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  const title = t("useCases.title");
  return (
    <>
      <title>{actionData ? t("useCases.errorTitle") : title}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[
            { href: addressOf("workspace.package", locale, params), label: t("package") },
            { href: addressOf("workspace.contract", locale, params), label: t("title") },
            { label: t("useCases.crumb") },
          ]}
        />
        <PageHeading size="md" title={title} />
      </div>
      {loaderData ? (
        <UseCasesForm choice={loaderData} {...actionData} />
      ) : (
        <EmptyState title={t("useCases.allTitle")}>{t("useCases.all")}</EmptyState>
      )}
    </>
  );
}
