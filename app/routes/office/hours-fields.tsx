import { useTranslation } from "react-i18next";
import { type FetcherWithComponents, Form } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import { hoursFields, laenderToChoose, lineOf, weekdays } from "./hours-form.ts";
import type { HoursView } from "./hours-view.server.ts";

type HoursFieldsProps = { view: HoursView; live: FetcherWithComponents<HoursView> };

const numbers = [
  "bufferBeforeMin",
  "bufferAfterMin",
  "noticeHours",
  "maxAheadDays",
  "maxPerDay",
  "priority",
] as const;

/** Everything that decides a consultant's times. */
export function HoursFields({ view: { personId, others, typed, errors }, live }: HoursFieldsProps) {
  const { t } = useTranslation("calendar");
  const names = useTranslation("office").t;
  const preview = addressOf("office.hours.preview", useLocale());
  const words = (error: string) => {
    const { key, line } = lineOf(error);
    return t(`hours.error.${key as "time"}`, { line });
  };
  const field = (name: string, label: string) => ({
    name,
    label,
    defaultValue: typed[name],
    ...(errors[name] ? { error: words(errors[name]) } : {}),
  });
  return (
    <Form
      method="post"
      action={addressOf("office.hours", useLocale())}
      onChange={({ currentTarget }) =>
        void live.submit(currentTarget, { method: "post", action: preview })
      }
      className="flex min-w-0 flex-col gap-6"
    >
      <input type="hidden" name="person" value={personId} />
      <ErrorSummary issues={issuesOf(errors, hoursFields, words)} />
      <h2 className="text-xl">{t("hours.week")}</h2>
      {weekdays.map((day) => (
        <Field
          key={day}
          {...field(`day${day}`, t(`hours.days.day${day}`))}
          optional
          maxLength={200}
          {...(day === 1 ? { hint: t("hours.dayHint") } : {})}
        />
      ))}
      <h2 className="text-xl">{t("hours.exceptions")}</h2>
      <TextArea {...field("timeOff", t("hours.timeOff"))} hint={t("hours.timeOffHint")} optional />
      <TextArea
        {...field("overrides", t("hours.overrides"))}
        hint={t("hours.overridesHint")}
        optional
      />
      <Select
        {...field("land", t("hours.land"))}
        hint={t("hours.landHint")}
        placeholder={t("hours.noLand")}
        options={laenderToChoose.map((land) => ({
          value: land,
          label: names(`client.laender.${land}`),
        }))}
        optional
      />
      <TextArea
        {...field("extraHolidays", t("hours.extraHolidays"))}
        hint={t("hours.extraHolidaysHint")}
        optional
      />
      <h2 className="text-xl">{t("hours.rules")}</h2>
      <Field {...field("timeZone", t("hours.timeZone"))} maxLength={40} />
      <div className="grid max-w-measure items-end gap-6 sm:grid-cols-2">
        {numbers.map((name) => (
          <Field
            key={name}
            {...field(name, t(`hours.${name}`))}
            inputMode="numeric"
            maxLength={5}
          />
        ))}
      </div>
      <Select
        {...field("deputy", t("hours.deputy"))}
        hint={t("hours.deputyHint")}
        placeholder={t("hours.noDeputy")}
        options={others}
        optional
      />
      <Field {...field("videoRoom", t("hours.videoRoom"))} type="url" optional maxLength={300} />
      <ButtonRow>
        <Button>{t("hours.save")}</Button>
        <Button look="secondary" formAction={preview} formNoValidate>
          {t("hours.show")}
        </Button>
      </ButtonRow>
    </Form>
  );
}
