import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { perspectives } from "#app/domain/self-check/perspectives.ts";
import { shareDays, shareReport, sharesOf } from "#app/domain/self-check/report-shares.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { readForm } from "../form.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report-sharing";
import { ReportGone } from "./report-gone.tsx";
import { ShareForm } from "./share-form.tsx";
import { ShareList } from "./share-list.tsx";
import { sharingPage } from "./sharing-page.server.ts";

const shape = {
  perspective: z
    .enum(["all", ...perspectives], "choose")
    .transform((one) => (one === "all" ? null : one)),
  days: z
    .string("choose")
    .transform(Number)
    .pipe(z.literal([...shareDays], "choose")),
};

export const loader = ({ params, context, url }: Route.LoaderArgs) =>
  sharingPage(params.token, context.get(localeContext), url.origin);

export async function action({ request, params, context }: Route.ActionArgs) {
  const found = await sharesOf(params.token);
  if (found.state !== "open") return data(null, { status: linkStatus(found.state) });
  const form = await readForm(request, shape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 });
  const { state } = await shareReport(params.token, form.data);
  if (state === "too-many")
    return data({ errors: { form: "tooMany" }, typed: form.typed }, { status: 409 });
  if (state !== "shared") return data(null, { status: linkStatus(state) });
  return redirect(addressOf("report.sharing", context.get(localeContext), params), 303);
}

export default function ReportSharing({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  if (!("shares" in loaderData))
    return <ReportGone state={loaderData.state} about={t("sharing.title")} />;
  const { errors = {}, typed = {} } = actionData ?? {};
  const failed = Object.keys(errors).length > 0 ? `${t("sharing.errorTitle")}: ` : "";
  return (
    <QuietSite claim={t("claim")}>
      <title>{`${failed}${t("sharing.title")}`}</title>
      <PageHeading
        title={t("sharing.title")}
        lead={t("sharing.lead", { until: loaderData.until })}
      />
      <ShareForm errors={errors} typed={typed} />
      <ShareList shares={loaderData.shares} token={params.token} />
      <p className="mt-12 flex flex-wrap gap-x-8">
        <a href={addressOf("report", locale, params)}>{t("sharing.back")}</a>
        <a href={addressOf("report.revocation", locale, params)}>{t("revocation.link")}</a>
      </p>
    </QuietSite>
  );
}
