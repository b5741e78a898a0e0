import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { recordAddress } from "../record-address.ts";
import type { ReviewsPage } from "./find-reviews.server.ts";
import { reviewsAddress } from "./reviews-address.ts";

type Props = {
  page: ReviewsPage;
  /** Of a page below the requests of the record. */
  act?: { title: string; lead: string };
};

/** The requests stand under their record, and what is done with one under them. */
export function ReviewHeading({ page, act }: Props) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  const { organisationId, subject, title, house } = page;
  const own = { label: t("heading") };
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs
        crumbs={[
          { href: recordAddress(organisationId, subject, locale), label: title },
          ...(act ? [{ ...own, href: reviewsAddress(page, locale) }, { label: act.title }] : [own]),
        ]}
      />
      <PageHeading
        size="md"
        title={act?.title ?? t("heading")}
        lead={act?.lead ?? t(house ? `houseLead.${subject.kind}` : `lead.${subject.kind}`)}
      />
    </div>
  );
}
