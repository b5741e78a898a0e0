import { decodeBase32 } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { expect, type Somebody } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit } from "./screen.ts";

interface Client {
  locale: Locale;
  company: string;
}

const eyesOf = ({ page, axe }: Somebody) => ({
  heading: page.getByRole("heading", { level: 1 }),
  press: (name: string) => page.getByRole("button", { name, exact: true }).click(),
  async look(name: string | RegExp, locale: Locale) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectToFit(page);
    await axe();
  },
});

/** Anna finds the appointment, looks at the lead and makes it a client. Nothing the prospect said is typed again. */
export async function becomesClient(
  anna: Somebody,
  { locale, email, company }: Client & { email: string },
): Promise<void> {
  const { page, axe } = anna;
  const office = wordsOf("office", locale);
  const { press, look } = eyesOf(anna);
  await anna.enter("anna");
  await page.goto(addressOf("office.appointments", locale));
  await look(office("appointments.title"), locale);
  await expect(page.getByText("Kim Neumann").first()).toBeVisible();
  await page.goto(addressOf("office.leads", locale));
  await look(office("leads.title"), locale);
  await page.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await page.waitForURL(/\/leads\/[\w-]+$/);
  await look(/./, locale);
  await page.getByRole("link", { name: office("client.title") }).click();
  await look(office("client.title"), locale);
  await expect(page.getByLabel(office("client.name"))).toHaveValue("Kim Neumann");
  await expect(page.getByLabel(office("client.email"))).toHaveValue(email);
  await expect(page.getByLabel(office("client.company"))).toHaveValue(company);
  await page.getByLabel(office("client.land")).selectOption("BY");
  await press(office("client.submit"));
  await expect(page.getByText(office("client.open", { name: company }))).toBeVisible();
  await axe();
}

/** The first person follows the invitation and sets up the second factor, in the language of the check. */
export async function firstSignIn(
  person: Somebody,
  invitation: string,
  { locale, company }: Client,
): Promise<void> {
  const { page } = person;
  const identity = wordsOf("identity", locale);
  const { heading, press, look } = eyesOf(person);
  await page.goto(invitation);
  await expect(heading).toContainText(company);
  await look(/./, locale);
  await press(identity("invitation.submit"));
  await look(identity("setUp.title"), locale);
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  const code = generateTOTP(decodeBase32(key.replaceAll(" ", "")), 30, 6);
  await page.getByLabel(identity("code.label")).fill(code);
  await press(identity("code.submit"));
  const security = wordsOf("security", locale);
  await look(security("codes.title"), locale);
  await page.getByRole("link", { name: security("codes.later") }).click();
  const members = wordsOf("members", locale);
  await look(members("agreement.title"), locale);
  await page.getByRole("checkbox").check();
  await press(members("agreement.submit"));
  await look(wordsOf("workspace", locale)("overview.title"), locale);
}

/** From the one thing to do first to a signed step, and back over the use case to who did what. */
export async function startsThePlan(person: Somebody, name: string, locale: Locale): Promise<void> {
  const { page, axe } = person;
  const workspace = wordsOf("workspace", locale);
  const { heading, press, look } = eyesOf(person);
  const home = page.url();
  await page.getByRole("link", { name: workspace("first.action") }).click();
  await page.waitForURL((url) => url.href !== home);
  await look(/./, locale);
  const measure = (await heading.textContent()) ?? "";
  await page.getByLabel(workspace("measures.owner")).selectOption(name);
  await press(workspace("change.submit"));
  await press(workspace("step.to.in-progress"));
  const signed = { by: name, status: workspace("status.in-progress") };
  await expect(page.getByText(workspace("steps.signed", signed))).toBeVisible();
  await axe();
  await page.getByRole("link", { name: workspace("step.other") }).click();
  await expect(page.getByRole("radio")).toHaveCount(3);
  await axe();
  await page.getByRole("link", { name: workspace("step.back") }).click();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await look(measure, locale);

  await page.locator("nav ol a").nth(1).click();
  await expect(page.getByRole("img", { name: /100\.$/ })).toHaveCount(3);
  await look(/./, locale);
  await page.getByRole("link", { name: /^(Alle \d+ Maßnahmen|Show all \d+ measures)/ }).click();
  await expect(page.getByRole("row")).not.toHaveCount(8);
  await axe();
  await findsItsAnswers(person, locale);
  await page.goto(`${home}/${locale === "de" ? "einstellungen" : "settings"}`);
  await look(workspace("settings.title"), locale);
  await page.goto(`${home}/${locale === "de" ? "verlauf" : "history"}`);
  await look(wordsOf("history", locale)("title"), locale);
  await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
}

/** What the answers of the journey's check settle of the screening, and some of what they say is done. */
const told = {
  facts: { "personal-data": "yes", "people-evaluated": "yes", manipulation: "no" },
  channels: ["email", "phone-human"],
  done: ["sec-mfa", "sec-backup-restore", "inc-breach-plan", "proc-avv-ai-check"],
};

/**
 * From the page of the AI use case with all its measures: plan and screening begin with what the check was told, and say
 * so. Nobody states it again.
 */
async function findsItsAnswers({ page, axe }: Somebody, locale: Locale): Promise<void> {
  const [screening, workspace] = [wordsOf("screening", locale), wordsOf("workspace", locale)];
  for (const id of told.done) {
    const title = rules.measures.find((one) => one.id === id)?.title[locale] ?? id;
    const line = page.getByRole("row").filter({ hasText: title });
    await expect(line).toContainText(workspace("measures.fromCheck"));
  }
  const plan = page.url();
  await page.getByRole("link", { name: workspace("standing.link") }).click();
  await page.waitForURL((url) => url.href !== plan);
  await axe();
  await page.getByRole("link", { name: screening("facts.check") }).click();
  for (const [fact, value] of Object.entries(told.facts)) {
    const asked = page.getByRole("group", { name: screening(`fact.${fact as "manipulation"}`) });
    await expect(asked).toContainText(screening("origin.check"));
    await expect(asked.locator(`input[value=${value}]`)).toBeChecked();
  }
  for (const channel of told.channels)
    await expect(page.locator(`input[name=channels][value=${channel}]`)).toBeChecked();
  await axe();
}
