import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { resetMethods } from "#app/domain/organisations/house-people.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { administratorContext } from "#app/middleware/administrator.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/person-reset";
import { personIn } from "./find-person.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { name } = await personIn(context.get(administratorContext), params.personId);
  return { name };
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(administratorContext);
  const { id } = await personIn(access, params.personId);
  const answer = await resetMethods(access, id);
  if (answer !== "done") throw data({ reason: "not-allowed" }, { status: 403 });
  return redirect(addressOf("office.people", context.get(localeContext)), 303);
}

/** Says what a reset does before it is done. */
export default function PersonReset({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const people = addressOf("office.people", useLocale());
  const title = t("resetTitle", loaderData);
  return (
    <>
      <title>{title}</title>
      <PageHeading size="md" title={title} lead={t("resetLead")} />
      <form method="post">
        <ButtonRow>
          <Button>{t("resetSubmit")}</Button>
          <LinkButton look="secondary" href={people}>
            {t("back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
