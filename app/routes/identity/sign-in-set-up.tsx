import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { encode } from "uqr";
import { secondStep } from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
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
  if (second.step === "code") throw redirect(addressOf("sign-in.code", locale));
  return { typed: second.setUp.typed, code: encode(second.setUp.uri, { border: 2 }).data };
}

export const action = ({ request, context }: Route.ActionArgs) => takeCode(request, context);

export default function SignInSetUp({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  return (
    <QuietSite>
      <title>{actionData ? t("code.errorTitle") : t("setUp.title")}</title>
      <PageHeading size="md" title={t("setUp.title")} lead={t("setUp.lead")} />
      {loaderData && (
        <ol className="mt-6 flex list-decimal flex-col gap-4 pl-6">
          <li>{t("setUp.app")}</li>
          <li>
            {t("setUp.scan")}
            <div className="mt-3">
              <QrCode modules={loaderData.code} label={t("setUp.qr")} />
            </div>
            <p className="mt-2">
              {t("setUp.type")}{" "}
              <span className="font-mono font-bold break-words">{loaderData.typed}</span>
            </p>
          </li>
          <li>{t("setUp.enter")}</li>
        </ol>
      )}
      <CodeForm problem={actionData?.problem} />
    </QuietSite>
  );
}
