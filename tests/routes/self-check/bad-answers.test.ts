import { appHandler } from "#tests/support/app.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { describe, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { sign } from "#db/sealing.ts";
import { browse } from "../browser.ts";
import { type Page, read } from "../page.ts";
import { answerAll, askedOn, chosenOn, example, question, wordsOf } from "./answering.ts";

const app = await appHandler();
const { answers } = example("ex-lead-scoring-solid");

const signed = (given: object, at = Date.now(), version = rules.version) =>
  sign(JSON.stringify({ version, at, answers: given }));

/** The first eight questions are answered, the ninth is asked. */
const ids = Object.keys(answers).slice(0, 8);
const eight = Object.fromEntries(ids.map((id) => [id, answers[id]]));
const asked = "q09-security";
const form = (change: Fields = {}): Fields => ({
  carried: signed(eight),
  question: asked,
  answer: ["mfa-roles"],
  ...change,
});

const send = async (
  fields: Fields,
  locale: Locale = "de",
  to: "questions" | "result" = "questions",
) => read(await app.visitor().post(addressOf(`check.${to}`, locale), fields));

const carriedOn = (page: Page) =>
  page.all("input").find(({ attributes }) => attributes.name === "carried")?.attributes.value ?? "";

type Problem = "missing" | "unknown-option" | "repeated" | "exclusive" | "broken";
const faults: [what: string, problem: Problem, change: Fields, stillChosen?: string[]][] = [
  ["no answer", "missing", { answer: [] }],
  ["an empty answer", "missing", { answer: "" }],
  ["an option that is not there", "unknown-option", { answer: "nothing-like-it" }],
  ["an option of another question", "unknown-option", { answer: "lead-scoring" }],
  [
    "an option beside a strange one",
    "unknown-option",
    { answer: ["mfa-roles", "x"] },
    ["mfa-roles"],
  ],
  ["an option in capitals", "unknown-option", { answer: "MFA-ROLES" }],
  ["an option of 60 kB", "unknown-option", { answer: "x".repeat(60_000) }],
  ["markup", "unknown-option", { answer: "<script>alert(1)</script>" }],
  ["an option twice", "repeated", { answer: ["mfa-roles", "mfa-roles"] }, ["mfa-roles"]],
  ["none and some", "exclusive", { answer: ["none", "mfa-roles"] }, ["mfa-roles", "none"]],
  ["a field that is not ours", "broken", { answer: "mfa-roles", admin: "1" }, ["mfa-roles"]],
  ["an array in the name", "broken", { "answer[]": "mfa-roles" }, ["mfa-roles"]],
  ["a field named like our code", "broken", { __proto__x: "1", constructor: "1" }, ["mfa-roles"]],
  ["the question twice", "broken", { question: [asked, "q01-use-case"] }, ["mfa-roles"]],
  ["two ways at once", "broken", { go: ["back", "result"] }, ["mfa-roles"]],
  ["a way that leads nowhere", "broken", { go: "elsewhere" }, ["mfa-roles"]],
  ["the answers twice", "broken", { carried: [signed(eight), signed({})] }, ["mfa-roles"]],
];

describe.each(locales)("in %s", (locale) => {
  const t = wordsOf(locale);

  test.each(faults)(
    "%s is said at the question, and nothing is lost",
    async (_, problem, change, still = []) => {
      for (const to of ["questions", "result"] as const) {
        const page = await send(form(change), locale, to);
        expect(page.status).toBe(400);
        expect([page.lang, page.headings]).toEqual([locale, [question(asked).text[locale]]]);
        expect(page.title).toMatch(new RegExp(`^${t("question.errorTitle")}: `));
        const [alert] = page.all("div").filter(({ attributes }) => attributes.role === "alert");
        expect(alert?.text).toContain(t(`problem.${problem}`));
        expect(page.all("a").some(({ attributes }) => attributes.href === "#answer")).toBe(true);
        expect(page.all("input").some(({ attributes }) => attributes.id === "answer")).toBe(true);
        expect(chosenOn(page)).toEqual(still);
        const next = await send(
          { carried: carriedOn(page), question: asked, answer: "mfa-roles" },
          locale,
        );
        expect(askedOn(next)).toBe("q10-effect");
        const back = await send(
          { carried: carriedOn(page), question: "q09-security", go: "back" },
          locale,
        );
        expect([askedOn(back), chosenOn(back)]).toEqual(["q08-training", [eight["q08-training"]]]);
      }
    },
  );

  test.each([
    ["a question nobody asks", { question: "q99-nothing" }],
    ["a question named like our code", { question: "constructor" }],
    ["an answer to no question", { question: [] }],
  ])("%s asks the next open one, and nothing is lost", async (_, change: Fields) => {
    const page = await send(form(change), locale);
    expect([page.status, askedOn(page), chosenOn(page)]).toEqual([400, asked, []]);
    expect(page.text).toContain(t("problem.broken"));
    const next = await send(
      { carried: carriedOn(page), question: asked, answer: "mfa-roles" },
      locale,
    );
    expect(askedOn(next)).toBe("q10-effect");
  });

  test.each([
    [
      "changed in one letter",
      signed(eight).replace(/^./, (letter) => (letter === "a" ? "b" : "a")),
    ],
    [
      "with another signature",
      signed(eight).replace(/\.(.)/, (_, letter) => (letter === "a" ? ".b" : ".a")),
    ],
    ["signed with another key", signedElsewhere(eight)],
    ["without signature", signed(eight).split(".")[0] ?? ""],
    ["with two signatures", `${signed(eight)}.x`],
    ["cut off", signed(eight).slice(0, -5)],
    ["older than a day", signed(eight, Date.now() - 24 * 3_600_000 - 1_000)],
    ["of other rules", signed(eight, Date.now(), "0.9.0")],
    ["that are none", "{}"],
    ["that are a name of our code", "__proto__"],
  ])("answers %s start the check anew and say why", async (_, carried) => {
    for (const to of ["questions", "result"] as const) {
      const page = await send({ ...form(), carried }, locale, to);
      expect([page.status, page.lang, askedOn(page)]).toEqual([400, locale, "q01-use-case"]);
      expect(page.text).toContain(t("question.lostTitle"));
      expect(page.text).toContain(t("question.lost"));
    }
    const report = { carried, email: "kim@beispiel.example" };
    const page = await read(await app.visitor().post(addressOf("report.request", locale), report));
    expect([page.status, page.lang, page.headings]).toEqual([
      400,
      locale,
      [t("question.lostTitle")],
    ]);
    const start = page.all("a").find(({ text }) => text === t("start.button"));
    expect(start?.attributes.href).toBe(addressOf("check.start", locale));
  });
});

function signedElsewhere(given: object): string {
  const own = process.env.SECRET_KEY ?? "";
  process.env.SECRET_KEY = "another-key-9876543210-zyxwvutsrqponmlkjihgfedcba";
  const text = signed(given);
  process.env.SECRET_KEY = own;
  return text;
}

test("answers of almost a day are still taken", async () => {
  const page = await send({ ...form(), carried: signed(eight, Date.now() - 23 * 3_600_000) });
  expect([page.status, askedOn(page)]).toEqual([200, "q10-effect"]);
});

test("from an error the walk goes on to the same result", async () => {
  const browser = await browse(app.visitor(), "/pilotencheck/fragen");
  await answerAll(browser, answers, "de", asked);
  await browser.press(wordsOf("de")("question.next"), { answer: ["none", "mfa-roles"] });
  expect(browser.page.status).toBe(400);
  await answerAll(browser, answers);
  expect(browser.page.headings).toEqual(["Startklar"]);
});

test("a result that is asked for too early leads to the first open question", async () => {
  for (const go of ["result", "q16-dpo"]) {
    const page = await send({ carried: signed(eight), go }, "de", "result");
    expect(page.status).toBe(200);
    expect(askedOn(page)).toBe(go === "result" ? asked : "q16-dpo");
  }
  expect(askedOn(await send({}, "de", "result"))).toBe("q01-use-case");
  expect(askedOn(await send({}, "en"))).toBe("q01-use-case");
});
