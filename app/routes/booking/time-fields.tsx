import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { describedBy, FieldError, Hint } from "#app/ui/field-note.tsx";
import { DayTimes, FullTimes } from "#app/ui/times.tsx";
import { useLocale } from "../use-locale.ts";
import type { BookingView } from "./booking-view.server.ts";

/** The free times: the next one first, then day by day; one group of radio buttons. */
export function TimeFields({ view }: { view: BookingView }) {
  const { t } = useTranslation("booking");
  const { first, days, typed, errors } = view;
  const error = errors.time ? { error: t(`error.${errors.time as "time"}`) } : {};
  const group = { name: "time", chosen: typed.time };
  return (
    <div className="flex flex-col gap-6">
      <fieldset
        role="radiogroup"
        aria-required
        className="min-w-0"
        aria-describedby={describedBy("time", { hint: true, ...error })}
      >
        <legend className="mb-2 block w-full">
          <h2 className="text-xl">{t("time.legend")}</h2>
        </legend>
        <Hint id="time-hint">{t("time.zone", { zone: view.zone })}</Hint>
        {error.error && (
          <div className="mt-3">
            <FieldError id="time-error">{error.error}</FieldError>
          </div>
        )}
        <div className="mt-6 flex flex-col gap-8">
          {first.times.length > 0 && (
            <FullTimes
              title={t(`time.${first.kind}`)}
              times={first.times}
              firstId="time"
              {...group}
            />
          )}
          <div className="border-b border-line">
            {days.map((times) => (
              <DayTimes key={times[0]?.value} times={times} {...group} />
            ))}
          </div>
        </div>
      </fieldset>
      <OtherDays view={view} />
    </div>
  );
}

function OtherDays({ view: { earlier, later } }: { view: BookingView }) {
  const { t } = useTranslation("booking");
  const address = addressOf("booking", useLocale());
  return (
    <ButtonRow>
      {earlier && (
        <Button look="secondary" formNoValidate formAction={address} name="show" value={earlier}>
          {t("time.earlier")}
        </Button>
      )}
      {later && (
        <Button look="secondary" formNoValidate formAction={address} name="show" value={later}>
          {t("time.later")}
        </Button>
      )}
    </ButtonRow>
  );
}
