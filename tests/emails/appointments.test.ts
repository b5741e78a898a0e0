import { describe, expect, test } from "vitest";
import { renderMail } from "#emails/render.tsx";
import { appointmentMails, bookingLink, missedMail } from "./appointment-samples.ts";

const sender = { name: "Tulos Consulting GmbH" };
const locales = ["de", "en"] as const;

const cases = locales.flatMap((locale) =>
  Object.entries(appointmentMails(locale)).map(([name, mail]) => ({ name, locale, mail })),
);

const seen = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]+>/g, "\n");

describe.each(cases)("$name in $locale", ({ mail, locale }) => {
  test("names day, time and zone in words and its links, and reads well", async () => {
    const { subject, html, text } = await renderMail(mail, locale, sender);
    expect(html).toMatch(new RegExp(`^<!doctype html><html[^>]* lang="${locale}"`));
    for (const words of [mail.props.day, mail.props.time, mail.props.zone])
      expect(text).toContain(words.replace("\u00a0", " "));
    expect(text.split("\n")).toContain(mail.props.link);
    const addresses = `${html} ${text}`.match(/\w+:\/\/[^\s"<]+/g) ?? [];
    const links = [mail.props.link, ...("moveLink" in mail.props ? [mail.props.moveLink] : [])];
    expect(new Set(addresses)).toEqual(new Set(links));
    const prose = [subject, seen(html), text].join("\n");
    expect(prose).not.toMatch(/undefined|null|NaN|\[object|\{\{|["'`]|&quot;|&#x27;/);
    expect(prose).not.toMatch(
      /Paket|package|Newsletter|Angebot|offer|rechtssicher|garantiert|guarantee/i,
    );
  });
});

test.each([
  ["booked", "Ihr Erstgespräch ist gebucht", "Your first consultation is booked"],
  [
    "told",
    "Neues Erstgespräch: Mittwoch, 25. November 2026",
    "New first consultation: Wednesday, 25 November 2026",
  ],
  ["reminded", "Morgen: Ihr Erstgespräch", "Tomorrow: your first consultation"],
  ["remindedAtLast", "In einer Stunde: Ihr Erstgespräch", "In an hour: your first consultation"],
  ["moved", "Das Erstgespräch ist verschoben", "The first consultation has been moved"],
  ["cancelledByUs", "Das Erstgespräch ist abgesagt", "The first consultation is cancelled"],
] as const)("%s has its subject in both languages", async (name, german, english) => {
  const subjects = await Promise.all(
    locales.map(
      async (locale) => (await renderMail(appointmentMails(locale)[name], locale, sender)).subject,
    ),
  );
  expect(subjects).toEqual([german, english]);
});

test("the visitor learns with whom, how to cancel and what the file does", async () => {
  const { text } = await renderMail(appointmentMails("de").booked, "de", sender);
  expect(text).toMatch(/^Guten Tag Katrin Beispiel,\n\nvielen Dank\. Ihr Termin steht fest:/);
  expect(text).toContain("Sie sprechen mit: Anna Weber");
  expect(text).toContain("So treffen wir uns: Telefon: Wir rufen Sie an unter +49 30 123456");
  expect(text).toContain("Termin verschieben:\n");
  expect(text).toContain("Termin absagen:\n");
  expect(text).toContain("Kalenderdatei");
});

test("the consultant learns who comes, without what is not known", async () => {
  const { told } = appointmentMails("de");
  const { text } = await renderMail(told, "de", sender);
  expect(text).toContain(
    "Name: Katrin Beispiel\nUnternehmen: Muster Vertriebs-GmbH\nKontakt: katrin@muster-vertrieb.example, +49 30 123456\n",
  );
  const nameless = { ...told, props: { ...told.props, company: null } };
  expect((await renderMail(nameless, "de", sender)).text).not.toContain("Unternehmen");
});

test("a cancellation says who cancelled and passes the note on", async () => {
  const mails = appointmentMails("de");
  const text = async (name: keyof typeof mails) =>
    (await renderMail(mails[name], "de", sender)).text;
  expect(await text("cancelledByVisitor")).toContain("Sie haben Ihr Erstgespräch abgesagt:");
  expect(await text("cancelledByUs")).toContain("leider müssen wir Ihr Erstgespräch absagen:");
  expect(await text("cancelledByUs")).toContain("Nachricht für Sie: Ich bin leider krank.");
  expect(await text("cancelledForUs")).toContain("Gespräch mit: Katrin Beispiel");
});

test("nothing a visitor types becomes a link, a line or a head of its own", async () => {
  const { booked, told } = appointmentMails("de");
  const name = "Besuchen Sie http://x.example\r\nBcc: a@b.example";
  const { text } = await renderMail({ ...booked, props: { ...booked.props, name } }, "de", sender);
  expect(text).toMatch(/^Guten Tag,\n/);
  expect(text).not.toContain("x.example");
  const { text: own } = await renderMail(
    { ...told, props: { ...told.props, name, company: "<b>$t(a) {{b}}</b>" } },
    "de",
    sender,
  );
  expect(own).toContain("Name: Besuchen Sie http://x.example Bcc: a@b.example\n");
  expect(own).toContain("Unternehmen: <b>$t(a) {{b}}</b>\n");
});

test("somebody who did not come gets a friendly new offer and no reproach", async () => {
  for (const locale of locales) {
    const { text } = await renderMail(missedMail(locale), locale, sender);
    expect(text).toContain("25");
    expect(text.split("\n")).toContain(bookingLink);
    expect(text).not.toMatch(/leider nicht erschienen|versäumt|you failed|Paket|package/i);
  }
});
