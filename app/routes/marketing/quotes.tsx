import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { Columns } from "#app/ui/card.tsx";
import { Section } from "#app/ui/section.tsx";
import { useLocale } from "../use-locale.ts";

/** What clients say, with their consent; without any the section does not show. */
export function Quotes() {
  const { t } = useTranslation("about");
  const locale = useLocale();
  const { references } = company;
  if (references.length === 0) return null;
  return (
    <Section title={t("referencesTitle")}>
      <Columns count={2} of="text">
        {references.map(({ quote, from }) => (
          <figure key={from} className="border-l-4 border-accent pl-5">
            <blockquote className="text-lg">{quote[locale]}</blockquote>
            <figcaption className="mt-2 text-ink-3">{from}</figcaption>
          </figure>
        ))}
      </Columns>
    </Section>
  );
}
