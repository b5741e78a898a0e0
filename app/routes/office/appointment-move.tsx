import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { moveFromOffice } from "#app/domain/booking/office-move.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/appointment-move";
import { askedIn, moveAgain, moveView } from "./move-view.server.ts";

const shape = {
  time: z.iso.datetime("time"),
  with: z.union([z.literal(""), z.uuid()]).optional(),
  note: z.string().trim().max(1000).optional(),
};

export async function loader({ params, context, url }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  return moveView(
    context.get(houseAccessContext),
    params.appointmentId,
    askedIn(url),
    context.get(localeContext),
  );
}

export async function action({ request, params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const [access, locale] = [context.get(houseAccessContext), context.get(localeContext)];
  const form = await readForm(request, shape);
  const { appointmentId } = params;
  if (!form.ok) return moveAgain(access, appointmentId, form.typed, locale, "time");
  const { time: start, with: asked, note } = form.data;
  const wish = { start, with: asked ? [asked] : undefined, note: note || null };
  const { state } = await moveFromOffice(access, appointmentId, wish);
  if (state === "unknown") throw data(null, { status: 404 });
  if (state === "taken") return moveAgain(access, appointmentId, form.typed, locale, "taken");
  return redirect(`${addressOf("office.appointments", locale)}?verschoben`, 303);
}

/** Moves an appointment or hands it over; the visitor gets a mail with the note. */
export default function AppointmentMove({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const view = actionData ?? loaderData;
  if (!view) return null;
  const { name, moment, people, asked, days } = view;
  const problem = actionData?.problem;
  return (
    <>
      <title>{`${t("move.title")}: ${name}`}</title>
      <Breadcrumbs
        crumbs={[
          { label: t("nav.list"), href: addressOf("office.appointments", locale) },
          { label: t("move.title") },
        ]}
      />
      <PageHeading size="md" title={t("move.title")} lead={`${name} – ${moment}`} />
      <form className="flex flex-col gap-4">
        <Select
          name="person"
          label={t("move.person")}
          placeholder={t("move.same")}
          options={people}
          defaultValue={asked}
          optional
        />
        <div>
          <Button look="secondary" size="sm">
            {t("move.show")}
          </Button>
        </div>
      </form>
      <form method="post" className="flex flex-col gap-5">
        <ErrorSummary
          issues={problem ? [{ field: "time", message: t(`move.error.${problem}`) }] : []}
        />
        <input type="hidden" name="with" value={asked} />
        <Select
          name="time"
          label={t("move.time")}
          placeholder={t("move.choose")}
          options={days}
          {...(problem ? { error: t(`move.error.${problem}`) } : {})}
        />
        <TextArea
          name="note"
          label={t("move.note")}
          hint={t("move.noteHint")}
          defaultValue={actionData?.typed.note}
          optional
          rows={3}
          maxLength={1000}
        />
        <div>
          <Button>{t("move.submit")}</Button>
        </div>
      </form>
    </>
  );
}
