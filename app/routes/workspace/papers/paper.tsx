import { useTranslation } from "react-i18next";
import { data, useLocation } from "react-router";
import {
  paperFacts,
  type PaperKind,
  papersOf,
} from "#app/domain/billing/contract/papers.server.ts";
import { paperPdf } from "#app/domain/billing/contract/paper-pdf.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { NoPdf } from "../../no-pdf.tsx";
import { answerWithPdf, insteadOfPdf } from "../../pdf-answer.server.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/paper";
import { paperDocument } from "./paper-document.server.ts";

/** Which paper an address of either language leads to. */
function paperAt(pathname: string): PaperKind {
  if (/\/(auftragsverarbeitung|processing)(\.|$)/.test(pathname)) return "processing";
  if (/\/(benennung|appointment)(\.|$)/.test(pathname)) return "appointment";
  return /\/(meldung|notice)(\.|$)/.test(pathname) ? "notice" : "order";
}

export const middleware: Route.MiddlewareFunction[] = [
  answerWithPdf(async ({ locale, context, url }) => {
    const facts = await paperFacts(context.get(organisationAccessContext));
    if (!facts) throw notAllowed();
    const kind = paperAt(url.pathname);
    if (facts === "none" || !papersOf(facts.package).includes(kind))
      throw data(null, { status: 404 });
    const made = await paperPdf(paperDocument(kind, facts, locale));
    return { state: "open", made, name: `${kind}.pdf` };
  }),
];

export const loader = ({ context }: Route.LoaderArgs) => insteadOfPdf(context);

/** When to try again. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function PaperPage({ params }: Route.ComponentProps) {
  const { t } = useTranslation("papers");
  const locale = useLocale();
  const { pathname } = useLocation();
  const page = { href: addressOf("workspace.package", locale, params), label: t("back") };
  return <NoPdf again={pathname} page={page} />;
}
