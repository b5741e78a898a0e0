import { useTranslation } from "react-i18next";
import { dateIn } from "#app/domain/booking/hours-in-words.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/appointments";
import { AppointmentCard } from "./appointment-card.tsx";
import { CalendarLinks } from "./calendar-links.tsx";
import { appointmentsView } from "./appointments-view.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const date = dateIn(url.searchParams.get("tag") ?? "");
  const access = context.get(houseAccessContext);
  const view = await appointmentsView(access, context.get(localeContext), date);
  const said = (["cancelled", "verschoben", "erfasst"] as const).find((word) =>
    url.searchParams.has(word),
  );
  return { ...view, said };
}

export default function Appointments({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const own = useTranslation("calendar").t;
  const { zone, groups, said, date } = loaderData;
  const title = date ? own("day.title", { day: date }) : t("appointments.title");
  const news = {
    cancelled: t("appointments.cancelled"),
    verschoben: own("moved"),
    erfasst: own("outcome.recorded"),
  };
  return (
    <>
      <title>{date ? title : t("appointments.pageTitle")}</title>
      <PageHeading
        size="md"
        title={title}
        lead={date ? own("day.print") : t("appointments.lead", { zone })}
      />
      <CalendarLinks />
      {said && (
        <Notice tone="success" live>
          <p>{news[said]}</p>
        </Notice>
      )}
      {groups.length === 0 && (
        <EmptyState title={t("appointments.emptyTitle")}>{t("appointments.empty")}</EmptyState>
      )}
      {groups.map(({ period, appointments }) => (
        <section key={period}>
          <h2 className="mb-4 text-xl">{t(`appointments.period.${period}`)}</h2>
          <ul className="flex flex-col gap-4">
            {appointments.map((appointment) => (
              <li key={appointment.id}>
                <AppointmentCard appointment={appointment} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
