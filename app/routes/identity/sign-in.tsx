import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { randomToken } from "#db/sealing.ts";
import { sender, takeAllowances } from "#app/domain/identity/limits.server.ts";
import { requestSignIn } from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { emailField, readForm } from "../form.ts";
import { QuietSite } from "../site.tsx";
import type { Route } from "./+types/sign-in";

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { email: emailField });
  if (!form.ok) return data({ email: form.typed.email, minutes: 0 }, { status: 400 });
  const { email } = form.data;
  const from = sender(context.get(edgeContext).clientAddress);
  const allowance = await takeAllowances([
    ["sign-in.address", from],
    ["sign-in.mailbox", email],
  ]);
  if (!allowance.allowed) return tooMany(email, allowance.retryAfterSeconds);
  const browserToken = randomToken();
  const language = context.get(localeContext);
  await requestSignIn({ email, browserToken, language });
  return redirect(addressOf("sign-in.sent", language), {
    status: 303,
    headers: { "Set-Cookie": await browserCookie.serialize(browserToken) },
  });
}

const tooMany = (email: string, seconds: number) =>
  data(
    { email, minutes: Math.ceil(seconds / 60) },
    { status: 429, headers: { "Retry-After": String(seconds) } },
  );

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const problem =
    actionData &&
    (actionData.minutes > 0
      ? t("signIn.tooMany", { count: actionData.minutes })
      : t("signIn.email.error"));
  return (
    <QuietSite>
      <title>{problem ? t("signIn.errorTitle") : t("signIn.title")}</title>
      <PageHeading size="md" title={t("signIn.title")} lead={t("signIn.lead")} />
      <form method="post" className="mt-8 flex flex-col gap-6">
        {problem && <ErrorSummary issues={[{ field: "email", message: problem }]} />}
        <Field
          name="email"
          type="email"
          label={t("signIn.email.label")}
          autoComplete="email"
          maxLength={254}
          defaultValue={actionData?.email}
          {...(problem ? { error: problem } : {})}
        />
        <div>
          <Button>{t("signIn.submit")}</Button>
        </div>
      </form>
    </QuietSite>
  );
}
