import type { Page } from "@playwright/test";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";

export const wordsOf = <
  Area extends
    | "check"
    | "draft"
    | "evidence"
    | "report"
    | "reviews"
    | "booking"
    | "contact"
    | "ownData"
    | "history"
    | "identity"
    | "security"
    | "ledger"
    | "members"
    | "opinion"
    | "people"
    | "offer"
    | "ordering"
    | "office"
    | "screening"
    | "workspace"
    | "page",
>(
  area: Area,
  locale: Locale,
) => i18nFor(locale).getFixedT(locale, area);

const [sample] = sampleLeads;
if (!sample) throw new Error("There is no sample");

/** Chooses a sample's answer to the question on the page, by its words, and returns the question's id. */
export async function choose(page: Page, locale: Locale, given = sample?.answers): Promise<string> {
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  const question = rules.selfCheck.questions.find(({ text }) => text[locale] === heading);
  if (!question || !given) throw new Error(`"${heading}" is no question`);
  const answers = [given[question.id] ?? []].flat();
  for (const { id, label } of question.options) {
    const role = question.type === "single" ? "radio" : "checkbox";
    const option = page.getByRole(role, { name: label[locale], exact: true });
    if (answers.includes(id)) await option.check();
  }
  return question.id;
}

/** What is chosen on the page, by the values of its inputs. */
export const chosen = (page: Page): Promise<string[]> =>
  page
    .locator("input[name=answer]:checked")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

export const answersTo = (id: string): string[] => [sample?.answers[id] ?? []].flat().toSorted();
