import { useTranslation } from "react-i18next";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/consent";
import { foundCertificate } from "./found-certificate.server.ts";

export function loader({ context, params }: Route.LoaderArgs) {
  return foundCertificate(context, params.consentId);
}

/** The proof of one consent, made to be printed. */
export default function Consent({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { consent, sha256, controller } = loaderData;
  const channel = t(`consents.channels.${consent.channel as Channel}`);
  const mono = (value: string) => <span className="font-mono text-sm break-all">{value}</span>;
  return (
    <>
      <title>{t("certificate.title", { channel })}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: t("leads.title") },
          { label: t("certificate.crumb") },
        ]}
      />
      <PageHeading
        size="md"
        title={t("certificate.title", { channel })}
        lead={t("certificate.lead", { company: controller })}
        actions={
          <>
            <LinkButton
              look="secondary"
              size="sm"
              href={addressOf("office.consent.pdf", locale, { consentId: consent.id })}
            >
              {t("certificate.pdf")}
            </LinkButton>
            <LinkButton
              look="secondary"
              size="sm"
              href={addressOf("office.consent.file", locale, { consentId: consent.id })}
              download={`einwilligung-${consent.id}.json`}
            >
              {t("certificate.file")}
            </LinkButton>
          </>
        }
      />
      <blockquote lang={consent.language} className="max-w-measure border-l-4 border-l-accent pl-5">
        {consent.wording}
      </blockquote>
      <Facts
        facts={[
          { term: t("certificate.version"), value: mono(consent.wordingVersion) },
          { term: t("certificate.page"), value: mono(consent.page) },
          { term: t("certificate.askedAt"), value: mono(consent.askedAt) },
          { term: t("certificate.confirmedAt"), value: mono(consent.confirmedAt) },
          {
            term: t("certificate.withdrawnAt"),
            value: consent.withdrawnAt ? mono(consent.withdrawnAt) : t("certificate.notWithdrawn"),
          },
          { term: t("certificate.mailId"), value: mono(consent.mailId) },
          { term: t("certificate.token"), value: mono(consent.confirmationTokenSha256) },
          { term: t("certificate.address"), value: mono(consent.addressHmacSha256) },
          { term: t("certificate.id"), value: mono(consent.id) },
          { term: t("certificate.sha256"), value: mono(sha256) },
        ]}
      />
    </>
  );
}
