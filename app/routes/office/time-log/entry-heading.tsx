import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = { client: { id: string; name: string }; month: string; title: string; lead: string };

export function EntryHeading({ client, month, title, lead }: Props) {
  const { t } = useTranslation("timeLog");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const log = addressOf("office.client.time", locale, { organisationId: client.id });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.clients", locale), label: office("clients.title") },
          { href: `${log}?monat=${month}`, label: t("client.crumb", { name: client.name }) },
          { label: title },
        ]}
      />
      <PageHeading size="md" title={title} lead={lead} />
    </>
  );
}
