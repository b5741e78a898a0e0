import { useTranslation } from "react-i18next";
import type { VersionView } from "#app/domain/workspace/evidence/evidence-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { type Fact, Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../../use-locale.ts";

/** What a version says and who gave it when. Files are downloads, links lead out of the portal. */
export function VersionFacts({
  organisationId,
  version,
}: {
  organisationId: string;
  version: VersionView;
}) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { fileId, fileName, size, url, text } = version;
  const fact = (term: string, value: Fact["value"] | null): Fact[] =>
    value ? [{ term, value }] : [];
  const file = fileId && (
    <>
      <a
        href={addressOf("workspace.file", locale, { organisationId, fileId })}
        className="wrap-anywhere"
      >
        {fileName}
      </a>{" "}
      ({size})<span className="block text-sm text-ink-3">{t("fact.unscanned")}</span>
    </>
  );
  const link = url && (
    <a href={url} rel="noreferrer noopener" className="wrap-anywhere">
      {url}
    </a>
  );
  const returned = version.verdict === "returned";
  return (
    <div className="max-w-narrow">
      <Facts
        facts={[
          ...fact(t("kind.file"), file),
          ...fact(t("kind.link"), link),
          ...fact(t("kind.note"), text && <span className="whitespace-pre-line">{text}</span>),
          ...fact(t("fact.validUntil"), version.validUntil ?? t("fact.forEver")),
          ...fact(t("fact.author"), t("fact.authorAt", { by: version.author, at: version.at })),
          ...fact(
            t("fact.check"),
            version.verdict &&
              t(`fact.${version.verdict}`, {
                by: version.checkedBy ?? "",
                at: version.checkedAt ?? "",
              }),
          ),
          ...fact(t("fact.reason"), returned ? version.reason : null),
          ...fact(
            t("fact.sha256"),
            <span className="font-mono text-sm wrap-anywhere">{version.sha256}</span>,
          ),
        ]}
      />
    </div>
  );
}
