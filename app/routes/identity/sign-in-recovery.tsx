import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { secondStep } from "#app/domain/identity/second-step.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/sign-in-recovery";
import { takeRecoveryCode } from "./code-action.server.ts";
import { CodeForm } from "./code-form.tsx";

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const { step } = await secondStep(await tokenIn(request, browserCookie));
  // After the fifth wrong code the page says so itself.
  if (step === "none" && !context.get(posted)) throw redirect(addressOf("sign-in", locale));
  if (step === "set-up") throw redirect(addressOf("sign-in.set-up", locale));
  return { app: step === "code" };
}

export function action({ request, context }: Route.ActionArgs) {
  return takeRecoveryCode(request, context);
}

/** For whoever has lost the app or the passkey: the mailed link and one of the ten codes. */
export default function SignInRecovery({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const other = loaderData.app ? "sign-in.code" : "sign-in";
  return (
    <QuietSite>
      <title>{actionData ? t("recovery.errorTitle") : t("recovery.title")}</title>
      <PageHeading
        size="md"
        title={t("recovery.title")}
        lead={t(loaderData.app ? "recovery.lead" : "recovery.leadPasskey")}
      />
      <CodeForm problem={actionData?.problem} of="recovery" />
      <p className="mt-6">
        <a href={addressOf(other, locale)}>
          {t(loaderData.app ? "recovery.app" : "recovery.passkey")}
        </a>
      </p>
      <p className="mt-4 max-w-measure text-ink-2">{t("recovery.nothing")}</p>
    </QuietSite>
  );
}
