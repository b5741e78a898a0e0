import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";

const words = wordsOf("booking", "de");
const part = (key: "live.held") => words(key).split("{")[0] ?? "";

const radio = (page: Page, time: string) =>
  page.locator(`#booking input[name=time][value="${time}"]`);
const timeAt = (page: Page, at: number) =>
  page.locator("#booking input[name=time]").nth(at).inputValue();
/** Towards the end of a week few of its times are left: the next one has enough for several visitors. */
const nextWeek = (page: Page) =>
  page.getByRole("button", { name: words("time.later"), exact: true }).click();
/** What a page does by itself every minute, and when somebody comes back to it. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

test("with script a chosen time waits, others do not see it, and who comes late loses nothing typed", async ({
  page,
  axe,
  somebody,
}) => {
  // Two people, ten minutes of the clock and the looks of the checker.
  test.setTimeout(120_000);
  await page.clock.install();
  await page.goto("/erstgespraech");
  await nextWeek(page);
  const other = await somebody(360);
  await other.page.goto("/erstgespraech");
  await nextWeek(other.page);
  const form = other.page.locator("#booking");
  await form.getByLabel("Name", { exact: true }).fill("Sina Spät");
  await form.getByLabel("E-Mail-Adresse").fill("sina@journey.example");
  // The other journeys book from the beginning of the week.
  const time = await timeAt(page, -2);
  const next = await timeAt(page, -5);

  await radio(page, time).check();
  const status = page.locator("#live-times");
  await expect(status).toContainText(part("live.held"));
  await axe();

  // The other page still shows it: a click is answered, the list is new, the rest stays.
  await radio(other.page, time).check();
  const answer = other.page.locator("#live-times");
  await expect(answer).toHaveText(words("live.taken"));
  await expect(radio(other.page, time)).toHaveCount(0);
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Sina Spät");
  await other.axe();
  await radio(other.page, next).check();
  await expect(answer).toContainText(part("live.held"));

  // What others hold goes away by itself, the own choice stays, and so does the focus.
  await radio(page, time).focus();
  await comeBack(page);
  await expect(radio(page, next)).toHaveCount(0);
  await expect(radio(page, time)).toBeChecked();
  await expect(radio(page, time)).toBeFocused();

  // Who types towards the end of the ten minutes keeps the time; who does not is told.
  await page.clock.fastForward("08:00");
  const again = page.waitForResponse("**/erstgespraech/halten");
  await page.locator("#booking").getByLabel("Name", { exact: true }).pressSequentially("K");
  await (await again).finished();
  await page.clock.fastForward("11:00");
  // The page looks at its clock every five seconds, and the answer above may reach it after the leap.
  await expect(async () => {
    await page.clock.fastForward("00:06");
    expect(await status.textContent()).toBe(words("live.over"));
  }).toPass({ timeout: 15_000 });
  await expect(radio(page, time)).toBeChecked();
});

test.describe("in Tokyo", () => {
  test.use({ timezoneId: "Asia/Tokyo" });

  test("the own zone is offered by name, and times follow it", async ({ page, axe }) => {
    await page.goto("/erstgespraech");
    const before = await timeAt(page, 0);
    await page.locator("#own-zone").click();
    await expect(page.locator("#booking select[name=zone]")).toHaveValue("Asia/Tokyo");
    const label = page.locator("#times label").filter({ has: page.locator(`[value="${before}"]`) });
    const there = new Intl.DateTimeFormat("de-DE", { timeStyle: "short", timeZone: "Asia/Tokyo" });
    await expect(label).toContainText(there.format(new Date(before)));
    await axe();
  });
});
