import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { choose, wordsOf } from "./answering.ts";
import { askForReport, confirmed } from "./asking.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

// All that belongs to a report and to a check put aside works without a script, on a phone.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
test.setTimeout(120_000);

test("a report is seen again, passed on and ended, and its owner's data deleted", async ({
  page,
  axe,
  mailTo,
  origin,
  request,
}) => {
  const report = wordsOf("report", "de");
  const own = wordsOf("ownData", "de");
  const email = "papier@beispiel.example";
  const press = (name: string) => page.getByRole("button", { name }).click();
  const look = async (name: string | RegExp) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expectToFit(page);
    await inBothSchemes(page, axe);
  };
  await askForReport(request, origin, { email, sample: 0, but: { "q16-dpo": "none" } });
  const first = (await mailTo(email)).links[0] ?? "";
  await confirmed(request, origin, first);
  await askForReport(request, origin, { email, sample: 0, proven: true });
  await expect.poll(async () => (await mailTo(email)).links[0]).not.toBe(first);
  await expect.poll(async () => (await mailTo(email)).links[0]).toContain("/bestaetigen/");
  await page.goto(await confirmed(request, origin, (await mailTo(email)).links[0] ?? ""));
  await expect(page.getByText(report("progress.settled"))).toBeVisible();
  await look(/\S/);

  await page.getByRole("link", { name: report("sharing.open") }).click();
  await look(report("sharing.title"));
  await page.getByLabel(report("sharing.for")).selectOption("it");
  await page.getByLabel(report("sharing.days")).selectOption("7");
  await press(report("sharing.submit"));
  const shared = page.getByRole("link", { name: `${origin}/bericht/geteilt/` });
  await expect(shared).toBeVisible();
  await look(report("sharing.title"));
  const sharing = page.url();
  await shared.click();
  await look(/\S/);
  await page.goto(sharing);
  await page.getByRole("link", { name: report("revocation.link") }).click();
  await look(report("revocation.open.title"));
  await press(report("revocation.submit"));
  await look(report("revocation.revoked.title"));
  await page.goto(sharing);
  await look(report("view.expired.title"));

  const foot = (await mailTo(email)).links.find((one) => one.includes("/ihre-daten/")) ?? "";
  await page.goto(foot);
  await look(own("title"));
  await press(own("delete.open"));
  await look(own("delete.sure.title"));
  await press(own("delete.submit"));
  await look(own("delete.done.title"));
});

test("a check is put aside and taken up again", async ({ page, axe }) => {
  const check = wordsOf("check", "en");
  const draft = wordsOf("draft", "en");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(addressOf("check.questions", "en"));
  await choose(page, "en");
  await press(check("question.next"));
  const second = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expect(page.getByRole("button", { name: check("question.later") })).toBeVisible();
  await axe();
  await press(check("question.later"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(draft("title"));
  await expectToFit(page);
  await inBothSchemes(page, axe);
  await press(draft("continue"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
  await axe();
  await page.goBack();
  await axe();
  await press(draft("delete"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(draft("deleted.title"));
  await axe();
});
