import { expect, test } from "vitest";
import { appointmentRows } from "#tests/support/calendars.ts";
import { bookingGround, typed, valueOf } from "./ground.ts";

const { send, filled } = bookingGround();

const long = (length: number) => "x".repeat(length);

test.each([
  ["time", "", "Bitte wählen Sie einen Termin."],
  ["time", "morgen", "Bitte wählen Sie einen Termin."],
  ["time", "2026-02-31T10:00:00Z", "Bitte wählen Sie einen Termin."],
  ["name", "  ", "Bitte geben Sie Ihren Namen an."],
  ["name", long(201), "Das ist zu lang."],
  ["name", "Katrin\u0007", "Hier sind nur gewöhnliche Zeichen"],
  ["email", "katrin", "Bitte geben Sie eine E-Mail-Adresse an"],
  ["email", "a@b.example, c@d.example", "Bitte geben Sie eine E-Mail-Adresse an"],
  ["phone", "ruf mich an", "Bitte prüfen Sie die Telefonnummer"],
  ["company", long(201), "Das ist zu lang."],
  ["topic", "", "Bitte wählen Sie ein Thema."],
  ["topic", "anything", "Bitte wählen Sie ein Thema."],
  ["message", long(4001), "Das ist zu lang."],
])("a wrong %s is named at its field and nothing else is lost", async (field, value, words) => {
  const page = await send(await filled({ [field]: value }));
  expect([page.status, page.title.startsWith("Fehler: ")]).toEqual([400, true]);
  const link = page.all("a").find(({ attributes }) => attributes.href === `#${field}`);
  expect(link?.text).toContain(words);
  expect(page.html).toMatch(new RegExp(`id="${field}-error"`));
  expect(page.html).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${field}"`));
  if (field !== "email") expect(valueOf(page, "email")).toBe(typed.email);
  expect(await appointmentRows()).toEqual([]);
});

test.each([
  ["a field we do not know", { admin: "1" }],
  ["a broken key", { key: "1" }],
  ["a repeated hidden field", { shown: ["2026-12-01", "2026-12-02"] }],
])("%s is a broken form", async (_, other) => {
  expect((await send(await filled(other))).status).toBe(400);
  expect(await appointmentRows()).toEqual([]);
});
