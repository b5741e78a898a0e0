import { useTranslation } from "react-i18next";
import { CHANNELS, GROUNDS } from "#app/domain/workspace/screening/facts.ts";
import type { Facts, Prefill } from "#app/domain/workspace/screening/prefill.ts";
import { Choice } from "#app/ui/choice.tsx";
import { Select } from "#app/ui/select.tsx";
import { TriState } from "#app/ui/tri-state.tsx";
import type { FieldErrors, Ticked } from "../../form.ts";
import { factGroups } from "./fact-groups.ts";

type Props = {
  page: { facts: Facts; origins: Prefill["origins"] };
  ticked: Ticked | undefined;
  errors: FieldErrors;
};

const truths = ["yes", "no", "unknown"] as const;

/** Every fact with yes, no or unknown; what is suggested says from where. */
export function FactFields({ page, ticked, errors }: Props) {
  const { t } = useTranslation("screening");
  const { facts, origins } = page;
  const options = truths.map((value) => ({ value, label: t(`truth.${value}`) }));
  const values: Record<string, unknown> = { ...facts.register, ...facts.facts };
  const { channels, exception } = facts.register;
  const stored = channels === null || channels === undefined ? [] : channels;
  const none = channels?.length === 0 ? ["none"] : stored;
  const note = (fact: keyof Prefill["origins"]) => {
    const from = origins[fact];
    return from ? { note: t(`origin.${from}`) } : {};
  };
  const wrong = (field: string) =>
    errors[field] ? { error: t(`error.${errors[field] as "channels"}`) } : {};
  return (
    <>
      {factGroups.map(({ group, facts: asked }) => (
        <section key={group}>
          <h2 className="mb-3 text-lg">{t(`group.${group}`)}</h2>
          {asked.map((fact) => (
            <TriState
              key={fact}
              name={fact}
              legend={t(`fact.${fact}`)}
              options={options}
              chosen={ticked?.[fact]?.[0] ?? (values[fact] as string | undefined) ?? "unknown"}
              {...note(fact)}
            />
          ))}
        </section>
      ))}
      <Choice
        name="channels"
        type="checkbox"
        legend={t("fact.channels")}
        legendAs="h2"
        hint={origins.channels ? t(`origin.${origins.channels}`) : t("channelsHint")}
        chosen={ticked ? (ticked.channels ?? []) : none}
        options={[
          ...CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
          { value: "none", label: t("channel.none"), exclusive: true },
        ]}
        {...wrong("channels")}
      />
      <Select
        name="ground"
        label={t("fact.exception")}
        hint={t("groundHint")}
        options={GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))}
        placeholder={t("ground.none")}
        defaultValue={ticked?.ground?.[0] ?? exception?.ground ?? ""}
        optional
        {...wrong("ground")}
      />
    </>
  );
}
