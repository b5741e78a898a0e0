import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { NumberedList } from "#app/ui/numbered-list.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

const gains = ["light", "scores", "findings", "steps"] as const;

export const handle = { content: true };

export default function CheckStart() {
  const { t } = useTranslation("check");
  const locale = useLocale();
  return (
    <Site callToAction={false}>
      <PageMeta title={t("start.pageTitle")} description={t("start.description")} />
      <Hero
        title={t("start.title")}
        lead={t("start.lead")}
        actions={
          <LinkButton href={addressOf("check.questions", locale)}>{t("start.button")}</LinkButton>
        }
        note={t("start.trust")}
      />
      <Section split title={t("start.gainsTitle")} intro={t("start.path")}>
        <NumberedList items={gains.map((id) => ({ id, title: t(`start.gains.${id}`) }))} />
      </Section>
      <Section tone="sky" title={t("start.notTitle")} intro={t("start.not")}>
        <p className="max-w-measure">{t("start.note")}</p>
      </Section>
    </Site>
  );
}
