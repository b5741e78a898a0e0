import { useTranslation } from "react-i18next";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { describedBy, FieldError, Hint } from "#app/ui/field-note.tsx";
import { DayTimes, FullTimes } from "#app/ui/times.tsx";
import type { TimesView } from "./shown-times.server.ts";

type TimeFieldsProps = {
  times: TimesView;
  chosen: string | undefined;
  error?: string | undefined;
  /** Where the buttons to other weeks lead; the form's own address unless told otherwise. */
  action?: string | undefined;
};

/** The free times: the next one first, then a week day by day; one group of radio buttons. */
export function TimeFields({ times, chosen, error, action }: TimeFieldsProps) {
  const { t } = useTranslation("booking");
  const { first, days, zones, zone } = times;
  const group = { name: "time", chosen };
  const words = zones.find(({ value }) => value === zone)?.label.replace(/^\S+ /, "") ?? zone;
  return (
    <div className="flex flex-col gap-6">
      <fieldset
        role="radiogroup"
        aria-required
        className="min-w-0"
        aria-describedby={describedBy("time", { hint: true, ...(error ? { error } : {}) })}
      >
        <legend className="mb-2 block w-full">
          <h2 className="text-xl">{t("time.legend")}</h2>
        </legend>
        <Hint id="time-hint">{t("time.zone", { zone: words })}</Hint>
        {error && (
          <div className="mt-3">
            <FieldError id="time-error">{error}</FieldError>
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
            {days.map((day) => (
              <DayTimes key={day[0]?.value} times={day} {...group} />
            ))}
          </div>
        </div>
      </fieldset>
      <OtherDays times={times} action={action} />
    </div>
  );
}

function OtherDays({
  times: { earlier, later },
  action,
}: Pick<TimeFieldsProps, "times" | "action">) {
  const { t } = useTranslation("booking");
  const other = {
    look: "secondary",
    formNoValidate: true,
    ...(action ? { formAction: action } : {}),
  } as const;
  return (
    <ButtonRow>
      {earlier && (
        <Button {...other} name="show" value={earlier}>
          {t("time.earlier")}
        </Button>
      )}
      {later && (
        <Button {...other} name="show" value={later}>
          {t("time.later")}
        </Button>
      )}
    </ButtonRow>
  );
}
