import type { ReactNode } from "react";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { EvidencePage } from "./find-evidence.server.ts";

type Props = {
  page: EvidencePage;
  /** Of a page below the evidence; its own name otherwise. */
  title?: string;
  lead?: string;
  state?: ReactNode;
};

/** The way to a piece of evidence leads through its measure. */
export function EvidenceHeading({ page, title, lead, state }: Props) {
  const locale = useLocale();
  const { organisationId, piece, measure } = page;
  const own = { label: piece.newest.title };
  const href = addressOf("workspace.evidence", locale, { organisationId, evidenceId: piece.id });
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs
        crumbs={[
          {
            href: addressOf("workspace.measure", locale, { organisationId, measureId: measure.id }),
            label: measure.title,
          },
          ...(title ? [{ ...own, href }, { label: title }] : [own]),
        ]}
      />
      <PageHeading
        size="md"
        title={title ?? piece.newest.title}
        {...(lead ? { lead } : {})}
        {...(state ? { state } : {})}
      />
    </div>
  );
}
