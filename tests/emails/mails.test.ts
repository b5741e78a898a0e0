import { describe, expect, test } from "vitest";
import { retention } from "#app/domain/catalogue/company.ts";
import signInDe from "#app/i18n/de/identity.ts";
import signInEn from "#app/i18n/en/identity.ts";
import { renderMail } from "#emails/render.tsx";
import { consultationLink, link, mails, seen, sender } from "./samples.ts";

const locales = ["de", "en"] as const;
const cases = Object.entries(mails).flatMap(([name, mail]) =>
  locales.map((locale) => ({ name, locale, mail })),
);

const subjects = {
  "confirm-report": {
    de: "Bitte bestätigen Sie Ihre Adresse – Ihr Pilotencheck",
    en: "Please confirm your address – your pre-flight check",
  },
  "confirm-message": {
    de: "Bitte bestätigen Sie Ihre Adresse – Ihre Nachricht an uns",
    en: "Please confirm your address – your message to us",
  },
  "report-ready": {
    de: "Ihr Bericht ist da – Ihr Pilotencheck",
    en: "Your report is ready – your pre-flight check",
  },
  "security-notice": {
    de: "Neuer Passkey für Ihren Zugang",
    en: "New passkey for your access",
  },
  "approval-ended": {
    de: "Freigabe aufgehoben: Lead-Scoring",
    en: "Approval ended: Lead-Scoring",
  },
  "risk-reopened": {
    de: "Restrisiko wieder offen: Lead-Scoring",
    en: "Residual risk open again: Lead-Scoring",
  },
  "measures-due": {
    de: "22 Maßnahmen: in sieben Tagen",
    en: "22 measures: in seven days",
  },
  "comment-written": {
    de: "Petra Mertens schreibt Ihnen zu: Zweck genau festlegen",
    en: "Petra Mertens writes to you about: Zweck genau festlegen",
  },
  "review-requested": {
    de: "Prüfung angefragt: Petra Mertens, Muster Vertriebs-GmbH",
    en: "Review asked for: Petra Mertens, Muster Vertriebs-GmbH",
  },
  "review-answered": {
    de: "Anna Weber hat Ihre Anfrage beantwortet",
    en: "Anna Weber has answered your request",
  },
  "payment-open": {
    de: "Eine Zahlung ist offen geblieben",
    en: "A payment has remained open",
  },
  "deletion-announced": {
    de: "Ihre Inhalte bleiben bis zum 09.04.2027",
    en: "Your content stays until 09.04.2027",
  },
  "package-cancelled": {
    de: "Kündigung bestätigt: Paket „Begleitung“ endet am 09.01.2027",
    en: "Cancellation confirmed: package “Support” ends on 09.01.2027",
  },
  "sign-in-link": { de: "Ihr Link zur Anmeldung", en: "Your sign-in link" },
};

const banned =
  /rechtssicher|100\s*%|bußgeldfrei|zertifizierter KI|Abmahnungen unmöglich|nur noch heute|strafbar|Platz eins|legally safe|guarantee|only today/i;

const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(cases)("$name in $locale", ({ mail, locale }) => {
  const rendered = renderMail(mail, locale, sender);

  test("has its subject and its language", async () => {
    const { subject, html } = await rendered;
    expect(subject).toBe(subjects[mail.kind][locale]);
    expect(html).toMatch(new RegExp(`^<!doctype html><html[^>]* lang="${locale}"`));
    expect(html).toContain(`<title>${subject}</title>`);
  });

  test("has its link once to press and once in the text", async () => {
    const { html, text } = await rendered;
    expect(count(html, `href="${link.replaceAll("&", "&amp;")}"`)).toBe(1);
    expect(count(text, link)).toBe(1);
    expect(text.split("\n")).toContain(link);
  });

  test("loads and leads nowhere else", async () => {
    const { html, text } = await rendered;
    const addresses = `${html.replaceAll("&amp;", "&")} ${text}`.match(/\w+:\/\/[^\s"<]+/g) ?? [];
    expect([link, consultationLink]).toEqual(expect.arrayContaining([...new Set(addresses)]));
    expect(html).not.toMatch(
      /<(img|script|link|iframe|form|object|base)\b|@import|url\(|\son\w+=/i,
    );
  });

  test("reads well", async () => {
    const { subject, html, text } = await rendered;
    const prose = [subject, seen(html), text].join("\n");
    expect(prose).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
    expect(prose).not.toMatch(/["'`]|&quot;|&#x27;/);
    expect(prose).not.toMatch(banned);
    expect(text).not.toMatch(/<\w|&\w+;|\n{3}| \n/);
    expect(text).toContain(`${sender.name} · ${sender.address}\n${sender.contact}\n`);
    expect(html).toContain("Musterstraße 1, 50667 Köln");
  });
});

test("greets by name, or without one", async () => {
  const named = await renderMail(mails.confirm, "de", sender);
  expect(named.text).toMatch(/^Guten Tag Jürgen,\n\nbitte bestätigen Sie Ihre Adresse\./);
  const nameless = { ...mails.confirm, props: { firstName: null, link } };
  expect((await renderMail(nameless, "de", sender)).text).toMatch(/^Guten Tag,\n\nbitte/);
  expect((await renderMail(nameless, "en", sender)).text).toMatch(/^Hello,\n\nPlease/);
});

test("the confirmation names the periods that are kept, and offers nothing", async () => {
  const { confirmLinkHours: hours, unconfirmedRequestDays: days } = retention;
  const german = await renderMail(mails.confirm, "de", sender);
  const english = await renderMail(mails.confirm, "en", sender);
  expect(german.text).toContain(`gilt ${hours}\u00a0Stunden`);
  expect(german.text).toContain(`nach ${days}\u00a0Tagen`);
  expect(english.text).toContain(`valid for ${hours}\u00a0hours`);
  expect(english.text).toContain(`after ${days}\u00a0days`);
  for (const { html, text } of [german, english])
    expect(html + text).not.toMatch(
      /Erstgespräch|consultation|Paket|package|Newsletter|kostenlos|free/i,
    );
});

test("the report names its result, and a consultation only with a link to it", async () => {
  const plain = await renderMail(mails.report, "de", sender);
  const result = "Ergebnis: Startklar mit Auflagen\nLink gültig bis: 22.02.2027\n";
  expect(plain.text).toContain(`KI-Einsatz: Lead-Scoring\n${result}`);
  expect(plain.text).toContain(
    "automatische Ersteinschätzung nach festen Regeln und keine Rechtsberatung",
  );
  expect(plain.text).not.toContain("Erstgespräch");
  expect(count(plain.html, "href=")).toBe(1);
  const offering = await renderMail(mails.reportWithOffer, "de", sender);
  expect(offering.text).toContain(`kostenlos und unverbindlich.`);
  expect(count(offering.html, `href="${consultationLink}"`)).toBe(1);
  expect(offering.text.split("\n")).toContain(consultationLink);
});

test.each([
  ["go", "●"],
  ["caution", "◆"],
  ["stop", "■"],
] as const)("the lamp %s has its own shape", async (light, shape) => {
  const mail = { ...mails.report, props: { ...mails.report.props, light } };
  const { html, text } = await renderMail(mail, "de", sender);
  expect(seen(html).match(/[●◆■]/g)).toEqual([shape]);
  expect(text).not.toMatch(/[●◆■]/);
});

test("the sign-in mail names the button of the page, and the time", async () => {
  const german = await renderMail(mails.signIn, "de", sender);
  expect(german.text).toContain(`„${signInDe.link.submit}“`);
  expect(german.text).toContain("gilt 10\u00a0Minuten");
  const lastMinute = { ...mails.signIn, props: { link, minutes: 1 } };
  const english = await renderMail(lastMinute, "en", sender);
  expect(english.text).toContain(`“${signInEn.link.submit}”`);
  expect(english.text).toContain("valid for one minute");
});

test.each(["javascript:alert(1)", "/bericht/abc", "", "data:text/html,x"])(
  "refuses the link %j",
  async (bad) => {
    const mail = { ...mails.confirm, props: { firstName: null, link: bad } };
    await expect(renderMail(mail, "de", sender)).rejects.toThrow("not a web address");
  },
);

test("keeps what others supply in one line and as text", async () => {
  const props = { ...mails.report.props, useCase: "Chat\r\nBcc: x@y.de <b>neu</b> {{x}} $t(a)" };
  const broken = { name: "Tulos\nGmbH", contact: "a\u0000b\u202ec" };
  const { html, text } = await renderMail({ kind: "report-ready", props }, "de", broken);
  expect(text).toContain("KI-Einsatz: Chat Bcc: x@y.de <b>neu</b> {{x}} $t(a)\n");
  expect(html).toContain("&lt;b&gt;neu&lt;/b&gt;");
  expect(text).toMatch(/\nTulos GmbH\nabc\n$/);
});
