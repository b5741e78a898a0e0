import { expect, test } from "vitest";
import { CHANNELS } from "#app/domain/workspace/screening/facts.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";
import { screened } from "./screenings.ts";

test.each([
  ["sound-or-video-stored", ["stgb-201"]],
  ["employee-data", ["betrvg-87-1-6", "bdsg-26"]],
  ["employees-evaluated", ["betrvg-87-1-6", "bdsg-26"]],
  ["tracking", ["tdddg-25"]],
])("%s touches %j; unknown it leaves them open", (id, flags) => {
  expect(screened({ [id]: "yes" })).toMatchObject({ germanFlags: flags, germanFlagsOpen: [] });
  expect(screened({ [id]: "unknown" })).toMatchObject({ germanFlags: [], germanFlagsOpen: flags });
});

test("one certain fact about employees is enough", () => {
  const facts = { "employee-data": "unknown", "employees-evaluated": "yes" } as const;
  expect(screened(facts).germanFlagsOpen).toEqual([]);
});

test("each channel touches its number of § 7 UWG or none", () => {
  const touched = CHANNELS.map((one) => [one, screened({ channels: [one] }).germanFlags]);
  expect(Object.fromEntries(touched)).toEqual({
    email: ["uwg-7-2-2"],
    "phone-human": ["uwg-7-2-1"],
    "ai-voice-outbound": ["uwg-7-2-2"],
    "ai-voice-inbound": [],
    chat: [],
    messenger: ["uwg-7-2-2"],
    ads: [],
  });
});

test("channels that are not recorded leave both numbers open, no channel touches none", () => {
  const both = ["uwg-7-2-1", "uwg-7-2-2"];
  expect(screened({ channels: null })).toMatchObject({ germanFlags: [], germanFlagsOpen: both });
  expect(screened({ channels: [] })).toMatchObject({ germanFlags: [], germanFlagsOpen: [] });
});

test("with nothing stated every flag is open, in their order", () => {
  expect(screening({ useCase: "other", facts: {}, register: {} })).toMatchObject({
    germanFlags: [],
    germanFlagsOpen: ["stgb-201", "betrvg-87-1-6", "bdsg-26", "uwg-7-2-1", "uwg-7-2-2", "tdddg-25"],
  });
});

test.each([
  ["yes", "no", "no", "applies", ["gdpr-22"]],
  ["no", "yes", "yes", "applies", ["gdpr-22", "cjeu-schufa"]],
  ["no", "yes", "no", "does-not-apply", []],
  ["no", "no", "yes", "does-not-apply", []],
  ["no", "no", "unknown", "does-not-apply", []],
  ["no", "yes", "unknown", "open", []],
  ["no", "unknown", "no", "does-not-apply", []],
  ["unknown", "no", "no", "open", []],
  ["unknown", "yes", "yes", "applies", ["gdpr-22", "cjeu-schufa"]],
] as const)("decides alone %s, evaluates %s, decisive %s: Art. 22 %s", (...row) => {
  const [alone, evaluated, decisive, answer, refs] = row;
  const facts = { "decides-alone": alone, "people-evaluated": evaluated } as const;
  const { art22, references } = screened({ ...facts, "score-decisive": decisive });
  expect([art22, references.art22]).toEqual([answer, refs]);
});
