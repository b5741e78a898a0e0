import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OpinionView } from "#app/domain/workspace/opinion/sign-off-view.ts";
import type { Verdict } from "#app/domain/workspace/opinion/verdicts.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Lamp, type LampState } from "#app/ui/lamp.tsx";
import { useLocale } from "../../use-locale.ts";
import { Signature } from "./signature.tsx";

export const verdictLamps: Record<Verdict, LampState> = {
  recommended: "go",
  conditions: "caution",
  "not-recommended": "stop",
};

type Props = { organisationId: string; opinion: OpinionView };

/** One published version as it was signed. */
export function OpinionCard({ organisationId, opinion }: Props) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { version, called, verdict, text, author, at, sha256, conditions } = opinion;
  return (
    <article className="flex max-w-narrow flex-col gap-4 rounded-card border border-line bg-card p-6 sm:p-7">
      <h3 className="text-lg leading-snug font-bold">
        {t(`called.${called}.version`, { version })}
      </h3>
      <p className="text-lg">
        <Lamp state={verdictLamps[verdict]}>{t(`verdict.${verdict}.label`)}</Lamp>
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      {conditions.length > 0 && (
        <div>
          <p className="font-bold">{t("conditions")}</p>
          <ul className="list-disc pl-5">
            {conditions.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to={addressOf("workspace.measure", locale, { organisationId, measureId: id })}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Signature by={t("signedHouse", { by: author, at })} sha256={sha256} />
    </article>
  );
}
