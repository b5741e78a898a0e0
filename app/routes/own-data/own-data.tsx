import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/own-data";
import { ownDataView } from "./own-data-view.server.ts";
import { LinkOver } from "./link-over.tsx";
import { OwnDataSections } from "./own-data-sections.tsx";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const view = await ownDataView(params.token, context.get(localeContext));
  return data(
    { ...view, done: url.searchParams.get("erledigt") },
    { status: linkStatus(view.state) },
  );
}

export default function OwnData({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  if (loaderData.state !== "open") return <LinkOver to="data" state={loaderData.state} />;
  const { view, done } = loaderData;
  return (
    <QuietSite claim={t("claim")} width="page">
      <title>{t("title")}</title>
      <PageHeading title={t("title")} lead={t(`leads.${view.kind}`, { email: view.email })} />
      <OwnDataSections view={view} token={params.token} done={done} />
      <section className="mt-12 flex flex-col items-start gap-4">
        <h2 className="text-xl">{t("take.title")}</h2>
        <p className="max-w-measure text-ink-2">{t("take.lead")}</p>
        <ButtonRow>
          <LinkButton look="secondary" href={addressOf("own-data.pdf", locale, params)}>
            {t("take.pdf")}
          </LinkButton>
          <LinkButton
            look="secondary"
            href={`/ihre-daten/datei/${params.token}/json`}
            download="tulos-ihre-daten.json"
          >
            {t("take.json")}
          </LinkButton>
        </ButtonRow>
      </section>
      <section className="mt-12 flex flex-col items-start gap-4">
        <h2 className="text-xl">{t("delete.title")}</h2>
        <p className="max-w-measure text-ink-2">{t("delete.lead")}</p>
        <form method="get" action={addressOf("own-data.deletion", locale, { token: params.token })}>
          <Button look="secondary">{t("delete.open")}</Button>
        </form>
      </section>
    </QuietSite>
  );
}
