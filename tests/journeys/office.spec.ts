import { decodeBase32 } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import type { APIRequestContext } from "@playwright/test";
import { people } from "#app/demo/people.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

const identity = wordsOf("identity", "de");
const office = wordsOf("office", "de");
const security = wordsOf("security", "de");
const email = "neu@beispiel.example";

/** Somebody answers all questions and asks for the report, over HTTP. */
async function askForReport(request: APIRequestContext, origin: string): Promise<void> {
  const send = (path: string, form: URLSearchParams) =>
    request.post(path, {
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      data: form.toString(),
    });
  let carried = "";
  for (const [question, given] of Object.entries(sampleLeads[2]?.answers ?? {})) {
    const form = new URLSearchParams({ carried, question });
    for (const answer of [given].flat()) form.append("answer", answer);
    const page = await (await send("/pilotencheck/fragen", form)).text();
    carried = /name="carried" value="([^"]*)"/.exec(page)?.[1] ?? "";
  }
  const shared = "result";
  const wish = new URLSearchParams({ carried, email, company: "Neue Wege GmbH", shared });
  expect((await send("/bericht/anfordern", wish)).url()).toContain("/bericht/angefordert");
}

// On a busy machine the checker takes its time.
test.slow();

test("a consultant signs in and sees the new lead with its result", async ({
  page,
  axe,
  mailTo,
  origin,
  request,
}) => {
  await askForReport(request, origin);
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
