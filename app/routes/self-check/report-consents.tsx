import { useTranslation } from "react-i18next";
import {
  callWordingVersion,
  newsWordingVersion,
  wordingOf,
} from "#app/domain/leads/consent-wordings.ts";
import { sharings } from "#app/domain/leads/contact.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Choice } from "#app/ui/choice.tsx";
import type { Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { FieldWords } from "./report-details.tsx";

/** What the consultants may see, the least chosen first; then each consent on its own, in the words that are kept. */
export function ReportConsents({ typed, words }: { typed: Typed; words: FieldWords }) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <>
      <Choice
        name="shared"
        legend={t("form.shared")}
        hint={t("form.sharedHint")}
        options={sharings.map((value) => ({
          value,
          label: t(`form.sharings.${value}.label`),
          help: t(`form.sharings.${value}.help`),
        }))}
        chosen={[typed.shared ?? "light"]}
        {...words("shared")}
      />
      <Checkbox name="news" defaultChecked={typed.news === "yes"} {...words("news")}>
        {wordingOf(newsWordingVersion, locale)}
      </Checkbox>
      <Checkbox name="call" defaultChecked={typed.call === "yes"} {...words("call")}>
        {wordingOf(callWordingVersion, locale)}
      </Checkbox>
    </>
  );
}
