import { decodeBase32 } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import { people } from "#app/demo/people.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { askForReport } from "./asking.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

const identity = wordsOf("identity", "de");
const office = wordsOf("office", "de");
const security = wordsOf("security", "de");
const email = "neu@beispiel.example";

// On a busy machine the checker takes its time.
test.slow();

test("a consultant signs in and sees the new lead with its result", async ({
  page,
  axe,
  mailTo,
  origin,
  request,
}) => {
  await askForReport(request, origin, { email });
  const link = (await mailTo(email)).links[0] ?? "";
  await request.post(link, {
    headers: { origin, "content-type": "application/x-www-form-urlencoded" },
  });

  const heading = page.getByRole("heading", { level: 1 });
  const look = async (name: string | RegExp) => {
    await expect(heading).toHaveText(name);
    await expectToFit(page);
    await inBothSchemes(page, axe);
  };
  await page.goto("/buero");
  await look(identity("signIn.title"));
  await page.getByLabel(identity("signIn.email")).fill(people.anna.email);
  await page.getByRole("button", { name: identity("signIn.submit") }).click();
  await look(identity("sent.title"));

  await page.goto((await mailTo(people.anna.email)).links[0] ?? "");
  await look(identity("link.ok.title"));
  await page.getByRole("button", { name: identity("link.submit") }).click();
  await look(identity("setUp.title"));
  await page.getByLabel(identity("code.label")).fill("12345");
  await page.getByRole("button", { name: identity("code.submit") }).click();
  await expect(page.getByRole("alert")).toContainText(identity("code.error.format"));
  await axe();
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  const code = generateTOTP(decodeBase32(key.replaceAll(" ", "")), 30, 6);
  await page.getByLabel(identity("code.label")).fill(code);
  await page.getByRole("button", { name: identity("code.submit") }).click();

  await look(security("codes.title"));
  await page.getByRole("button", { name: security("codes.submit") }).click();
  await look(security("codes.newTitle"));
  await expect(page.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)).toHaveCount(10);
  await page.getByRole("link", { name: security("codes.go") }).click();

  await look(office("leads.title"));
  await page.getByRole("link", { name: /Neue Wege GmbH/ }).click();
  await page.waitForURL(/\/leads\/[\w-]+$/);
  await expect(page.getByText(email)).toBeVisible();
  await look(/./);
  await expect(page.getByRole("img", { name: /100\.$/ })).toHaveCount(3);
  await onEveryScreen();
  await page.goBack();
  await look(office("leads.title"));
  await onEveryScreen();

  await page.getByRole("button", { name: identity("shell.signOut") }).click();
  await look(identity("signIn.title"));
  expect(await page.context().cookies()).toEqual([]);
  await page.goBack();
  await expect(heading).toHaveText(identity("signIn.title"));
  await expect(page.getByText("Neue Wege GmbH")).toHaveCount(0);
  await axe();

  async function onEveryScreen() {
    for (const width of [360, 768, 1_024, 1_280, 1_440]) {
      await page.setViewportSize({ width, height: 800 });
      await expectToFit(page);
      if (width === 360) await axe();
    }
  }
});
