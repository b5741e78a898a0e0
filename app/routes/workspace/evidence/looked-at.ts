import { useTranslation } from "react-i18next";
import type { SwitchEvidence } from "#app/domain/workspace/review/switches.ts";

/** The fields of a new piece of evidence before anybody types. */
export interface Begun {
  title: string;
  text: string;
  url?: string;
  validUntil: string;
}

/** What the note on a switch begins with; the setting itself is for whoever looked. */
export function useLookedAt(): (looked: SwitchEvidence | undefined) => Begun | undefined {
  const { t } = useTranslation("workspace");
  return (looked) =>
    looked && {
      title: t("switches.evidenceTitle", { vendor: looked.vendor, name: looked.name }),
      text: looked.where
        ? t("switches.evidenceText", { where: looked.where })
        : t("switches.evidenceTextPlain"),
      validUntil: looked.validUntil,
    };
}
