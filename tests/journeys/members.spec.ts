import { decodeBase32 } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import pg from "pg";
import { demoEnvironment } from "#app/demo/logins.ts";
import { clientPeople, people, sampleClients } from "#app/demo/people.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { waysOf } from "#tests/support/variants.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit } from "./screen.ts";

// On a busy machine the checker takes its time.
test.slow();

/** As if the last second factor was given more than five minutes ago. */
async function letTimePass(personId: string): Promise<void> {
  const { DATABASE_URL } = await demoEnvironment(process.env.JOURNEY_DATA ?? "");
  const client = new pg.Client(DATABASE_URL);
  await client.connect();
  await client.query(
    "update session set stepped_up_at = now() - interval '6 minutes' where person_id = $1",
    [personId],
  );
  await client.end();
}

test("an administrator comes in with a recovery code and helps somebody who has lost everything", async ({
  page,
  axe,
  mailTo,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const [identity, security] = [wordsOf("identity", "de"), wordsOf("security", "de")];
  const words = wordsOf("people", "de");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const look = async (name: string | RegExp) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expectToFit(page);
    await axe();
  };
  const { email, id } = people.ines;
  let last = "";
  const followLink = async () => {
    await page.goto(addressOf("sign-in", "de"));
    await axe();
    await page.getByLabel(identity("signIn.email")).fill(email);
    await press(identity("signIn.submit"));
    await axe();
    await expect.poll(async () => (await mailTo(email)).links[0]).not.toBe(last);
    last = (await mailTo(email)).links[0] ?? "";
    await page.goto(last);
    await axe();
    await press(identity("link.submit"));
  };

  await followLink();
  await look(identity("setUp.title"));
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  const code = (steps = 0) =>
    generateHOTP(
      decodeBase32(key.replaceAll(" ", "")),
      BigInt(Math.floor(Date.now() / 30_000) + steps),
      6,
    );
  await page.getByLabel(identity("code.label")).fill(code());
  await press(identity("code.submit"));
  await look(security("codes.title"));
  await press(security("codes.submit"));
  await look(security("codes.newTitle"));
  const recovery =
    (await page
      .getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
      .first()
      .textContent()) ?? "";
  await page.getByRole("link", { name: security("codes.go") }).click();
  await page.goto(addressOf("rooms", "de"));
  await look(identity("rooms.title"));
  await press(identity("shell.signOut"));
  await page.waitForURL((url) => url.pathname === addressOf("sign-in", "de"));
  await axe();

  await followLink();
  await look(identity("code.title"));
  await page.getByRole("link", { name: identity("code.lost") }).click();
  await look(security("recovery.title"));
  await page.getByRole("textbox").fill(recovery.toLowerCase());
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/(buero|bereiche)/);
  await axe();

  await page.goto(addressOf("office.people", "de"));
  await look(words("title"));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("link", { name: words("client.link") }).click();
  await look(words("client.ask.title"));
  await letTimePass(id);
  await page.getByLabel(words("client.email")).fill(clientPeople.reed.email);
  await press(words("client.find"));
  await look(security("stepUp.title"));
  await page.getByLabel(security("stepUp.code")).fill("000000");
  await press(security("stepUp.submit"));
  await expect(page.getByText(security("stepUp.error.wrong")).first()).toBeVisible();
  await axe();
  await page.getByLabel(security("stepUp.code")).fill(code(1));
  await press(security("stepUp.submit"));
  // What was typed before has arrived.
  await look(words("client.found.title", clientPeople.reed));
  await expect(page.getByText(sampleClients.muster.name)).toBeVisible();
  await press(words("resetSubmit"));
  await look(words("client.done.title", clientPeople.reed));
  expect((await mailTo(clientPeople.reed.email)).subject).not.toBe("");
});

for (const [locale, width, colorScheme] of waysOf([
  ["de", 360, "light"],
  ["en", 1_440, "dark"],
] as const))
  test(`an administration invites, changes and sees what happened, ${locale}, ${width} px`, async ({
    page,
    axe,
    enter,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const words = wordsOf("members", locale);
    const look = async (name: string | RegExp) => {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expectToFit(page);
      await axe();
    };
    await enter("mertens");
    const at = { organisationId: sampleClients.muster.id };
    await page.goto(addressOf("workspace.members", locale, at));
    await look(words("title"));
    await page.getByLabel(words("form.name")).fill("Nora Neu");
    await page.getByLabel(words("form.email")).fill(`nora-${locale}@muster-vertrieb.example`);
    await page.getByRole("button", { name: words("form.submit") }).click();
    await expect(page.getByText(`nora-${locale}@muster-vertrieb.example`)).toBeVisible();
    await look(words("title"));
    await page.getByRole("link", { name: words("members.changeOne", clientPeople.aydin) }).click();
    await look(words("member.title", clientPeople.aydin));
    await page.goBack();
    await look(words("title"));
    await page.getByRole("link", { name: words("members.removeOne", clientPeople.aydin) }).click();
    await look(words("removal.title", clientPeople.aydin));
    await expect(page.getByLabel(words("removal.successor", { count: 2 }))).toBeVisible();
    const history = wordsOf("history", locale);
    await page.goto(addressOf("workspace.history", locale, at));
    await look(history("title"));
    await page.goto(addressOf("workspace.history.export", locale, at));
    await look(history("export.title"));
  });
