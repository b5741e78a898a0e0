import { useTranslation } from "react-i18next";
import { signInMinutes } from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/sign-in-sent";

export const loader = () => ({ minutes: signInMinutes });

export default function SignInSent({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  return (
    <QuietSite>
      <title>{`${t("sent.title")} – ${t("signIn.title")}`}</title>
      <PageHeading size="md" title={t("sent.title")} lead={t("sent.lead", loaderData)} />
      <p className="mt-6">
        <a href={addressOf("sign-in", locale)}>{t("sent.again")}</a>
      </p>
    </QuietSite>
  );
}
