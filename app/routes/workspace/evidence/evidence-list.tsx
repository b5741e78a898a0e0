import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../../use-locale.ts";
import { EvidenceState } from "./evidence-state.tsx";

type Props = { organisationId: string; measure: MeasurePage; mayAdd: boolean };

/** What proves a measure, on its page. */
export function EvidenceList({ organisationId, measure, mayAdd }: Props) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const note = ({ newest }: MeasurePage["pieces"][number]) =>
    t("list.note", { kind: t(`kind.${newest.kind}`), by: newest.author, at: newest.at });
  return (
    <section id={t("anchor")} className="max-w-measure">
      <h2 className="mb-2 text-lg">{t("list.title")}</h2>
      {measure.lamp === "outdated" && <p className="mb-3 text-caution">{t("list.outdated")}</p>}
      {measure.pieces.length === 0 ? (
        <p className="text-ink-2">{t("list.empty")}</p>
      ) : (
        <RowList>
          {measure.pieces.map((piece) => (
            <ListRow
              key={piece.id}
              title={
                <Link
                  to={addressOf("workspace.evidence", locale, {
                    organisationId,
                    evidenceId: piece.id,
                  })}
                >
                  {piece.newest.title}
                </Link>
              }
              note={note(piece)}
            >
              <EvidenceState piece={piece} />
            </ListRow>
          ))}
        </RowList>
      )}
      {mayAdd && (
        <p className="mt-5">
          <LinkButton
            look="secondary"
            size="sm"
            href={addressOf("workspace.measure.evidence", locale, {
              organisationId,
              measureId: measure.id,
            })}
            soft
          >
            {t("add.title")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
