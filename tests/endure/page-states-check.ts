import { sampleLeads } from "#app/demo/sample-leads.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { choose, wordsOf } from "#tests/journeys/answering.ts";
import { press, sendUnchecked, type Walker } from "./page-states.ts";

/** Every question of the first check; then a result of each light, its report, and one's own data to the end. */
export async function checkStates(walker: Walker): Promise<void> {
  const { page, locale, quick, look } = walker;
  const lights = new Set<string>();
  for (const [turn, { answers }] of sampleLeads.entries()) {
    await answerAll(walker, answers, turn === 0);
    const lamp = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    if (lights.has(lamp)) continue;
    lights.add(lamp);
    await look(`result: ${lamp}`);
    if (quick || lights.size === 3) break;
  }
  await reportStates(walker);
  await ownDataStates(walker, `bericht.${locale}@beispiel.example`);
}

type Answers = (typeof sampleLeads)[number]["answers"];

async function answerAll({ page, locale, look }: Walker, answers: Answers, looking: boolean) {
  const t = wordsOf("check", locale);
  await page.goto(addressOf("check.questions", locale));
  const last = page.getByRole("button", { name: t("question.evaluate"), exact: true });
  if (looking) {
    await sendUnchecked(page, t("question.next"));
    await page.getByRole("alert").waitFor();
    await look("question without an answer");
  }
  for (;;) {
    const isLast = await last.isVisible();
    const question = await choose(page, locale, answers);
    if (looking) await look(question);
    if (isLast) break;
    const before = await page.getByRole("heading", { level: 1 }).textContent();
    await press(page, t("question.next"));
    await page
      .getByRole("heading", { level: 1 })
      .and(page.getByText(before ?? ""))
      .waitFor({ state: "detached" });
  }
  await last.click();
  await page.waitForURL(`**${addressOf("check.result", locale)}`);
}

async function reportStates({ page, locale, look, mailed }: Walker): Promise<void> {
  const t = wordsOf("report", locale);
  const email = `bericht.${locale}@beispiel.example`;
  await sendUnchecked(page, t("form.submit"));
  await page.getByRole("alert").waitFor();
  await look("report with errors");
  await page.getByLabel(t("form.email")).fill(email);
  await press(page, t("form.submit"));
  await page.waitForURL(`**${addressOf("report.requested", locale)}*`);
  await look("report asked");
  const [link = ""] = await mailed(email);
  await page.goto(link);
  await look("report to confirm");
  await press(page, t("confirm.submit"));
  await page.getByText(t("confirm.confirmed.lead")).waitFor();
  await look("report confirmed");
  await page.getByRole("link", { name: t("confirm.toReport") }).click();
  await look("report");
  await page.goto(link);
  await look("report confirmed before");
}

async function ownDataStates({ page, locale, look, mailed }: Walker, email: string) {
  const t = wordsOf("ownData", locale);
  const links = await mailed(email);
  await page.goto(links.find((link) => /ihre-daten|your-data/.test(link)) ?? "");
  await look("own data");
  await press(page, t("delete.open"));
  await look("own data to delete");
  await press(page, t("delete.submit"));
  await page.getByRole("heading", { name: t("delete.done.title") }).waitFor();
  await look("own data deleted");
}
