import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import {
  consumeSignInLink,
  type LinkAnswer,
  lookAtSignInLink,
} from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/sign-in-link";

const status: Record<LinkAnswer, number> = {
  ok: 200,
  "other-browser": 403,
  unknown: 404,
  used: 410,
  expired: 410,
  voided: 410,
};

export async function loader({ request, params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { answer: "ok" as const };
  const answer = await lookAtSignInLink(params.token, await tokenIn(request, browserCookie));
  return data({ answer }, { status: status[answer] });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const answer = await consumeSignInLink(params.token, await tokenIn(request, browserCookie));
  if (answer === "ok") return redirect(addressOf("sign-in.code", context.get(localeContext)), 303);
  return data({ answer }, { status: status[answer] });
}

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const { answer } = actionData ?? loaderData;
  const title: string = t(`link.${answer}.title`);
  return (
    <QuietSite>
      <title>{`${title} – ${t("signIn.title")}`}</title>
      <PageHeading size="md" title={title} lead={t(`link.${answer}.lead`)} />
      <div className="mt-8">
        {answer === "ok" ? (
          <form method="post">
            <Button>{t("link.submit")}</Button>
          </form>
        ) : (
          <LinkButton href={addressOf("sign-in", locale)}>{t("link.again")}</LinkButton>
        )}
      </div>
    </QuietSite>
  );
}
