import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";
import type { LeadView } from "./lead-view.server.ts";

/** What the person agreed to, each with its proof. */
export function LeadConsents({ consents }: { consents: LeadView["lead"]["consents"] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("consents.title")}</h2>
      {consents.length === 0 ? (
        <p className="text-ink-2">{t("consents.none")}</p>
      ) : (
        <Table
          caption={t("consents.title")}
          rows={consents}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "channel",
              header: t("consents.channel"),
              main: true,
              cell: ({ id, channel }) => (
                <Link to={addressOf("office.consent", locale, { consentId: id })}>
                  {t(`consents.channels.${channel as Channel}`)}
                </Link>
              ),
            },
            {
              key: "state",
              header: t("consents.state"),
              cell: ({ withdrawnAt, endedAt }) =>
                withdrawnAt || endedAt ? (
                  <Status state="unlit">{t("consents.ended")}</Status>
                ) : (
                  <Status state="go">{t("consents.open")}</Status>
                ),
            },
            {
              key: "given",
              header: t("consents.given"),
              cell: ({ confirmedAt }) => formatTime(confirmedAt, locale),
            },
            {
              key: "withdrawn",
              header: t("consents.withdrawn"),
              cell: ({ withdrawnAt }) => (withdrawnAt ? formatTime(withdrawnAt, locale) : "–"),
            },
          ]}
        />
      )}
    </section>
  );
}
