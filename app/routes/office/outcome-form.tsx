import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { useLocale } from "../use-locale.ts";
import type { AppointmentView } from "./appointments-view.server.ts";

/** How a meeting that has begun went: asked until it is recorded, told from then on. */
export function OutcomeForm({ appointment }: { appointment: AppointmentView }) {
  const { t } = useTranslation("calendar");
  const action = addressOf("office.appointment.outcome", useLocale(), {
    appointmentId: appointment.id,
  });
  if (appointment.outcome)
    return <p className="font-bold">{t(`outcome.${appointment.outcome as "held"}`)}</p>;
  if (!appointment.mayRecord) return null;
  return (
    <form method="post" action={action} className="flex flex-col gap-2 print:hidden">
      <p className="font-bold">{t("outcome.title")}</p>
      <ButtonRow>
        {(["held", "no-show"] as const).map((outcome) => (
          <Button key={outcome} look="secondary" size="sm" name="outcome" value={outcome}>
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </ButtonRow>
      <p className="text-sm text-ink-2">{t("outcome.noShowNote")}</p>
    </form>
  );
}
