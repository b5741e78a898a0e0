import type { TestApp } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { katrin } from "#tests/support/prospects.ts";
import { visitorAt } from "./browser.ts";

/** Every public form that takes an address, filled in for somebody. */
const forms = {
  "sign-in": { page: "sign-in", fields: () => ({}) },
  report: { page: "report.request", fields: () => ({ carried: carried(katrin.answers) }) },
  message: { page: "contact", fields: () => ({ name: "Kim", message: "Bitte melden Sie sich." }) },
} as const;

export type Form = keyof typeof forms;
export const formNames = Object.keys(forms) as Form[];

export interface Alike {
  form: Form;
  /** Median of the time to the answer, in milliseconds. */
  known: number;
  unknown: number;
  /** Different answers that were seen: status, where it leads, and words. */
  answers: Set<string>;
}

/**
 * Sends one form for an address that is known and for one never seen, turn by turn and each as often first, so that
 * whatever else the machine does slows both alike. The limits start anew each turn.
 */
export async function compare(
  app: TestApp,
  form: Form,
  known: string,
  turns: number,
): Promise<Alike> {
  const visitor = visitorAt(app, "203.0.113.200");
  const { page, fields } = forms[form];
  const answers = new Set<string>();
  const send = async (email: string) => {
    await asSuperuser("delete from rate_limit");
    const began = performance.now();
    const answer = await visitor.post(addressOf(page, "de"), { ...fields(), email });
    const text = await answer.text();
    const time = performance.now() - began;
    answers.add(`${answer.status} ${answer.headers.get("location")} ${text}`);
    return time;
  };
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    const both = ["known", "unknown"] as const;
    for (const which of turn % 2 === 0 ? both : both.toReversed())
      times[which].push(
        await send(which === "known" ? known : `niemand${crypto.randomUUID()}@beispiel.example`),
      );
  }
  return { form, known: median(times.known), unknown: median(times.unknown), answers };
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
