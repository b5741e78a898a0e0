import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Requested } from "../requested.tsx";
import { isAtTheBack } from "../requested-address.ts";
import type { Route } from "./+types/report-requested";

export function loader({ url, context }: Route.LoaderArgs) {
  return isAtTheBack(url, context.get(localeContext));
}

export default function ReportRequested({ loaderData: waiting }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const lead = t("requested.lead", { days: retention.unconfirmedRequestDays });
  return (
    <Requested claim={t("claim")} title={t("requested.title")} lead={lead} waiting={waiting} />
  );
}
