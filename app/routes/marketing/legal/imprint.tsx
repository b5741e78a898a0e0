import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { postalAddress } from "#app/domain/catalogue/legal-values.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Facts } from "#app/ui/facts.tsx";
import { OrganisationData } from "../../structured-data.tsx";
import { useLocale } from "../../use-locale.ts";
import { LegalPage } from "./legal-page.tsx";

export const handle = { content: true };

export default function Imprint() {
  const { t } = useTranslation("legal");
  const locale = useLocale();
  const texts = t("imprint", { returnObjects: true });
  const { register, liabilityInsurance: insurance } = company;
  const facts = [
    { term: texts.company, value: company.name },
    { term: texts.address, value: postalAddress() },
    { term: texts.representatives, value: company.representatives.join(", ") },
    { term: texts.email, value: <a href={`mailto:${company.email}`}>{company.email}</a> },
    { term: texts.phone, value: <a href={`tel:${dialled(company.phone)}`}>{company.phone}</a> },
    { term: texts.register, value: `${register.court}, ${register.number}` },
    { term: texts.vatId, value: company.vatId },
    { term: texts.authority, value: company.supervisoryAuthority },
    { term: texts.insurance, value: insurance.insurer },
    { term: texts.area, value: insurance.area[locale] },
    { term: texts.editor, value: company.editor },
  ];
  return (
    <LegalPage texts={texts}>
      <OrganisationData />
      <div className="max-w-narrow">
        <Facts facts={facts.filter(({ value }) => value !== null)} />
      </div>
      <p>
        <a href={addressOf("terms", locale)}>{texts.terms}</a>
      </p>
    </LegalPage>
  );
}

const dialled = (phone: string) => phone.replace(/[^\d+]/g, "");
