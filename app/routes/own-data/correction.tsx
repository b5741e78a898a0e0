import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { companySizes, sharings } from "#app/domain/leads/contact.ts";
import { correctOwnData } from "#app/domain/own-data/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { optionalLine, phoneField, readForm } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { QuietSite } from "../site.tsx";
import type { Route } from "./+types/correction";
import { LinkOver } from "./link-over.tsx";
import { ownDataView } from "./own-data-view.server.ts";
import { OwnDetailsForm } from "./own-details-form.tsx";

const shape = {
  firstName: optionalLine(100),
  company: optionalLine(200),
  companySize: z
    .union([z.literal("").transform(() => null), z.enum(companySizes)], "invalid")
    .default(null),
  crm: optionalLine(100),
  phone: phoneField,
  shared: z.enum(sharings, "invalid").nullable().default(null),
};

export async function loader({ params, context }: Route.LoaderArgs) {
  const view = await ownDataView(params.token, context.get(localeContext));
  return data(view, { status: linkStatus(view.state) });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, shape, ["companySize", "shared"]);
  const locale = context.get(localeContext);
  const { state } = await ownDataView(params.token, locale);
  if (state !== "open") throw data(null, { status: 404 });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 });
  await correctOwnData(params.token, form.data);
  return redirect(`${addressOf("own-data", locale, params)}?erledigt=1`, 303);
}

export default function Correction({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("ownData");
  if (!("view" in loaderData)) return <LinkOver to="details" state={loaderData.state} />;
  const { details, shared, checks } = loaderData.view;
  const stored = Object.fromEntries(
    Object.entries({ ...details, shared }).map(([name, value]) => [name, value ?? ""]),
  );
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(actionData ? "details.errorTitle" : "details.title")}</title>
      <PageHeading title={t("details.title")} />
      <div className="mt-8">
        <OwnDetailsForm
          token={params.token}
          typed={actionData?.typed ?? stored}
          errors={actionData?.errors ?? {}}
          hasChecks={checks.length > 0}
        />
      </div>
    </QuietSite>
  );
}
