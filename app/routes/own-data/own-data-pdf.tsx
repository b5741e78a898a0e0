import { useTranslation } from "react-i18next";
import { ownDataPdf } from "#app/domain/own-data/own-data-document.server.ts";
import { ownData } from "#app/domain/own-data/own-data.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { NoPdf } from "../no-pdf.tsx";
import { answerWithPdf, insteadOfPdf } from "../pdf-answer.server.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/own-data-pdf";
import { LinkOver } from "./link-over.tsx";

const name = { de: "ihre-daten.pdf", en: "your-data.pdf" } as const;

export const middleware: Route.MiddlewareFunction[] = [
  answerWithPdf(async ({ params, locale }) => {
    const found = await ownData(params.token ?? "");
    if (found.state !== "open") return found;
    const made = await ownDataPdf(found.data, locale, new Date());
    return { state: found.state, made, name: name[locale] };
  }),
];

export const loader = ({ context }: Route.LoaderArgs) => insteadOfPdf(context);

/** When to try again. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function OwnDataPdf({ loaderData: { state }, params }: Route.ComponentProps) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  if (state !== "open") return <LinkOver to="pdf" state={state} />;
  const page = { href: addressOf("own-data", locale, params), label: t("title") };
  return (
    <QuietSite claim={t("claim")}>
      <NoPdf again={addressOf("own-data.pdf", locale, params)} page={page} />
    </QuietSite>
  );
}
