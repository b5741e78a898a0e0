import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { releaseDpia } from "#app/domain/workspace/screening/dpia-release/release-dpia.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readForm } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/dpia";
import { DpiaList } from "./dpia-list.tsx";
import { dpiaView, findDpia } from "./find-dpia.server.ts";
import { ScreeningHeading } from "./screening-heading.tsx";

const shape = {
  evidenceId: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const viewed = await findDpia(access, params.useCaseId);
  const mayRelease = mayIn(access, "use-case.approve");
  return { ...params, ...dpiaView(viewed, context.get(localeContext)), mayRelease };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findDpia(access, params.useCaseId);
  const form = await readForm(request, shape, ["evidenceId", "version"]);
  if (!form.ok) throw data({ reason: "broken-body" }, { status: 400 });
  const answer = await releaseDpia(access, params.useCaseId, form.data);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "conflict") return data({ conflict: true }, { status: 409 });
  return redirect(addressOf("workspace.dpia", context.get(localeContext), params), 303);
}

export default function DpiaPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, title, duty, measureId } = loaderData;
  const way = measureId
    ? addressOf("workspace.measure", locale, { organisationId, measureId })
    : addressOf("workspace.screening", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{`${t("dpia.title")} – ${title}`}</title>
      <ScreeningHeading page={loaderData} title={t("dpia.title")} lead={t("dpia.lead")} />
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("dpia.conflict")}>
          <p>{t("dpia.again")}</p>
        </Notice>
      )}
      <p className="max-w-measure text-lg">{t(`dpia.duty.${duty}`)}</p>
      <DpiaList page={loaderData} />
      <p>
        <LinkButton look="secondary" size="sm" href={way} soft>
          {t(measureId ? "dpia.measure" : "dpia.plan")}
        </LinkButton>
      </p>
    </>
  );
}
