import { useTranslation } from "react-i18next";
import type { CompanySize } from "#app/domain/leads/contact.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../use-locale.ts";
import type { LeadView } from "./lead-view.server.ts";

type Props = Pick<LeadView, "lead" | "check">;

/** Who it is, how to reach them, and what they have shared. */
export function LeadContact({ lead, check }: Props) {
  const { t } = useTranslation("office");
  const sizes = useTranslation("report").t;
  const none = t("lead.none");
  const size = lead.companySize as CompanySize | null;
  const phone = lead.phone ?? (lead.hasPhone ? t("lead.phoneHidden") : none);
  const emails = [lead.email, ...lead.furtherAddresses].join(" · ");
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("lead.contactTitle")}</h2>
      {lead.setAside && <SetAside lead={lead} setAside={lead.setAside} />}
      <Facts
        facts={[
          { term: t("lead.email"), value: emails },
          { term: t("lead.firstName"), value: lead.firstName ?? none },
          { term: t("lead.phone"), value: phone },
          { term: t("lead.company"), value: lead.company ?? none },
          { term: t("lead.companySize"), value: size ? sizes(`form.sizes.${size}`) : none },
          { term: t("lead.crm"), value: lead.crm ?? none },
          { term: t("lead.language"), value: t(`lead.languages.${lead.language as "de"}`) },
          { term: t("lead.checkedAt"), value: check?.at ?? t("leads.noCheck") },
          ...(check
            ? [
                {
                  term: t("leads.light"),
                  value: <Lamp state={check.light.light}>{check.light.label}</Lamp>,
                },
                { term: t("lead.shared"), value: t(`lead.sharings.${check.shared}`) },
              ]
            : []),
        ]}
      />
    </section>
  );
}

type SetAsideProps = {
  lead: LeadView["lead"];
  setAside: NonNullable<LeadView["lead"]["setAside"]>;
};

function SetAside({ lead, setAside }: SetAsideProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const date = formatDate(setAside.at, locale);
  return (
    <Notice tone="caution" title={t(`setAside.${setAside.reason as "bounced"}`, { date })}>
      <p>{t("setAside.what")}</p>
      <form
        method="post"
        action={addressOf("office.lead.release", locale, { leadId: lead.id })}
        className="mt-2"
      >
        <Button size="sm" look="secondary">
          {t("setAside.release")}
        </Button>
      </form>
    </Notice>
  );
}
