import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { likelyDuplicates, mergeLeads } from "#app/domain/leads/merge.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead-merge";
import { leadIdIn } from "./lead-view.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await likelyDuplicates(context.get(houseAccessContext), leadIdIn(params));
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = leadIdIn(params);
  const form = await readForm(request, { other: z.uuid("other") });
  const access = context.get(houseAccessContext);
  const answer = form.ok ? await mergeLeads(access, id, form.data.other) : "not-possible";
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "not-possible") return data({ error: "other" as const }, { status: 400 });
  return redirect(addressOf("office.lead", context.get(localeContext), params), 303);
}

export default function LeadMerge({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { who, others } = loaderData;
  const error = actionData ? t("merge.error") : undefined;
  return (
    <>
      <title>{t("merge.title", { who })}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: t("leads.title") },
          { href: addressOf("office.lead", locale, params), label: who },
          { label: t("merge.crumb") },
        ]}
      />
      <PageHeading size="md" title={t("merge.title", { who })} lead={t("merge.lead")} />
      {others.length === 0 ? (
        <p>{t("merge.none")}</p>
      ) : (
        <form method="post" className="flex max-w-measure flex-col gap-6">
          <ErrorSummary issues={error ? [{ field: "other", message: error }] : []} />
          <Choice
            name="other"
            legend={t("merge.which")}
            options={others.map(({ id, who: name, email }) => ({
              value: id,
              label: name,
              help: email,
            }))}
            {...(error ? { error } : {})}
          />
          <div>
            <Button>{t("merge.submit")}</Button>
          </div>
        </form>
      )}
    </>
  );
}
