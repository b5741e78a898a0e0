import { rules } from "#app/domain/catalogue/catalogue.ts";
import { expect, test } from "#tests/support/journey.ts";
import { chosen, wordsOf } from "./answering.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 1_440, height: 900 } });

const check = wordsOf("check", "de");
const report = wordsOf("report", "de");
const [first, second, third] = rules.selfCheck.questions.map(({ text }) => text.de);

test.slow();

test("from the check to the report by keyboard alone", async ({ page, axe, mailTo }) => {
  const heading = page.getByRole("heading", { level: 1 });
  const focused = page.locator(":focus");
  const reach = async (name: string) => {
    for (let turn = 0; turn < 80; turn += 1) {
      await page.keyboard.press("Tab");
      if ((await focused.textContent()) === name) return;
    }
    throw new Error(`Tab never comes to "${name}"`);
  };

  await page.goto("/pilotencheck");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", "#inhalt");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await axe();
  await reach(check("start.button"));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(first ?? "?");

  // One Tab from the language to the answers, arrows among them; Enter goes on and does not change the language.
  await reach("English");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("type", "radio");
  await expect(focused.locator("xpath=..")).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await chosen(page)).toEqual(["website-chatbot"]);
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(second ?? "?");
  await axe();

  await reach("English");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await reach(check("question.next"));
  await expect(focused).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(third ?? "?");

  await reach("English");
  for (let turn = 0; turn < 2; turn += 1) {
    await page.keyboard.press("Tab");
    await expect(focused).toHaveAttribute("type", "checkbox");
    await page.keyboard.press("Space");
  }
  expect(await chosen(page)).toHaveLength(2);
  await reach(check("question.why"));
  await page.keyboard.press("Enter");
  await expect(page.locator("details[open]")).toHaveCount(1);
  await reach(check("question.back"));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(second ?? "?");
  expect(await chosen(page)).toEqual(["planned"]);
  await axe();

  // On to the result with the first answer to each question; then an address, and the report.
  const evaluate = page.getByRole("button", { name: check("question.evaluate"), exact: true });
  for (let last = false; !last;) {
    last = await evaluate.isVisible();
    if (last) await axe();
    const asked = (await heading.textContent()) ?? "";
    if ((await chosen(page)).length === 0) {
      await reach("English");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
    }
    await reach(check(last ? "question.evaluate" : "question.next"));
    await page.keyboard.press("Enter");
    await expect(heading).not.toHaveText(asked);
  }
  await expect(page.getByRole("img", { name: /100\.$/ })).toHaveCount(3);
  await axe();
  const label = (await heading.textContent()) ?? "";
  const address = page.getByLabel(report("form.email"));
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press("Tab");
    if (await address.evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.type("tasten@beispiel.example");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(report("requested.title"));
  await axe();
  await page.goto((await mailTo("tasten@beispiel.example")).links[0] ?? "");
  await axe();
  await reach(report("confirm.submit"));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(report("confirm.confirmed.title"));
  await axe();
  await reach(report("confirm.toReport"));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(label);
  await axe();
});
