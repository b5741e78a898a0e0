import { useTranslation } from "react-i18next";
import { QrCode } from "#app/ui/qr-code.tsx";

/** How to bring the secret into an authenticator app: by scanning, or by typing. */
export function AppSteps({
  typed,
  code,
}: {
  typed: string;
  code: readonly (readonly boolean[])[];
}) {
  const { t } = useTranslation("identity");
  return (
    <ol className="mt-6 flex list-decimal flex-col gap-4 pl-6">
      <li>{t("setUp.app")}</li>
      <li>
        {t("setUp.scan")}
        <div className="mt-3">
          <QrCode modules={code} label={t("setUp.qr")} />
        </div>
        <p className="mt-2">
          {t("setUp.type")} <span className="font-mono font-bold break-words">{typed}</span>
        </p>
      </li>
      <li>{t("setUp.enter")}</li>
    </ol>
  );
}
