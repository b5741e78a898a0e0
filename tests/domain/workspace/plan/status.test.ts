import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { scopeOf } from "#app/domain/workspace/plan/scope.ts";
import { toldDone } from "#app/domain/workspace/plan/told-done.ts";
import { chatbot, planOf, prepared } from "./plans.ts";

/** The table of the contract, word for word. */
const table = `
| q09 mfa-roles | sec-mfa, sec-least-privilege |
| q09 integrations-reviewed | sec-integration-review |
| q09 backup-tested | sec-backup-restore |
| q09 logging-alerts | sec-export-monitoring, sec-ai-logging |
| q09 deletion-concept | del-schedule |
| q09 incident-plan | inc-breach-plan |
| q15 ropa / dpia / human-oversight | gov-ropa-entry / dpia-threshold / out-human-review, out-sampling |
| q15 rights-process / policy-training / ai-inventory / works-council | rights-process / gov-ai-policy, gov-ai-literacy / gov-ai-inventory / emp-works-council |
| q04 documented · q05 informed · q06 avv-checked | law-legal-basis-doc · info-privacy-notice · proc-avv-ai-check |
| q07 eu · q08 excluded · q13 at-start | transfer-eu-region · data-training-optout · info-ai-disclosure |
| q16 involved · q16 named-not-involved | gov-dpo-appointment, gov-dpo-involvement · gov-dpo-appointment |`;

const told = new Map<string, string[]>();
for (const row of table.trim().split("\n")) {
  const [, left = "", right = ""] = row.split("|").map((cell) => cell.trim());
  const measures = right.split(/ [/·] /).map((cell) => cell.split(", "));
  let question = "";
  for (const [place, cell] of left.split(/ [/·] /).entries()) {
    if (/^q\d\d /.test(cell)) question = cell.slice(0, 3);
    told.set(`${question} ${cell.replace(/^q\d\d /, "")}`, measures[place] ?? []);
  }
}

test("each answer says exactly what the table of the contract says", () => {
  const rows = rules.selfCheck.questions.flatMap((question) =>
    question.options.map((option) => ({ question, option: option.id })),
  );
  const said = rows.flatMap(({ question: { id, type }, option }) => {
    const measures = [...toldDone({ [id]: type === "multi" ? [option] : option })];
    return measures.length === 0 ? [] : [[`${id.slice(0, 3)} ${option}`, measures] as const];
  });
  expect(new Map(said)).toEqual(told);
  expect(said).toHaveLength(21);
});

test("what is told done starts as implemented, with the note and without a date", () => {
  const { byId } = planOf({ answers: prepared, useCase: "lead-scoring" });
  const marked = { scope: "organisation", status: "implemented", note: true, due: null };
  expect(byId.get("sec-mfa")).toEqual({ id: "sec-mfa", ...marked });
  expect(byId.get("sec-encryption")).toMatchObject({ status: "open", note: false });
  expect(byId.get("sec-encryption")?.due).not.toBeNull();
});

test("an answer marks candidates and adds none", () => {
  const { byId } = planOf({ answers: prepared, useCase: "lead-scoring" });
  expect(toldDone(prepared)).toContain("emp-works-council");
  expect(byId.has("emp-works-council")).toBe(false);
});

test("an answer to a hidden question marks nothing", () => {
  const input = { answers: { ...chatbot, "q13-ai-disclosure": "at-start" }, useCase: "voice-bot" };
  expect(planOf(input).byId.get("info-ai-disclosure")?.status).toBe("implemented");
  const silent = { ...input.answers, "q11-channels": ["none"] };
  expect(planOf({ ...input, answers: silent }).byId.get("info-ai-disclosure")?.status).toBe("open");
});

test("without a check nothing is implemented", () => {
  const { measures } = planOf({ answers: null, useCase: "crm-assistant" });
  expect(measures.filter((one) => one.status !== "open" || one.note)).toEqual([]);
});

test("exactly these measures exist once per organisation", () => {
  const shared = rules.measures.filter((one) => scopeOf(one) === "organisation");
  expect(shared.map((one) => one.id)).toEqual([
    "gov-ai-inventory",
    "gov-ai-policy",
    "gov-ai-literacy",
    "gov-dpo-appointment",
    "gov-shadow-ai-stop",
    "gov-change-trigger",
    "sec-mfa",
    "sec-least-privilege",
    "sec-integration-review",
    "sec-export-monitoring",
    "sec-encryption",
    "sec-backup-restore",
    "sec-ai-logging",
    "sec-phishing-training",
    "sec-nis2-check",
    "inc-breach-plan",
    "inc-business-continuity",
    "inc-wrong-output",
    "inc-claims-process",
    "rights-process",
    "rights-marketing-objection",
    "del-schedule",
    "del-vector-store",
    "del-trade-secrets",
  ]);
});

test("a measure of the organisation that exists is linked and gives its date to the next", () => {
  const before = planOf({ answers: null });
  const after = planOf({ answers: null, existing: ["gov-ai-inventory", "gov-responsible-owner"] });
  expect(after.linked).toEqual(["gov-ai-inventory"]);
  expect(after.ids).toEqual(before.ids.filter((id) => id !== "gov-ai-inventory"));
  expect(before.byId.get("gov-ropa-entry")?.due).toBe("2027-09-27");
  expect(after.byId.get("gov-ropa-entry")?.due).toBe("2027-09-20");
});

test("what exists but is not needed is not linked", () => {
  expect(planOf({ answers: null, existing: ["del-vector-store"] }).linked).toEqual([]);
});
