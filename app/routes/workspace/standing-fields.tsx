import { useTranslation } from "react-i18next";
import { Choice } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";

const roles = ["admin", "approver", "editor", "reader", "guest"] as const;

type Props = {
  chosen: readonly string[];
  guestUntil: string;
  wrong: (field: string) => { error?: string };
};

/** Which roles somebody has, each with what it means, and the last day of a guest. */
export function StandingFields({ chosen, guestUntil, wrong }: Props) {
  const { t } = useTranslation("members");
  const role = useTranslation("identity").t;
  return (
    <>
      <Choice
        name="roles"
        type="checkbox"
        legend={t("form.roles")}
        hint={t("form.rolesHint")}
        options={roles.map((value) => ({
          value,
          label: role(`roles.${value}.name`),
          help: role(`roles.${value}.means`),
        }))}
        chosen={chosen}
        {...wrong("roles")}
      />
      <Field
        name="guestUntil"
        type="date"
        label={t("form.guestUntil")}
        hint={t("form.guestHint")}
        defaultValue={guestUntil}
        optional
        {...wrong("guestUntil")}
      />
    </>
  );
}
