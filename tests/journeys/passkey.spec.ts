import type { Page } from "@playwright/test";
import { samplePeople } from "#app/demo/people.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { expect, test } from "#tests/support/journey.ts";
import { waysOf } from "#tests/support/variants.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

const visits = [
  { who: "kurz", locale: "de", width: 1_440 },
  { who: "jonas", locale: "en", width: 360 },
] as const satisfies { who: keyof typeof samplePeople; locale: Locale; width: number }[];

/** A device with a fingerprint reader that always recognises its owner. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

// On a busy machine the checker takes its time.
test.slow();

for (const { who, locale, width } of waysOf(visits))
  test(`a passkey from the mailed link to the second sign-in, ${locale}, ${width} px`, async ({
    page,
    axe,
    mailTo,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await plugInAuthenticator(page);
    const [identity, security] = [wordsOf("identity", locale), wordsOf("security", locale)];
    const heading = page.getByRole("heading", { level: 1 });
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const look = async (name: string | RegExp) => {
      await expect(heading).toHaveText(name);
      await expectToFit(page);
      await inBothSchemes(page, axe);
    };
    const { email } = samplePeople[who];

    await page.goto(addressOf("sign-in", locale));
    await look(identity("signIn.title"));
    await page.getByLabel(identity("signIn.email")).fill(email);
    await press(identity("signIn.submit"));
    await look(identity("sent.title"));
    await page.goto((await mailTo(email)).links[0] ?? "");
    await look(identity("link.ok.title"));
    await press(identity("link.submit"));
    await look(identity("setUp.title"));

    await press(identity("setUp.passkey"));
    await look(security("codes.title"));
    await press(security("codes.submit"));
    await look(security("codes.newTitle"));
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: security("codes.download") }).click();
    expect((await download).suggestedFilename()).toBe(security("codes.fileName"));
    await page.getByRole("link", { name: security("codes.go") }).click();
    await expect(page).toHaveURL(/arbeitsbereich|office/);
    await axe();

    await page.goto(addressOf("security", locale));
    await look(security("title"));
    await page.getByRole("link", { name: security("methods.addPasskey") }).click();
    await look(security("passkey.title"));
    await press(security("passkey.submit"));
    // The same device twice would be one method only, and it says so.
    await expect(page.getByText(security("passkeyButton.known"))).toBeVisible();
    await axe();

    await page.goto(addressOf("rooms", locale));
    await look(identity("rooms.title"));
    await press(wordsOf("identity", locale)("shell.signOut"));
    await look(identity("signIn.title"));
    expect(await page.context().cookies()).toEqual([]);
    await press(identity("signIn.passkey"));
    await expect(page).toHaveURL(/arbeitsbereich|office/);
    await axe();
    await page.goto(addressOf("security", locale));
    await expect(page.getByRole("heading", { name: security("sessions.title") })).toBeVisible();
    await axe();
  });
