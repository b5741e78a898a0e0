import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { type Guest, shareUseCase, sharing } from "#app/domain/workspace/sharing.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { type FieldErrors, readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/use-case-guests";
import { notAllowed } from "./find-measure.server.ts";

const shape = {
  guests: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid())], { message: "guest" })
    .default([]),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  return { ...(await shareable(context.get(organisationAccessContext), params)), ...params };
}

/** The AI use case of the address, for those who may share it. */
async function shareable(access: OrganisationAccess, { useCaseId }: { useCaseId: string }) {
  const id = z.uuid().safeParse(useCaseId);
  const found = id.success ? await sharing(access, id.data) : undefined;
  if (!found) throw data(null, { status: 404 });
  if (!may(access.roles, "use-case.share")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await shareable(access, params);
  const form = await readForm(request, shape);
  if (!form.ok) return refused(form.errors);
  const answer = await shareUseCase(access, params.useCaseId, form.data.guests);
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw notAllowed();
  if (answer === "not-a-guest") return refused({ guests: "guest" });
  return redirect(addressOf("workspace.useCase", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors) => data({ errors }, { status: 400 });

export default function UseCaseGuests({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const { organisationId, useCaseId, title, guests } = loaderData;
  const home = addressOf("workspace", locale, { organisationId });
  const useCase = addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{`${actionData ? t("guests.errorTitle") : t("guests.title")} – ${title}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[
            { href: home, label: t("useCases.title") },
            { href: useCase, label: title },
            { label: t("guests.title") },
          ]}
        />
        <PageHeading size="md" title={t("guests.title")} lead={t("guests.lead", { title })} />
      </div>
      {guests.length === 0 ? (
        <EmptyState title={t("guests.emptyTitle")}>{t("guests.empty")}</EmptyState>
      ) : (
        <GuestForm guests={guests} error={actionData?.errors.guests ?? actionData?.errors.form} />
      )}
    </>
  );
}

function GuestForm({ guests, error }: { guests: readonly Guest[]; error: string | undefined }) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const words = (key: string) => t(`guests.error.${key as "guest"}`);
  return (
    <form method="post" className="flex max-w-measure flex-col items-start gap-6">
      {error && <ErrorSummary issues={issuesOf({ guests: error }, ["guests"], words)} />}
      <Choice
        name="guests"
        type="checkbox"
        legend={t("guests.question")}
        options={guests.map(({ id, name, until }) => ({
          value: id,
          label: name,
          help: until && t("guests.until", { day: formatDay(until, locale) }),
        }))}
        chosen={guests.filter(({ shared }) => shared).map(({ id }) => id)}
        {...(error ? { error: words(error) } : {})}
      />
      <Button>{t("guests.submit")}</Button>
    </form>
  );
}
