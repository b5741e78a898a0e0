import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Status } from "#app/ui/status.tsx";

type Props = {
  turns: readonly {
    who: "client" | "house";
    what: "overdue" | "returned" | "approval" | "waiting";
    count: number;
    since: string;
  }[];
  appointment: { at: string; consultant: string } | null;
};

/** Whose turn it is and since when, and when people talk next. */
export function TurnList({ turns, appointment }: Props) {
  const { t } = useTranslation("workspace");
  if (turns.length === 0 && !appointment) return null;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {turns.length > 0 && (
        <Card title={t("turns.title")} level={2}>
          <ul className="flex flex-col gap-2">
            {turns.map(({ who, what, count, since }) => (
              <li key={what}>
                <Status state={who === "client" ? "caution" : "unlit"}>
                  {t(`turns.${what}`, { count, since })}
                </Status>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {appointment && (
        <Card title={t("turns.appointment")} level={2}>
          <p>{t("turns.appointmentAt", appointment)}</p>
        </Card>
      )}
    </div>
  );
}
