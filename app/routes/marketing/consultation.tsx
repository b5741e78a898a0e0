import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { PlainList } from "#app/ui/plain-list.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { StepList } from "./step-list.tsx";

const steps = ["book", "confirm", "talk", "after"] as const;

export const handle = { content: true };

export default function Consultation() {
  const { t } = useTranslation("consultation");
  const locale = useLocale();
  const minutes = company.consultationMinutes;
  const months = company.retention.appointmentMonths;
  const book = <LinkButton href={addressOf("booking", locale)}>{t("book")}</LinkButton>;
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description", { minutes })} />
      <Hero
        title={t("title", { minutes })}
        lead={t("lead")}
        actions={
          <ButtonRow>
            {book}
            <LinkButton look="secondary" href={addressOf("check.start", locale)}>
              {t("check")}
            </LinkButton>
          </ButtonRow>
        }
        note={t("note")}
      />
      <Section title={t("stepsTitle")}>
        <StepList
          steps={steps.map((id) => ({
            id,
            title: t(`steps.${id}.title`),
            text: t(`steps.${id}.text`),
          }))}
        />
      </Section>
      <Section tone="sky" split title={t("bringTitle")}>
        <PlainList
          items={(["useCase", "system", "report"] as const).map((one) => t(`bring.${one}`))}
        />
      </Section>
      <Section
        title={t("dataTitle")}
        intro={
          <>
            <p>{t("data", { months })}</p>
            <p className="mt-2">
              <a href={addressOf("privacy", locale)}>{t("dataLink")}</a>
            </p>
            <p className="mt-4">{t("notLegal")}</p>
          </>
        }
      >
        <ClosingCall title={t("closing")} action={book} />
      </Section>
    </Site>
  );
}
