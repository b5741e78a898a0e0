import { useTranslation } from "react-i18next";
import type { ApprovalView } from "#app/domain/workspace/opinion/sign-off-view.ts";
import { useLocale } from "../../use-locale.ts";

type End = NonNullable<ApprovalView["withdrawal"]>;

/** Why an approval ended, in a sentence. */
export function useEndWords(): (end: End) => string {
  const { t } = useTranslation("opinion");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  return ({ cause, by, at, reason, parts }) =>
    t(`end.${cause}`, {
      by: by ?? t("portal"),
      at,
      reason: reason ?? "",
      parts: list.format(parts.map((part) => t(`part.${part}`))),
    });
}
