import { useTranslation } from "react-i18next";
import { data, redirect, useFetcher } from "react-router";
import { changeCalendar } from "#app/domain/booking/availability.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/hours";
import { CalendarLinks } from "./calendar-links.tsx";
import { HoursFields } from "./hours-fields.tsx";
import { availabilityOf, hoursShape } from "./hours-form.ts";
import { HoursPreview } from "./hours-preview-list.tsx";
import { type HoursView, hoursView, personIn } from "./hours-view.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  const access = context.get(houseAccessContext);
  const saved = url.searchParams.has("gespeichert");
  return hoursView(access, context.get(localeContext), personIn(url, access), { saved });
}

export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const [access, locale] = [context.get(houseAccessContext), context.get(localeContext)];
  const form = await readForm(request, hoursShape, ["person"]);
  if (!form.ok) {
    const person = form.typed.person || access.actor.id;
    return data(await hoursView(access, locale, person, form), { status: 400 });
  }
  const changed = await changeCalendar(access, form.data.person, availabilityOf(form.data));
  if (!changed) throw data(null, { status: 404 });
  const own = `${addressOf("office.hours", locale)}?person=${form.data.person}&gespeichert`;
  return redirect(own, 303);
}

export default function Hours({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData ?? loaderData;
  return view && <HoursPage view={view} />;
}

/** The form and beside it the times that follow; with script they follow while one types. */
export function HoursPage({ view }: { view: HoursView }) {
  const { t } = useTranslation("calendar");
  const live = useFetcher<HoursView>();
  const { name, saved } = view;
  return (
    <>
      <title>{`${t("hours.title")}: ${name}`}</title>
      <PageHeading size="md" title={t("hours.title")} lead={t("hours.lead", { name })} />
      <CalendarLinks />
      {saved && (
        <Notice tone="success" live>
          <p>{t("hours.saved")}</p>
        </Notice>
      )}
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <HoursFields view={view} live={live} />
        <HoursPreview preview={live.data?.preview ?? view.preview} />
      </div>
    </>
  );
}
