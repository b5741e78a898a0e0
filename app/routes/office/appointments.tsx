import { useTranslation } from "react-i18next";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/appointments";
import { AppointmentCard } from "./appointment-card.tsx";
import { appointmentsView } from "./appointments-view.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const view = await appointmentsView(context.get(houseAccessContext), context.get(localeContext));
  return { ...view, cancelled: url.searchParams.has("cancelled") };
}

export default function Appointments({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const { zone, groups, cancelled } = loaderData;
  return (
    <>
      <title>{t("appointments.pageTitle")}</title>
      <PageHeading
        size="md"
        title={t("appointments.title")}
        lead={t("appointments.lead", { zone })}
      />
      {cancelled && (
        <Notice tone="success" live>
          <p>{t("appointments.cancelled")}</p>
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
