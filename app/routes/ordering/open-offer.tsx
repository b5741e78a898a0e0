import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { OfferView } from "./offer-view.server.ts";

type Props = {
  offer: OfferView;
  token: string;
  form?: { errors: FieldErrors; typed: Typed };
  /** The payment service does not answer. */
  unavailable: boolean;
};

/** What is offered at what price, and the form that orders it. */
export function OpenOffer({ offer, token, form, unavailable }: Props) {
  const { t } = useTranslation("offer");
  const { t: ordering } = useTranslation("ordering");
  const locale = useLocale();
  const title = t(offer.own ? "accept.ownTitle" : "accept.title", {
    package: t(`package.${offer.package}`),
  });
  const words = (key: string) => t(`error.${key as "required"}`);
  const errors = form?.errors ?? {};
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const ticked = (field: string) => form?.typed[field] === "yes";
  return (
    <QuietSite>
      <title>{form ? t("accept.errorTitle") : title}</title>
      <PageHeading size="md" title={title} lead={t("accept.lead")} />
      <div className="mt-8 flex max-w-measure flex-col gap-8">
        <div className="flex flex-col gap-4">
          <Summary offer={offer} />
          <p>
            <a href={addressOf("offer.details", locale, { token })}>{ordering("details.open")}</a>
          </p>
        </div>
        {unavailable && (
          <Notice tone="caution" live title={ordering("payment.unavailableTitle")}>
            <p>{ordering("payment.unavailable")}</p>
          </Notice>
        )}
        <form method="post" className="flex flex-col gap-6">
          <ErrorSummary
            issues={issuesOf(
              errors,
              ["form", "method", "orderedBy", "entrepreneur", "agreed"],
              words,
            )}
          />
          <Choice
            name="method"
            legend={ordering("payment.method")}
            legendAs="h2"
            options={offer.ways.map((value) => ({
              value,
              label: ordering(`payment.way.${value}`),
              help: ordering(`payment.how.${value}`, { email: offer.email }),
            }))}
            chosen={form?.typed.method ? [form.typed.method] : []}
            {...wrong("method")}
          />
          <Field
            name="orderedBy"
            label={t("accept.orderedBy")}
            hint={t("accept.orderedByHint")}
            defaultValue={form?.typed.orderedBy ?? offer.contactName}
            maxLength={200}
            autoComplete="name"
            {...wrong("orderedBy")}
          />
          <Checkbox
            name="entrepreneur"
            defaultChecked={ticked("entrepreneur")}
            {...wrong("entrepreneur")}
          >
            {t("accept.entrepreneur")}
          </Checkbox>
          <Checkbox name="agreed" defaultChecked={ticked("agreed")} {...wrong("agreed")}>
            {t("accept.agreed", offer.documents)}
          </Checkbox>
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            <a href={addressOf("terms", locale)}>{t("accept.terms")}</a>
            <a href={addressOf("processing", locale)}>{t("accept.processing")}</a>
          </p>
          <div>
            <Button>{t("accept.submit")}</Button>
          </div>
        </form>
      </div>
    </QuietSite>
  );
}

function Summary({ offer }: { offer: OfferView }) {
  const { t } = useTranslation("offer");
  const { scope, percent, sentence } = offer;
  const meetings = t(`accept.meetings.${scope.meetingsPer}`);
  const includes = scope.useCases === 1 ? "accept.includesOne" : "accept.includes";
  const { useCases, members } = scope;
  return (
    <Facts
      facts={[
        { term: t("accept.what"), value: t(includes, { useCases, members, meetings }) },
        { term: t("accept.for"), value: offer.address.join(", ") },
        { term: t("accept.net"), value: offer.net },
        ...(offer.setup ? [{ term: t("accept.setup"), value: offer.setup }] : []),
        {
          term: percent === null ? t("accept.noVat") : t("accept.vat", { percent }),
          value: sentence ? `${offer.vat} · ${sentence}` : offer.vat,
        },
        { term: t("accept.gross"), value: <strong>{offer.gross}</strong> },
        {
          term: t("accept.term"),
          value: t("accept.termValue", { term: offer.termMonths, count: offer.noticeMonths }),
        },
        { term: t("accept.until"), value: offer.until },
      ]}
    />
  );
}
