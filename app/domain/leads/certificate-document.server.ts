import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Typeset, typesetPdf } from "#app/vendors/pdf.ts";
import type { ConsentCertificate } from "./certificate.server.ts";
import type { Channel } from "./consent-wordings.ts";

/** The proof of one consent as tagged PDF (PDF/UA-1): the wording in its own language, all else in the reader's. */
export function certificatePdf(certificate: ConsentCertificate, locale: Locale): Promise<Typeset> {
  return typesetPdf("record", certificateDocument(certificate, locale));
}

/** All words of the document; the template only places them. Times in UTC, to the second. */
export function certificateDocument(certificate: ConsentCertificate, locale: Locale) {
  const t = i18nFor(locale).getFixedT(locale, "office");
  const words = i18nFor(locale).getFixedT(locale, "document");
  const { consent, controller: company, sha256 } = certificate;
  const title = t("certificate.title", {
    channel: t(`consents.channels.${consent.channel as Channel}`),
  });
  const exact = (term: string, value: string) => ({ term, value, exact: true });
  return {
    lang: locale,
    title,
    author: company,
    date: consent.confirmedAt.slice(0, 10),
    heading: title,
    lead: t("certificate.lead", { company }),
    sections: [
      {
        title: words("certificate.wording"),
        quote: { lang: consent.language, text: consent.wording },
        facts: [exact(t("certificate.version"), consent.wordingVersion)],
      },
      {
        title: words("certificate.facts"),
        quote: null,
        facts: [
          exact(t("certificate.page"), consent.page),
          exact(t("certificate.askedAt"), consent.askedAt),
          exact(t("certificate.confirmedAt"), consent.confirmedAt),
          exact(t("certificate.withdrawnAt"), consent.withdrawnAt ?? t("certificate.notWithdrawn")),
          exact(t("certificate.mailId"), consent.mailId),
          exact(t("certificate.token"), consent.confirmationTokenSha256),
          exact(t("certificate.address"), consent.addressHmacSha256),
          exact(t("certificate.id"), consent.id),
          exact(t("certificate.sha256"), sha256),
        ],
      },
    ],
    footer: words("certificate.footer", { company }),
    page: words("page"),
  };
}
