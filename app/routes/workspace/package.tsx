import { useTranslation } from "react-i18next";
import { clientPackage, type InvoiceRow } from "#app/domain/billing/client-package.server.ts";
import { papersOf } from "#app/domain/billing/contract/papers.server.ts";
import { startOfOrder } from "#app/domain/workspace/ordering/known-customer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay, formatMoney, formatTime } from "#app/i18n/format.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import { OrderStart } from "../order-start.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/package";
import { notAllowed } from "./find-measure.server.ts";
import { PaperLinks } from "./papers/paper-links.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await clientPackage(access);
  if (!found) throw notAllowed();
  const papers = found.subscription ? papersOf(found.subscription.package) : [];
  return { ...found, papers, start: startOfOrder(access) };
}

export default function PackagePage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("offer");
  const { t: contracts } = useTranslation("contracts");
  const { t: reports } = useTranslation("reports");
  const locale = useLocale();
  const { subscription, invoices, used, start } = loaderData;
  return (
    <>
      <title>{t("client.title")}</title>
      <PageHeading size="md" title={t("client.title")} />
      {subscription ? (
        <>
          <Booked subscription={subscription} used={used} />
          <p>
            <a href={addressOf("workspace.contract", locale, params)}>{contracts("see")}</a>
          </p>
          <PaperLinks organisationId={params.organisationId} kinds={loaderData.papers} />
        </>
      ) : (
        <EmptyState
          title={t("client.none")}
          action={start && <OrderStart start={start}>{t("client.order")}</OrderStart>}
        >
          {t("client.noneLead")}
        </EmptyState>
      )}
      <Invoices invoices={invoices} organisationId={params.organisationId} />
      <p>
        <a href={addressOf("workspace.export", locale, params)}>{reports("all.see")}</a>
      </p>
    </>
  );
}

type Data = Route.ComponentProps["loaderData"];

function Booked({
  subscription,
  used,
}: {
  subscription: NonNullable<Data["subscription"]>;
  used: Data["used"];
}) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  const { terms, startsOn, orderedAt, orderedBy } = subscription;
  const { offer, termMonths, noticeMonths, documents } = terms;
  const share = (part: number, of: number) => t("client.used", { used: part, of });
  const from = formatDay(startsOn, locale);
  const at = formatTime(orderedAt, locale);
  return (
    <section className="flex max-w-measure flex-col gap-4">
      <h2 className="text-xl font-bold">{t(`package.${subscription.package}`)}</h2>
      <Facts
        facts={[
          { term: t("client.since"), value: t("client.by", { at, by: orderedBy }) },
          { term: t("client.price"), value: formatMoney(offer.monthlyCents, locale) },
          { term: t("client.useCases"), value: share(used.useCases, offer.useCases) },
          { term: t("client.members"), value: share(used.members, offer.members) },
          {
            term: t("client.term"),
            value: t("client.termValue", { term: termMonths, from, count: noticeMonths }),
          },
          { term: t("client.documents"), value: t("client.documentsValue", documents) },
        ]}
      />
    </section>
  );
}

function Invoices({
  invoices,
  organisationId,
}: {
  invoices: InvoiceRow[];
  organisationId: string;
}) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  const day = (at: string) => formatDay(at, locale);
  if (invoices.length === 0) return <p className="text-ink-2">{t("client.noInvoices")}</p>;
  return (
    <Table
      caption={t("client.invoices")}
      captionVisible
      rows={invoices}
      rowKey={(one) => one.id}
      columns={[
        { key: "number", header: t("client.number"), cell: (one) => one.number, main: true },
        { key: "issuedOn", header: t("client.issuedOn"), cell: (one) => day(one.issuedOn) },
        {
          key: "period",
          header: t("client.period"),
          cell: (one) => `${day(one.periodFrom)} – ${day(one.periodUntil)}`,
        },
        {
          key: "gross",
          header: t("client.gross"),
          cell: (one) =>
            formatMoney(one.kind === "invoice" ? one.grossCents : -one.grossCents, locale),
          numeric: true,
        },
        {
          key: "files",
          header: t("client.files"),
          cell: (one) => <Files invoice={one} organisationId={organisationId} />,
        },
      ]}
    />
  );
}

function Files({ invoice, organisationId }: { invoice: InvoiceRow; organisationId: string }) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  const { number, id: invoiceId } = invoice;
  if (!invoice.hasFiles) return <span className="text-ink-3">{t("client.soon")}</span>;
  const to = (page: "workspace.invoice.pdf" | "workspace.invoice.xml") =>
    addressOf(page, locale, { organisationId, invoiceId });
  return (
    <span className="flex flex-wrap gap-x-4">
      <a href={to("workspace.invoice.pdf")} aria-label={t("client.pdfOf", { number })}>
        {t("client.pdf")}
      </a>
      <a href={to("workspace.invoice.xml")} aria-label={t("client.xmlOf", { number })}>
        {t("client.xml")}
      </a>
    </span>
  );
}
