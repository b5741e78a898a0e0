import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { endAssignment } from "#app/domain/workspace/assign-consultant.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/assignment-end";
import { assignmentIn, idOf } from "./find-client.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export const loader = ({ context, params }: Route.LoaderArgs) =>
  assignmentIn(context.get(houseAccessContext), params);

export async function action({ context, params }: Route.ActionArgs) {
  const [clientId, personId] = [idOf(params.organisationId), idOf(params.personId)];
  const answer = await endAssignment(context.get(houseAccessContext), clientId, personId);
  if (answer === "unknown") throw data(null, { status: 404 });
  // The page says by itself that nobody else is there.
  if (answer === "last") return data(null, { status: 409 });
  return redirect(addressOf("office.client", context.get(localeContext), params), 303);
}

export default function AssignmentEnd({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { client, name, last } = loaderData;
  const words = { name, client: client.name };
  const title = t(last ? "clients.end.lastTitle" : "clients.end.title", words);
  const back = addressOf("office.client", locale, params);
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.clients", locale), label: t("clients.title") },
          { href: back, label: client.name },
          { label: t("clients.end.crumb") },
        ]}
      />
      <PageHeading
        size="md"
        title={title}
        lead={t(last ? "clients.end.last" : "clients.end.lead", words)}
      />
      <form method="post">
        <ButtonRow>
          {!last && <Button>{t("clients.end.submit")}</Button>}
          <LinkButton look="secondary" href={back} soft>
            {t("clients.end.back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
