import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { beginSignIn } from "#app/domain/identity/begin-sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { emailField, readForm, type Typed } from "../form.ts";
import { PasskeyButton, usePasskeys } from "../passkey-button.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/sign-in";

/** When to try again, after too many tries. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { email: emailField });
  if (!form.ok) return data({ ...form, minutes: 0 }, { status: 400 });
  const from = context.get(edgeContext).clientAddress;
  const language = context.get(localeContext);
  const begun = await beginSignIn({ email: form.data.email, from, language });
  if (!begun.allowed) return tooMany(form.typed, begun.retryAfterSeconds);
  const cookie = await browserCookie.serialize(begun.browserToken);
  return redirect(addressOf("sign-in.sent", language), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}

const tooMany = (typed: Typed, seconds: number) =>
  data(
    { typed, errors: { email: "tooMany" }, minutes: Math.ceil(seconds / 60) },
    { status: 429, headers: { "Retry-After": String(seconds) } },
  );

export const handle = { scripts: true };

/** The quickest way in; without script it is not there, and the mailed link is. */
function PasskeyEntry() {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  if (!usePasskeys()) return null;
  return (
    <form
      method="post"
      action={addressOf("sign-in.passkey", locale)}
      className="mt-8 border-b border-line pb-6"
    >
      <PasskeyButton purpose="sign-in" field="passkey">
        {t("signIn.passkey")}
      </PasskeyButton>
    </form>
  );
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const { typed = {}, errors = {}, minutes = 0 } = actionData ?? {};
  const count = { count: minutes };
  const words = (key: string) => t(`signIn.error.${key as "email"}`, count);
  const passkeys = usePasskeys();
  const issues = issuesOf(errors, ["form", "email"], words);
  return (
    <QuietSite>
      <title>{issues.length > 0 ? t("signIn.errorTitle") : t("signIn.title")}</title>
      <PageHeading size="md" title={t("signIn.title")} lead={t("signIn.lead")} />
      <PasskeyEntry />
      <form id="form" method="post" className="mt-8 flex flex-col gap-6">
        <ErrorSummary issues={issues} />
        <Field
          name="email"
          type="email"
          label={t("signIn.email")}
          autoComplete="email"
          maxLength={254}
          defaultValue={typed.email}
          {...(errors.email ? { error: words(errors.email) } : {})}
        />
        <div>
          <Button look={passkeys ? "secondary" : "primary"}>{t("signIn.submit")}</Button>
        </div>
      </form>
    </QuietSite>
  );
}
