import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Select } from "#app/ui/select.tsx";
import type { FieldErrors, Typed } from "../form.ts";
import type { TimesView } from "./shown-times.server.ts";

type ChoiceFieldsProps = {
  times: TimesView;
  typed: Typed;
  errors: FieldErrors;
  action?: string | undefined;
  /** Whether consultants can be chosen. */
  people?: boolean;
};

/** In which zone the times are shown and with whom one would like to talk; most visitors leave it closed. */
export function ChoiceFields({ times, typed, errors, action, people = true }: ChoiceFieldsProps) {
  const { t } = useTranslation("booking");
  const { zones, zone, consultants } = times;
  const error = (name: "zone" | "with" | "also") =>
    errors[name] ? { error: t(`error.${errors[name] as "zone"}`) } : {};
  const open = ["zone", "with", "also"].some((name) => errors[name]) || Boolean(typed.with);
  return (
    <Disclosure summary={t(people ? "choice.title" : "choice.zoneTitle")} open={open}>
      <div className="flex flex-col gap-5 py-2">
        <Select
          name="zone"
          label={t("choice.zone")}
          placeholder={t("choice.berlin")}
          options={zones}
          defaultValue={zone}
          optional
          {...error("zone")}
        />
        {people && consultants.length > 1 && (
          <>
            <Select
              name="with"
              label={t("choice.with")}
              placeholder={t("choice.any")}
              options={consultants}
              defaultValue={typed.with}
              optional
              {...error("with")}
            />
            <Select
              name="also"
              label={t("choice.also")}
              hint={t("choice.alsoHint")}
              placeholder={t("choice.nobody")}
              options={consultants}
              defaultValue={typed.also}
              optional
              {...error("also")}
            />
          </>
        )}
        <div>
          <Button
            look="secondary"
            size="sm"
            name="look"
            value="yes"
            formNoValidate
            {...(action ? { formAction: action } : {})}
          >
            {t("choice.show")}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
