import { useTranslation } from "react-i18next";
import type { Purpose, Recipient } from "#app/domain/workspace/register/register.ts";
import type { ViewedRegister } from "#app/domain/workspace/register/register.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../../use-locale.ts";

/** The register as it stands, gaps as gaps. */
export function RegisterFacts({ page }: { page: ViewedRegister }) {
  const { t } = useTranslation("register");
  const { purposes, recipients, responsibleId, ...rest } = page.register;
  const gap = <span className="text-ink-3">{t("gap")}</span>;
  const responsible = page.members.find(({ id }) => id === responsibleId)?.name;
  return (
    <Facts
      facts={[
        {
          term: t("purposes.title"),
          value: purposes.length > 0 ? <Purposes purposes={purposes} /> : gap,
        },
        {
          term: t("recipients.title"),
          value: recipients.length > 0 ? <Recipients recipients={recipients} /> : gap,
        },
        { term: t("field.system"), value: rest.system ?? gap },
        { term: t("field.provider"), value: rest.provider ?? gap },
        { term: t("field.retention"), value: rest.retention ?? gap },
        { term: t("field.responsible"), value: responsible ?? gap },
      ]}
    />
  );
}

function Purposes({ purposes }: { purposes: readonly Purpose[] }) {
  const { t } = useTranslation("register");
  return (
    <ul className="flex flex-col gap-3">
      {purposes.map(({ purpose, basis, ...steps }) => (
        <li key={purpose} className="wrap-anywhere">
          <p className="font-bold">{purpose}</p>
          <p>{basis ? t(`basis.${basis}`) : t("gap")}</p>
          {(["interest", "necessity", "balancing"] as const).map((step) =>
            steps[step] ? (
              <p key={step} className="whitespace-pre-line text-ink-2">
                {`${t(`field.${step}`)}: ${steps[step]}`}
              </p>
            ) : null,
          )}
        </li>
      ))}
    </ul>
  );
}

function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-3">
      {recipients.map(({ name, role, country, transfer, checkedOn }) => (
        <li key={name} className="wrap-anywhere">
          <p className="font-bold">{name}</p>
          <p>{role ? t(`role.${role}`) : t("gap")}</p>
          <p className="text-ink-2">
            {country
              ? [
                  country,
                  transfer ? t(`transfer.${transfer}`) : t("gap"),
                  ...(checkedOn ? [t("checked", { day: formatDay(checkedOn, locale) })] : []),
                ].join(", ")
              : t("within")}
          </p>
        </li>
      ))}
    </ul>
  );
}
