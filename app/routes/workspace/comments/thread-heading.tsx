import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { recordAddress } from "../record-address.ts";
import type { ThreadPage } from "./find-thread.server.ts";

/** A thread stands under its record, which may stand under an AI use case itself. */
export function ThreadHeading({ page }: { page: ThreadPage }) {
  const { t } = useTranslation("comments");
  const locale = useLocale();
  const { organisationId, subject, title } = page;
  const { kind } = subject;
  const part = kind === "screening" || kind === "opinion" ? kind : undefined;
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs
        crumbs={[
          { href: recordAddress(organisationId, subject, locale), label: title },
          ...(part && "useCaseId" in subject
            ? [
                {
                  href: addressOf(`workspace.${part}`, locale, {
                    organisationId,
                    useCaseId: subject.useCaseId,
                  }),
                  label: t(`back.${part}`),
                },
              ]
            : []),
          { label: t("title") },
        ]}
      />
      <PageHeading size="md" title={t("title")} lead={`${t(`lead.${kind}`)} ${t("stays")}`} />
    </div>
  );
}
