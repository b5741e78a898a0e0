import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { renewRecoveryCodes } from "#app/domain/identity/change-methods.server.ts";
import { ownSignIns } from "#app/domain/identity/sign-ins-view.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { sessionCookie, signedInContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { landing } from "../landing.server.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/codes";
import { NewCodes } from "./new-codes.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context }: Route.LoaderArgs) {
  const session = context.get(signedInContext);
  const { codesLeft } = await ownSignIns(session);
  return { left: codesLeft, next: await landing(session, context.get(localeContext)) };
}

/** The codes stand in this one answer and nowhere else. */
export async function action({ context }: Route.ActionArgs) {
  const { changed, codes } = await renewRecoveryCodes(context.get(signedInContext));
  if (!("sessionToken" in changed))
    throw redirect(addressOf("sign-in", context.get(localeContext)), 303);
  const headers = { "Set-Cookie": await sessionCookie.serialize(changed.sessionToken) };
  return data({ codes }, { headers });
}

export default function CodesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const { left, next } = loaderData;
  if (actionData) return <NewCodes codes={actionData.codes} next={next} />;
  return (
    <QuietSite action={<a href={addressOf("security", locale)}>{t("toSecurity")}</a>}>
      <title>{t("codes.title")}</title>
      <PageHeading size="md" title={t("codes.title")} lead={t("codes.lead")} />
      <form method="post" className="mt-8 flex flex-col gap-6">
        {left > 0 && <p className="max-w-measure text-ink-2">{t("codes.replace")}</p>}
        <ButtonRow>
          <Button>{t("codes.submit")}</Button>
          <LinkButton look="quiet" href={next}>
            {t("codes.later")}
          </LinkButton>
        </ButtonRow>
      </form>
    </QuietSite>
  );
}
