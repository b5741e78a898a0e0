import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";

type Props = {
  /** What it is proposed for. */
  about: { href: string; label: string };
  title: string;
  lead?: ReactNode;
};

export function WishHeading({ about, title, lead }: Props) {
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs crumbs={[about, { label: title }]} />
      <PageHeading size="md" title={title} lead={lead} />
    </div>
  );
}
