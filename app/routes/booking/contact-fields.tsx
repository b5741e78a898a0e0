import { useTranslation } from "react-i18next";
import { topics, ways } from "#app/domain/booking/consultation.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useLocale } from "../use-locale.ts";
import type { BookingView } from "./booking-view.server.ts";

/** Who comes and what about; from a report what is known stands there already. */
export function ContactFields({ view: { typed, errors, fromReport } }: { view: BookingView }) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  const field = (name: "name" | "email" | "phone" | "company" | "message" | "topic") => ({
    name,
    label: t(`form.${name}`),
    defaultValue: typed[name],
    ...(errors[name] ? { error: t(`error.${errors[name] as "email"}`) } : {}),
  });
  return (
    <section className="flex flex-col gap-6">
      <Choice
        name="way"
        legend={t("way.legend")}
        legendAs="h2"
        options={ways.map((way) => ({
          value: way,
          label: t(`way.${way}.label`),
          help: t(`way.${way}.note`),
        }))}
        chosen={[typed.way ?? "phone"]}
        {...(errors.way ? { error: t(`error.${errors.way as "way"}`) } : {})}
      />
      <h2 className="text-xl">{t("form.title")}</h2>
      {fromReport && (
        <Notice tone="success" title={t("report.title")}>
          <p>{t("report.lead")}</p>
        </Notice>
      )}
      <Field {...field("name")} autoComplete="name" maxLength={200} />
      <Field {...field("email")} type="email" autoComplete="email" maxLength={254} />
      <Field
        {...field("phone")}
        type="tel"
        optional
        hint={t("form.phoneHint")}
        autoComplete="tel"
        maxLength={40}
      />
      <Field {...field("company")} optional autoComplete="organization" maxLength={200} />
      <Select
        {...field("topic")}
        placeholder={t("form.choose")}
        options={topics.map((topic) => ({ value: topic, label: t(`topics.${topic}`) }))}
      />
      <TextArea {...field("message")} optional hint={t("form.messageHint")} maxLength={4000} />
      {fromReport && (
        <Checkbox name="share" defaultChecked={typed.share === "yes"}>
          {t("report.share")}
        </Checkbox>
      )}
      <p className="text-sm text-ink-3">
        {t("form.note")} <a href={addressOf("privacy", locale)}>{t("form.privacy")}</a>.
      </p>
      <div>
        <Button id="submit">{t("form.submit")}</Button>
      </div>
    </section>
  );
}
