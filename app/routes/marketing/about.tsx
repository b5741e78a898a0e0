import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Columns } from "#app/ui/card.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { type Fact, Facts } from "#app/ui/facts.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { PageMeta } from "../page-meta.tsx";
import { OrganisationData } from "../structured-data.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { Quotes } from "./quotes.tsx";

export const handle = { content: true };

export default function About() {
  const { t } = useTranslation("about");
  const locale = useLocale();
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description")} />
      <OrganisationData />
      <Hero title={t("title")} lead={t("lead", { company: company.name })} />
      <Section title={t("valuesTitle")}>
        <Columns count={3}>
          {(["check", "honest", "plain"] as const).map((value) => (
            <Topic key={value} title={t(`values.${value}.title`)}>
              <p>{t(`values.${value}.text`)}</p>
            </Topic>
          ))}
        </Columns>
      </Section>
      <Section tone="sky" split title={t("notTitle")}>
        <p className="text-lg">{t("notText")}</p>
      </Section>
      <Section split title={t("personTitle")}>
        <Facts facts={useContact()} />
        {company.packages.version.startsWith("Muster") && (
          <div className="mt-5">
            <Notice tone="caution">{t("sample")}</Notice>
          </div>
        )}
      </Section>
      <Quotes />
      <Section
        tone="sky"
        title={t("proofTitle")}
        intro={t("proof")}
        actions={<a href={addressOf("check.rules", locale)}>{t("proofLink")}</a>}
      />
      <Section>
        <ClosingCall
          title={t("closing")}
          action={<LinkButton href={addressOf("booking", locale)}>{t("book")}</LinkButton>}
        />
      </Section>
    </Site>
  );
}

/** Who to turn to; what the company has not said does not show. */
function useContact(): Fact[] {
  const { t } = useTranslation("about");
  const locale = useLocale();
  const { contactPerson, phone, email } = company;
  const mail = <a href={`mailto:${email}`}>{email}</a>;
  return [
    ...(contactPerson
      ? [
          { term: t("name"), value: contactPerson.name },
          { term: t("role"), value: contactPerson.role[locale] },
        ]
      : []),
    ...(phone ? [{ term: t("phone"), value: phone }] : []),
    ...(email ? [{ term: t("email"), value: mail }] : []),
  ];
}
