import { useTranslation } from "react-i18next";
import { certificatePdf } from "#app/domain/leads/certificate-document.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { NoPdf } from "../no-pdf.tsx";
import { answerWithPdf, insteadOfPdf } from "../pdf-answer.server.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/consent-pdf";
import { foundCertificate } from "./found-certificate.server.ts";

export const middleware: Route.MiddlewareFunction[] = [
  answerWithPdf(async ({ params, locale, context }) => {
    const found = await foundCertificate(context, params.consentId);
    const made = await certificatePdf(found, locale);
    return { state: "open", made, name: `einwilligung-${found.consent.id}.pdf` };
  }),
];

export const loader = ({ context }: Route.LoaderArgs) => insteadOfPdf(context);

/** When to try again. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function ConsentPdf({ params }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const page = {
    href: addressOf("office.consent", locale, params),
    label: t("certificate.toProof"),
  };
  return <NoPdf again={addressOf("office.consent.pdf", locale, params)} page={page} />;
}
