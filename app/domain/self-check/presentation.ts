import { rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Light } from "#app/domain/catalogue/types.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Result } from "./evaluate.ts";

const lamps = { green: "go", yellow: "caution", red: "stop" } as const satisfies Record<
  Light,
  string
>;

export type Lamp = (typeof lamps)[Light];

export const lampOfLight = (light: Light): Lamp => lamps[light];

/** The light in words, with the rules the result was made with. */
export function lampOf(
  result: Pick<Result, "light">,
  rulesVersion: string,
  locale: Locale,
): { light: Lamp; label: string; text: string } {
  const level = rulesOf(rulesVersion).selfCheck.trafficLight.levels.find(
    (one) => one.id === result.light,
  );
  if (!level) throw new Error(`Unknown light: ${result.light}`);
  return { light: lamps[result.light], label: level.label[locale], text: level.text[locale] };
}

/** The name of the checked AI use case, also of „Etwas anderes“. */
export function useCaseTitle(answers: object, rulesVersion: string, locale: Locale): string {
  const chosen: unknown = Object.entries(answers).find(([id]) => id === "q01-use-case")?.[1];
  const option = rulesOf(rulesVersion).selfCheck.questions[0]?.options.find(
    (one) => one.id === chosen,
  );
  return option?.label[locale] ?? "";
}
