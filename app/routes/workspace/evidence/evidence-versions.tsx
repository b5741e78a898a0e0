import { useTranslation } from "react-i18next";
import type { PieceView } from "#app/domain/workspace/evidence/evidence-view.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { VersionFacts } from "./version-facts.tsx";

/** Earlier versions stay as they were. */
export function EvidenceVersions({
  organisationId,
  piece,
}: {
  organisationId: string;
  piece: PieceView;
}) {
  const { t } = useTranslation("evidence");
  const earlier = piece.versions.slice(1);
  if (earlier.length === 0) return null;
  return (
    <section className="max-w-narrow">
      <h2 className="mb-2 text-lg">{t("versions.title")}</h2>
      {earlier.map((version) => (
        <Disclosure
          key={version.version}
          summary={t("versions.one", { number: version.version, title: version.title })}
          wide
        >
          <VersionFacts organisationId={organisationId} version={version} />
        </Disclosure>
      ))}
    </section>
  );
}
