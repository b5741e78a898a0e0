import { useTranslation } from "react-i18next";
import type { PaperKind } from "#app/domain/billing/contract/papers.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";

/** The papers of a contract as downloads. */
export function PaperLinks({
  organisationId,
  kinds,
}: {
  organisationId: string;
  kinds: readonly PaperKind[];
}) {
  const { t } = useTranslation("papers");
  const locale = useLocale();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{t("title")}</h2>
      <ul className="list-disc pl-5">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={addressOf(`workspace.paper.${kind}`, locale, { organisationId })}>
              {`${t(`${kind}.title`)} (PDF)`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
