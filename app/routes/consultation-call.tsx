import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { useLocale } from "./use-locale.ts";

/** The way from a result to the first consultation. A report goes along in a form, so its token stands in no address. */
export function ConsultationCall({ report }: { report?: string }) {
  const { t } = useTranslation("booking");
  const booking = addressOf("booking", useLocale());
  const action = report ? (
    <form method="post" action={booking} className="flex flex-col">
      <input type="hidden" name="report" value={report} />
      <Button>{t("cta")}</Button>
    </form>
  ) : (
    <LinkButton href={booking}>{t("cta")}</LinkButton>
  );
  return (
    <ClosingCall title={t("call.title")} action={action}>
      <p>{t(report ? "call.withReport" : "call.text", { minutes: company.consultationMinutes })}</p>
    </ClosingCall>
  );
}
