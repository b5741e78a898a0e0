import { expect, test } from "#tests/support/journey.ts";
import { answersTo, choose, chosen, wordsOf } from "./answering.ts";

test.use({ javaScriptEnabled: false });

const check = wordsOf("check", "de");

test("the browser's own back and forward keep every answer, without scripts", async ({
  page,
  axe,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  const next = page.getByRole("button", { name: check("question.next"), exact: true });
  await page.goto("/pilotencheck/fragen");
  const asked: string[] = [];
  const met: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    asked.push((await heading.textContent()) ?? "");
    met.push(await choose(page, "de"));
    await next.click();
  }
  const sixth = (await heading.textContent()) ?? "";

  for (const at of [4, 3, 2, 1, 0]) {
    await page.goBack();
    await expect(heading).toHaveText(asked[at] ?? "?");
    expect((await chosen(page)).toSorted()).toEqual(answersTo(met[at] ?? ""));
  }
  for (const at of [1, 2, 3, 4]) {
    await page.goForward();
    await expect(heading).toHaveText(asked[at] ?? "?");
  }
  await page.goForward();
  await expect(heading).toHaveText(sixth);
  await page.getByRole("button", { name: check("question.back"), exact: true }).click();
  await expect(heading).toHaveText(asked[4] ?? "?");
  expect((await chosen(page)).toSorted()).toEqual(answersTo(met[4] ?? ""));

  await page.goBack();
  await page.goBack();
  await expect(heading).toHaveText(asked[4] ?? "?");
  await next.click();
  await expect(heading).toHaveText(sixth);
  await axe();
});
