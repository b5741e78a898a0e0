import { useTranslation } from "react-i18next";
import { localeContext } from "#app/middleware/locale.ts";
import { Requested } from "../requested.tsx";
import { isAtTheBack } from "../requested-address.ts";
import type { Route } from "./+types/order-requested";

export function loader({ url, context }: Route.LoaderArgs) {
  return isAtTheBack(url, context.get(localeContext));
}

export default function OrderRequested({ loaderData: waiting }: Route.ComponentProps) {
  const { t } = useTranslation("ordering");
  return (
    <Requested
      claim={t("own.title")}
      title={t("own.requestedTitle")}
      lead={t("own.requestedLead")}
      waiting={waiting}
    />
  );
}
