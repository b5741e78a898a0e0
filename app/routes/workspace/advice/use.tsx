import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { recordMeeting } from "#app/domain/workspace/advice/record-meeting.server.ts";
import { packageUse } from "#app/domain/workspace/advice/package-use.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/use";
import { HeldMeetings } from "./held-meetings.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import { UsedOf } from "./used-of.tsx";

const shape = { heldOn: z.iso.date("date") };

/** A guest sees only what was shared. */
export async function loader({ context }: Route.LoaderArgs) {
  const use = await packageUse(context.get(organisationAccessContext));
  if (!use) throw data(null, { status: 404 });
  return use;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  if (!seesAll(access)) throw data(null, { status: 404 });
  if (!mayIn(access, "meeting.record")) throw notAllowed();
  const form = await readForm(request, shape);
  if (!form.ok) return data({ typed: form.typed, errors: form.errors }, { status: 400 });
  const answer = await recordMeeting(access, form.data.heldOn);
  if (answer === "not-allowed") throw notAllowed();
  if (answer !== "recorded")
    return data({ typed: form.typed, errors: { heldOn: answer } }, { status: 400 });
  return redirect(addressOf("workspace.use", context.get(localeContext), params), 303);
}

/** What the package includes and how much of it is used, the same for both sides. */
export default function Use({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("offer");
  const { sold, held, mayRecord } = loaderData;
  if (!sold)
    return (
      <>
        <title>{t("use.title")}</title>
        <PageHeading size="md" title={t("use.title")} />
        <EmptyState title={t("client.none")}>{t("use.none")}</EmptyState>
      </>
    );
  const lead = t("use.lead", { package: t(`package.${sold.package}`) });
  return (
    <>
      <title>{actionData ? t("use.errorTitle") : t("use.title")}</title>
      <PageHeading size="md" title={t("use.title")} lead={lead} />
      <UsedOf use={loaderData} offer={sold.offer} />
      <HeldMeetings held={held} />
      {mayRecord && (
        <MeetingForm typed={actionData?.typed ?? {}} errors={actionData?.errors ?? {}} />
      )}
    </>
  );
}
