import { decodeBase32 } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { expect, test } from "#tests/support/journey.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

const visits: { locale: Locale; width: number; lead: string; email: string }[] = [
  {
    locale: "de",
    width: 1_440,
    lead: "murat@kreditblick.example",
    email: "murat.demir@kreditblick.example",
  },
  {
    locale: "en",
    width: 360,
    lead: "alice@sample-translations.example",
    email: "alice@sample-translations.example",
  },
];

for (const { locale, width, lead, email } of visits)
  test(`from a lead to the first step of a plan, ${locale}, ${width} px`, async ({
    page,
    axe,
    mailTo,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const words = <Area extends "identity" | "members" | "office" | "security" | "workspace">(
      area: Area,
    ) => i18nFor(locale).getFixedT(locale, area);
    const [identity, office, workspace] = [words("identity"), words("office"), words("workspace")];
    const heading = page.getByRole("heading", { level: 1 });
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const look = async (name: string | RegExp) => {
      await expect(heading).toHaveText(name);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expectToFit(page);
      await inBothSchemes(page, axe);
    };

    await page.goto("/demo");
    await axe();
    await page.locator("button[value=anna]").click();
    await page.waitForURL(/\/buero$/);
    await axe();
    await page.goto(addressOf("office.leads", locale));
    await look(office("leads.title"));
    await page.getByRole("row").filter({ hasText: lead }).getByRole("link").click();
    await look(/./);
    await page.getByRole("link", { name: office("client.title") }).click();
    await look(office("client.title"));
    await page.getByLabel(office("client.name")).fill("Robin Neumann");
    await page.getByLabel(office("client.email")).fill(email);
    await page.getByLabel(office("client.company")).fill(`Neu ${locale} GmbH`);
    await page.getByLabel(office("client.land")).selectOption("BY");
    await press(office("client.submit"));
    await expect(
      page.getByText(office("client.open", { name: `Neu ${locale} GmbH` })),
    ).toBeVisible();
    await axe();
    await page.context().clearCookies();

    const { links } = await mailTo(email);
    await page.goto(links[0] ?? "");
    await expect(heading).toContainText(`Neu ${locale} GmbH`);
    await expectToFit(page);
    await axe();
    // The mail speaks the lead's language, whatever language the office was read in.
    const language = new URL(page.url()).pathname.startsWith("/en/") ? "en" : "de";
    expect(language).toBe(locale);
    await press(identity("invitation.submit"));
    await look(identity("setUp.title"));
    const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
    const code = generateTOTP(decodeBase32(key.replaceAll(" ", "")), 30, 6);
    await page.getByLabel(identity("code.label")).fill(code);
    await press(identity("code.submit"));
    await look(words("security")("codes.title"));
    await page.getByRole("link", { name: words("security")("codes.later") }).click();
    await look(words("members")("agreement.title"));
    await page.getByRole("checkbox").check();
    await press(words("members")("agreement.submit"));

    await look(workspace("overview.title"));
    await page.getByRole("link", { name: workspace("first.action") }).click();
    await look(/./);
    const measure = (await heading.textContent()) ?? "";
    await page.getByLabel(workspace("measures.owner")).selectOption("Robin Neumann");
    await press(workspace("change.submit"));
    await press(workspace("step.to.in-progress"));
    await expect(
      page.getByText(
        workspace("steps.signed", { by: "Robin Neumann", status: workspace("status.in-progress") }),
      ),
    ).toBeVisible();
    await axe();
    await page.getByRole("link", { name: workspace("step.other") }).click();
    await expect(page.getByRole("radio")).toHaveCount(3);
    await axe();
    await page.getByRole("link", { name: workspace("step.back") }).click();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await look(measure);

    await page.locator("nav ol a").nth(1).click();
    await expect(page.getByRole("img", { name: /100\.$/ })).toHaveCount(3);
    await look(/./);
    await page.getByRole("link", { name: /^(Alle \d+ Maßnahmen|Show all \d+ measures)/ }).click();
    await expect(page.getByRole("row")).not.toHaveCount(8);
    await axe();
    await page.goto(
      `${page
        .url()
        .split("/")
        .slice(0, locale === "de" ? 5 : 6)
        .join("/")}/${locale === "de" ? "verlauf" : "history"}`,
    );
    await look(workspace("history.title"));
    await expect(
      page.getByRole("listitem").filter({ hasText: "Robin Neumann" }).first(),
    ).toBeVisible();
  });
