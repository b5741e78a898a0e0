import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { encode } from "uqr";
import { secondStep } from "#app/domain/identity/second-step.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { posted } from "../posted.ts";
import { AppSteps } from "../app-steps.tsx";
import { PasskeyButton, usePasskeys } from "../passkey-button.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/sign-in-set-up";
import { takeCode } from "./code-action.server.ts";
import { CodeForm } from "./code-form.tsx";

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const second = await secondStep(await tokenIn(request, browserCookie));
  // After the fifth wrong code the page says so itself.
  if (second.step === "none" && context.get(posted)) return null;
  if (second.step === "none") throw redirect(addressOf("sign-in", locale));
  if (second.step !== "set-up") throw redirect(addressOf("sign-in.code", locale));
  return { typed: second.setUp.typed, code: encode(second.setUp.uri, { border: 2 }).data };
}

export const action = ({ request, context }: Route.ActionArgs) => takeCode(request, context);

export const handle = { scripts: true };

/** The first sign-in: a passkey where the browser can, or the authenticator app. */
export default function SignInSetUp({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const passkeys = usePasskeys() && loaderData !== null;
  return (
    <QuietSite>
      <title>{actionData ? t("code.errorTitle") : t("setUp.title")}</title>
      <PageHeading size="md" title={t("setUp.title")} lead={t("setUp.lead")} />
      {passkeys && (
        <form
          method="post"
          action={addressOf("sign-in.set-up.passkey", locale)}
          className="mt-8 flex flex-col gap-4"
        >
          <h2 className="text-lg font-bold">{t("setUp.passkeyTitle")}</h2>
          <p className="max-w-measure text-ink-2">{t("setUp.passkeyLead")}</p>
          <PasskeyButton purpose="set-up" field="passkey">
            {t("setUp.passkey")}
          </PasskeyButton>
        </form>
      )}
      <div className={passkeys ? "mt-10 border-t border-line pt-8" : ""}>
        {passkeys && <h2 className="text-lg font-bold">{t("setUp.appTitle")}</h2>}
        {loaderData && <AppSteps typed={loaderData.typed} code={loaderData.code} />}
        <CodeForm problem={actionData?.problem} />
      </div>
    </QuietSite>
  );
}
