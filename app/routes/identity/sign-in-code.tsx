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
import type { Route } from "./+types/sign-in-code";
import { takeCode } from "./code-action.server.ts";
import { CodeForm } from "./code-form.tsx";

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const { step } = await secondStep(await tokenIn(request, browserCookie));
  // After the fifth wrong code the page says so itself.
  if (step === "none" && context.get(posted)) return null;
  if (step === "none") throw redirect(addressOf("sign-in", locale));
  if (step === "passkey") throw redirect(addressOf("sign-in.recovery", locale));
  if (step === "set-up") throw redirect(addressOf("sign-in.set-up", locale));
  return null;
}

export const action = ({ request, context }: Route.ActionArgs) => takeCode(request, context);

export default function SignInCode({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  return (
    <QuietSite>
      <title>{actionData ? t("code.errorTitle") : t("code.title")}</title>
      <PageHeading size="md" title={t("code.title")} lead={t("code.lead")} />
      <CodeForm problem={actionData?.problem} />
      {actionData?.problem !== "spent" && (
        <p className="mt-6">
          <a href={addressOf("sign-in.recovery", locale)}>{t("code.lost")}</a>
        </p>
      )}
    </QuietSite>
  );
}
