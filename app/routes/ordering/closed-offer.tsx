import { useTranslation } from "react-i18next";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";

type Props = {
  state: Exclude<LinkState, "open"> | "ordered";
  /** Which of its pages says so; left out: its own. */
  page?: string;
};

/** What became of an offer that cannot be ordered (any more). */
export function ClosedOffer({ state, page }: Props) {
  const { t } = useTranslation("offer");
  const title = t(`accept.${state}.title`);
  return (
    <QuietSite>
      <title>{page ? `${page}: ${title}` : title}</title>
      <PageHeading size="md" title={title} lead={t(`accept.${state}.lead`)} />
    </QuietSite>
  );
}
