import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { undoMerge } from "#app/domain/workspace/merging/undo-merge.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/undoing";
import { findUndoing } from "./find-undoing.server.ts";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findUndoing(access, params.measureId, context.get(localeContext));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { measureId } = await findUndoing(access, params.measureId, locale);
  const answer = await undoMerge(access, measureId);
  if (answer === "undone") return redirect(addressOf("workspace.measure", locale, params), 303);
  if (answer === "not-allowed") throw notAllowed();
  // Since the page was shown something has changed: it says what, or that there is no merge any more.
  return data({ refused: true }, { status: 409 });
}

/** Takes a merge back, or says why that is not possible. */
export default function UndoingPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const { organisationId, into, title, refusal, by, at, reason } = loaderData;
  const back = addressOf("workspace.measure", locale, { organisationId, measureId: into });
  return (
    <>
      <title>{t("undoing.pageTitle", { title })}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: back, label: title }, { label: t("undoing.title") }]} />
        <PageHeading size="md" title={t("undoing.title")} lead={t("undoing.lead")} />
      </div>
      <p className="max-w-measure wrap-anywhere">{t("undoing.was", { title, by, at, reason })}</p>
      {refusal && (
        <Notice tone="caution" title={t("undoing.stands")}>
          <p>{t(`undoing.refusal.${refusal}`)}</p>
        </Notice>
      )}
      <form method="post">
        <ButtonRow>
          {!refusal && <Button>{t("undoing.submit")}</Button>}
          <LinkButton look="quiet" href={back} soft>
            {t("merging.back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
