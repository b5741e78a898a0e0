import { expect, test } from "vitest";
import { CHANNELS } from "#app/domain/workspace/screening/facts.ts";
import { screened } from "./screenings.ts";

test("chat, messenger and a voice of the AI lead to Art. 50(1); other channels do not", () => {
  const leading = CHANNELS.filter((one) => screened({ channels: [one] }).aiAct.transparency);
  expect(leading).toEqual(["ai-voice-outbound", "ai-voice-inbound", "chat", "messenger"]);
  expect(screened({ channels: ["chat"] }).references.transparency).toEqual(["aia-50-1"]);
});

test("talking to people or publishing leads to it", () => {
  const { aiAct, references } = screened({ "talks-or-publishes": "yes" });
  expect(aiAct.transparency).toBe(true);
  expect(references.transparency).toEqual(["aia-50-1", "aia-50-4"]);
});

test.each(["emotions-employees", "emotions-customers"])("%s leads to Art. 50(3)", (id) => {
  const { aiAct, references } = screened({ "emotions-or-biometrics": "yes", [id]: "yes" });
  expect(aiAct.transparency).toBe(true);
  expect(references.transparency).toEqual(["aia-50-3"]);
  expect(screened({ [id]: "yes" }).aiAct.transparency).toBe(false);
});

test("biometrics without emotions do not", () => {
  const facts = { "emotions-or-biometrics": "yes", "biometric-categorisation": "yes" } as const;
  expect(screened(facts).aiAct.transparency).toBe(false);
});

test("it stands beside every class", () => {
  const channels = ["chat"] as const;
  const told = (changes: object) => screened({ channels, ...changes }).aiAct;
  expect(told({ manipulation: "yes" })).toMatchObject({ class: "prohibited", transparency: true });
  expect(told({ "natural-person-credit": "yes" })).toMatchObject({ transparency: true });
  expect(told({ manipulation: "unknown" })).toMatchObject({ class: "open", transparency: true });
});

test("it is open while nothing is certain and a fact or the channels are unknown", () => {
  expect(screened({ "talks-or-publishes": "unknown" }).aiAct.transparency).toBe("open");
  expect(screened({ channels: null }).aiAct.transparency).toBe("open");
  const known = { channels: null, "talks-or-publishes": "yes" } as const;
  expect(screened(known).aiAct.transparency).toBe(true);
  expect(screened({ channels: null }).references.transparency).toEqual([]);
});
