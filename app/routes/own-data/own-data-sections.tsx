import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../use-locale.ts";
import { OwnDetailsForm } from "./own-details-form.tsx";
import type { OwnDataView } from "./own-data-view.server.ts";

type Props = { view: OwnDataView; token: string; done: string | null };

/** What we keep, piece by piece, each with the way to change it. */
export function OwnDataSections({ view, token, done }: Props) {
  const { t } = useTranslation("ownData");
  const { t: offer } = useTranslation("offer");
  return (
    <div className="mt-8 flex flex-col gap-12">
      {done && (
        <Notice tone="success" title={t("done.title")} live>
          <p>{t("done.text")}</p>
        </Notice>
      )}
      <section className="flex flex-col gap-4">
        <h2 className="text-xl">{t("kept")}</h2>
        <Facts
          facts={[
            { term: t("email"), value: [view.email, ...view.furtherAddresses].join(" · ") },
            { term: t("since"), value: view.since },
            ...view.checks.map((check) => ({
              term: t("check", { at: check.at }),
              value: (
                <span className="flex flex-wrap gap-x-3">
                  <Lamp state={check.light}>{check.label}</Lamp>
                  {check.useCase}
                </span>
              ),
            })),
            ...view.messages.map(({ at, text }) => ({
              term: t("message", { at }),
              value: <span className="whitespace-pre-line wrap-anywhere">{text}</span>,
            })),
            ...view.appointments.map(({ at, cancelled }) => ({
              term: t("appointment"),
              value: cancelled ? t("cancelled", { at }) : at,
            })),
            ...view.offers.map((one) => ({
              term: t("offer", { at: one.at }),
              value: offer(`package.${one.package}`),
            })),
            ...(view.notes > 0 ? [{ term: t("notes"), value: t("inFile") }] : []),
          ]}
        />
      </section>
      {view.consents.length > 0 && <Consents view={view} token={token} />}
      {view.kind === "lead" && (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl">{t("details.title")}</h2>
          <OwnDetailsForm
            token={token}
            typed={{ ...known(view.details), shared: view.shared ?? "" }}
            errors={{}}
            hasChecks={view.checks.length > 0}
          />
        </section>
      )}
    </div>
  );
}

const known = (details: OwnDataView["details"]) =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value ?? ""]));

function Consents({ view, token }: { view: OwnDataView; token: string }) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("consents.title")}</h2>
      {view.consents.map((consent) => (
        <Card key={consent.id} title={t(`consents.channels.${consent.channel}`)}>
          <p className="max-w-measure text-ink-2">{consent.wording}</p>
          <p>
            <Status state={consent.open ? "go" : "unlit"}>
              {consent.withdrawn
                ? t("consents.withdrawn", { at: consent.withdrawn })
                : t("consents.given", { at: consent.given })}
            </Status>
          </p>
          {consent.open && (
            <form method="post" action={addressOf("own-data.withdrawal", locale, { token })}>
              <input type="hidden" name="channel" value={consent.channel} />
              <Button size="sm" look="secondary">
                {t("consents.withdraw")}
              </Button>
            </form>
          )}
        </Card>
      ))}
    </section>
  );
}
