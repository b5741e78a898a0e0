import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";

/** The ten codes, this once: to print, to save as a file, to write down. */
export function NewCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const { t } = useTranslation("security");
  const text = [t("codes.file", { name: company.brand }), "", ...codes, ""].join("\r\n");
  return (
    // No way out in the head: whoever follows one does not see the codes again.
    <QuietSite action={<span />}>
      <title>{t("codes.newTitle")}</title>
      <PageHeading size="md" title={t("codes.newTitle")} lead={t("codes.newLead")} />
      <ol className="mt-8 grid list-decimal gap-x-12 gap-y-2 rounded-card border border-line bg-card py-6 pr-4 pl-12 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="font-mono whitespace-nowrap sm:text-lg">
            {code}
          </li>
        ))}
      </ol>
      <div className="mt-6 print:hidden">
        <Notice tone="caution">
          <p>{t("codes.once")}</p>
        </Notice>
      </div>
      <div className="mt-8">
        <ButtonRow>
          <LinkButton
            look="secondary"
            download={t("codes.fileName")}
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          >
            {t("codes.download")}
          </LinkButton>
          <LinkButton href={next}>{t("codes.go")}</LinkButton>
        </ButtonRow>
      </div>
      <p className="mt-4 text-ink-2 print:hidden">{t("codes.print")}</p>
    </QuietSite>
  );
}
