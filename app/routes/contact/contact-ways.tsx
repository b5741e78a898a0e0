import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../use-locale.ts";

/** Every other way to reach the company. */
export function ContactWays() {
  const { t } = useTranslation("contact");
  const locale = useLocale();
  const { address, email, phone, contactPerson: person } = company;
  const facts = [
    { term: t("person"), value: person && `${person.name}, ${person.role[locale]}` },
    { term: t("phone"), value: <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> },
    { term: t("email"), value: <a href={`mailto:${email}`}>{email}</a> },
    {
      term: t("address"),
      value: `${company.name}, ${address.street}, ${address.postalCode} ${address.city}`,
    },
    {
      term: t("meeting"),
      value: <a href={addressOf("booking", locale)}>{t("book")}</a>,
    },
  ];
  return (
    <div className="max-w-narrow">
      <Facts facts={facts.filter(({ value }) => value !== null)} />
    </div>
  );
}
