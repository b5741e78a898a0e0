import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Perspective } from "#app/domain/self-check/perspectives.ts";
import type { ReportView } from "#app/domain/self-check/report-view.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { Result } from "#app/ui/result.tsx";
import { Table } from "#app/ui/table.tsx";
import { useResultWords } from "../result-words.ts";
import { useLocale } from "../use-locale.ts";
import { ExplanationList } from "./explanation-list.tsx";
import { seenBy } from "./perspective.ts";
import { PerspectiveLinks } from "./perspective-links.tsx";

type ReportContentProps = {
  view: ReportView;
  note: string;
  path: string;
  pdf: string;
  perspective: Perspective | undefined;
  children?: ReactNode;
};

/** A report for whoever holds a link to it: result, explanations, all measures, the law behind them. */
export function ReportContent(props: ReportContentProps) {
  const { view, note, path, pdf, perspective, children } = props;
  const { t } = useTranslation("report");
  const locale = useLocale();
  const words = useResultWords(view);
  return (
    <>
      <PerspectiveLinks path={path} current={perspective} />
      <Result
        {...words}
        explanation={<ExplanationList explanations={view.explanations} overall={view.overall} />}
        note={
          <div className="mt-4 flex flex-col items-start gap-4">
            <p className="text-sm text-ink-3">{note}</p>
            <LinkButton look="secondary" href={seenBy(pdf, perspective, locale)}>
              {t("view.pdf")}
            </LinkButton>
          </div>
        }
      />
      {children}
      <section className="mt-12">
        <Measures view={view} />
        <References view={view} />
      </section>
    </>
  );
}

function Measures({ view }: { view: ReportView }) {
  const { t } = useTranslation("report");
  return (
    <Disclosure wide summary={t("view.measures", { count: view.measures.length })}>
      <Table
        caption={t("view.measures", { count: view.measures.length })}
        rows={view.measures}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "title",
            header: t("view.measure"),
            main: true,
            cell: (row) => (
              <>
                <span className="block font-bold text-ink">{row.title}</span>
                <span className="block">{row.text}</span>
                <Reference>{row.references.join(" · ")}</Reference>
              </>
            ),
          },
          { key: "priority", header: t("view.priority"), cell: (row) => row.priorityLabel },
          { key: "owner", header: t("view.owner"), cell: (row) => row.owner },
        ]}
      />
    </Disclosure>
  );
}

function References({ view }: { view: ReportView }) {
  const { t } = useTranslation("report");
  return (
    <Disclosure summary={t("view.references")}>
      <dl className="flex flex-col gap-3">
        {view.references.map((one) => (
          <div key={one.id}>
            <dt>
              <Reference>{one.label}</Reference>
            </dt>
            <dd>{one.note}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
