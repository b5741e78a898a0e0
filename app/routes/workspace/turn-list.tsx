import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Card } from "#app/ui/card.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../use-locale.ts";

type Props = {
  organisationId: string;
  turns: readonly {
    who: "client" | "house";
    what: "overdue" | "returned" | "approval" | "proposed" | "waiting" | "review";
    count: number;
    since: string;
    /** Of what was asked: who has it, or any of whom may take it. */
    names: readonly string[];
  }[];
  appointment: { at: string; consultant: string } | null;
};

/** Whose turn it is and since when, and when people talk next. */
export function TurnList({ organisationId, turns, appointment }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const anyOf = new Intl.ListFormat(locale, { type: "disjunction" });
  const proposals = addressOf("workspace.proposals", locale, { organisationId });
  if (turns.length === 0 && !appointment) return null;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {turns.length > 0 && (
        <Card title={t("turns.title")} level={2}>
          <ul className="flex flex-col gap-2">
            {turns.map(({ who, what, count, since, names }) => (
              <li key={`${what} ${names.join()}`}>
                <Status state={who === "client" ? "caution" : "unlit"}>
                  {t(`turns.${what}`, {
                    count,
                    since,
                    who: anyOf.format(names) || t("turns.house"),
                  })}
                </Status>
                {what === "proposed" && (
                  <p className="pl-6">
                    <Link to={proposals} className="inline-block py-1">
                      {t("turns.seeProposals")}
                    </Link>
                  </p>
                )}
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
