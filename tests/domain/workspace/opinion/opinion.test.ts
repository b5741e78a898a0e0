import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addEntries, changeEntry } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { viewLedger } from "#app/domain/workspace/ledger/ledger.server.ts";
import { emptyEntry } from "#app/domain/workspace/ledger/ledgers.ts";
import {
  approveUseCase,
  withdrawApproval,
} from "#app/domain/workspace/opinion/approve-use-case.server.ts";
import { changeDraft, type DraftWish } from "#app/domain/workspace/opinion/change-draft.server.ts";
import { publishOpinion } from "#app/domain/workspace/opinion/publish-opinion.server.ts";
import { signOffsIn } from "#app/domain/workspace/opinion/sign-offs.server.ts";
import { approvalSignature, opinionSignature } from "#app/domain/workspace/opinion/signature.ts";
import {
  possibleConditions,
  viewSignOff,
} from "#app/domain/workspace/opinion/view-sign-off.server.ts";
import { stateFacts } from "#app/domain/workspace/screening/change-screening.server.ts";
import { viewScreening } from "#app/domain/workspace/screening/screening.server.ts";

const muster = sampleClients.muster.id;
const approver: OrganisationAccess = { ...atWork("mertens"), roles: ["approver"] };
const editor: OrganisationAccess = { ...approver, roles: ["editor"] };
const anna: OrganisationAccess = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCaseId = row?.id ?? "";
});
beforeEach(() => asSuperuser("delete from opinion_draft; delete from opinion"));

const seen = async (access = anna) => {
  const viewed = await viewSignOff(access, useCaseId);
  if (!viewed) throw new Error("Muster has an AI use case");
  return viewed;
};

async function publish(wish: Partial<DraftWish> = {}) {
  const version = (await seen()).draft?.version ?? 0;
  const draft = { verdict: "recommended", text: "Geprüft.", conditions: [], ...wish } as const;
  expect(await changeDraft(anna, useCaseId, { ...draft, version })).toBe("kept");
  return publishOpinion(anna, useCaseId, { version: version + 1 });
}

async function approve(reason: string | null = null, access = approver) {
  const { opinions, stateHash } = await seen(access);
  const opinionVersion = opinions[0]?.version ?? 1;
  return approveUseCase(access, useCaseId, { opinionVersion, stateHash, reason });
}

const standing = () =>
  transaction(anna, async (tx) => (await signOffsIn(tx, anna)).get(useCaseId)?.approved);

const lastEvent = async () => {
  const [event] = await asSuperuser<{ kind: string; data: object }>(
    "select kind, data from audit_event where organisation_id = $1 order by position desc limit 1",
    [muster],
  );
  return event;
};

test("a draft is the consultancy's alone, and whoever wrote on an older one is told", async () => {
  const wish = { version: 0, verdict: null, text: "Erst einmal so", conditions: [] };
  const answers = await Promise.all([1, 2, 3].map(() => changeDraft(anna, useCaseId, wish)));
  expect(answers.toSorted()).toEqual(["conflict", "conflict", "kept"]);
  expect((await seen()).draft).toMatchObject({ version: 1, text: "Erst einmal so" });
  expect((await seen(approver)).draft).toBeUndefined();
  expect(await changeDraft(approver, useCaseId, { ...wish, version: 1 })).toBe("not-allowed");
});

test("what is unfinished is not published", async () => {
  expect(await publish({ verdict: null })).toBe("verdict-missing");
  expect(await publish({ text: null })).toBe("text-missing");
  expect(await publish({ verdict: "conditions" })).toBe("conditions-missing");
  expect(await publish({ verdict: "conditions", conditions: [crypto.randomUUID()] })).toBe(
    "conditions-missing",
  );
  expect(await publishOpinion(anna, useCaseId, { version: 99 })).toBe("conflict");
  expect(await publishOpinion(approver, useCaseId, { version: 1 })).toBe("not-allowed");
  expect((await seen()).opinions).toEqual([]);
});

test("a published version is signed and stays; a correction is the next one", async () => {
  const [measure] = await possibleConditions(anna, useCaseId);
  const conditions = [measure?.id ?? ""];
  expect(await publish({ verdict: "conditions", conditions })).toBe("published");
  expect(await publish({ text: "Berichtigt." })).toBe("published");
  const { opinions, draft } = await seen(approver);
  expect(opinions.map(({ version, text }) => [version, text])).toEqual([
    [2, "Berichtigt."],
    [1, "Geprüft."],
  ]);
  expect(opinions[1]).toMatchObject({ conditions: [measure], called: "note" });
  expect(draft).toBeUndefined();
  const rows = await asSuperuser<Parameters<typeof opinionSignature>[0] & { sha256: Buffer }>(
    `select organisation_id as "organisationId", ai_use_case_id as "aiUseCaseId", version, called, verdict, text,
            state_hash as "stateHash", sha256, author_id as "authorId", at from opinion order by version`,
  );
  for (const [index, row] of rows.entries())
    expect(opinionSignature({ ...row, conditions: index === 0 ? conditions : [] })).toEqual(
      row.sha256,
    );
});

test.each([
  ["an opinion's text", "update opinion set text = 'Anders'", "append-only"],
  ["a version with a gap", insertOpinion(9, "recommended"), "opinion_versions_without_gaps"],
  ["conditions without a measure", insertOpinion(2, "conditions"), "opinion_conditions_named"],
  [
    "a condition that comes later",
    "insert into opinion_condition select o.organisation_id, o.ai_use_case_id, o.version, m.id from opinion o join measure m using (organisation_id) limit 1",
    "append-only",
  ],
  ["an approval's state", "update approval set state = '{}'", "append-only"],
  [
    "an approval against the advice without a reason",
    insertApproval("'not-recommended'", "person_id"),
    "approval_check",
  ],
  ["an approval by the consultancy", insertApproval("verdict", "author_id"), "person_id_fkey"],
  [
    "an approval that counts although it was withdrawn",
    "insert into approval_withdrawal (organisation_id, approval_id, cause) select organisation_id, approval_id, 'opinion' from current_approval",
    "withdrawn_is_not_current",
  ],
])("even the owner of the database cannot make %s", async (_, statement, constraint) => {
  await publish();
  await approve();
  const refused = await asSuperuser(statement).then(
    () => undefined,
    (error: Error & { constraint?: string }) => `${error.message} ${error.constraint}`,
  );
  expect(refused).toContain(constraint);
});

function insertOpinion(version: number, verdict: string) {
  return `insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
    select organisation_id, ai_use_case_id, ${version}, called, '${verdict}', text, state, state_hash, sha256, author_id, at from opinion`;
}

function insertApproval(verdict: string, who: string) {
  return `insert into approval (organisation_id, ai_use_case_id, opinion_version, opinion_verdict, state, state_hash, sha256, person_id, at)
    select o.organisation_id, o.ai_use_case_id, o.version, ${verdict}, o.state, o.state_hash, o.sha256, ${who}, o.at
      from opinion o join approval a using (organisation_id) limit 1`;
}

test("only an approver approves, only after an opinion, and only what was seen", async () => {
  expect(await approve()).toBe("no-opinion");
  await publish();
  expect(await approve(null, editor)).toBe("not-allowed");
  expect(await approve(null, anna)).toBe("not-allowed");
  const { stateHash } = await seen();
  await addEntries(editor, useCaseId, "fields", [emptyEntry("Contact.Seen")]);
  const wish = { opinionVersion: 1, stateHash, reason: null };
  expect(await approveUseCase(approver, useCaseId, wish)).toBe("conflict");
  expect(await approve()).toBe("approved");
  expect(await standing()).toBe(true);
  const [row] = await asSuperuser<Parameters<typeof approvalSignature>[0] & { sha256: Buffer }>(
    `select organisation_id as "organisationId", ai_use_case_id as "aiUseCaseId", opinion_version as "opinionVersion",
            opinion_verdict as "opinionVerdict", reason, state_hash as "stateHash", sha256, person_id as "personId", at from approval`,
  );
  expect(row && approvalSignature(row)).toEqual(row?.sha256);
});

test("against the advice only with a reason", async () => {
  await publish({ verdict: "not-recommended" });
  expect(await approve()).toBe("reason-missing");
  expect(await approve(" \u200b ")).toBe("reason-missing");
  expect(await approve("Wir sichern es anders ab.")).toBe("approved");
  expect((await seen()).approvals[0]?.reason).toBe("Wir sichern es anders ab.");
});

test("a field that is changed withdraws the approval at once, and the difference is named", async () => {
  await addEntries(editor, useCaseId, "fields", [emptyEntry("Contact.Changed")]);
  await publish();
  await approve();
  await asSuperuser("delete from mail");
  const ledger = await viewLedger(editor, useCaseId, "fields");
  const entry = ledger?.entries.find(({ name }) => name === "Contact.Changed");
  const values = { ...emptyEntry("Contact.Changed"), treatment: "block" as const };
  await changeEntry(atWork("aydin"), entry?.id ?? "", { version: entry?.version ?? 0, values });
  expect(await standing()).toBe(false);
  expect(await lastEvent()).toEqual({
    kind: "approval.withdrawn",
    data: { cause: "change", parts: ["dataIn"] },
  });
  const { since, approvals } = await seen();
  expect(since).toEqual([
    {
      part: "dataIn",
      entry: "Contact.Changed",
      kind: "changed",
      column: "treatment",
      from: null,
      to: "block",
    },
  ]);
  expect(approvals[0]?.withdrawal).toMatchObject({ cause: "change", by: "Deniz Aydın" });
  expect(await told()).toEqual(await approverAndConsultants());
  const [mail] = await asSuperuser<{ props: object }>(
    "select props from mail where kind = 'approval-ended' limit 1",
  );
  expect(mail?.props).toMatchObject({ by: "Deniz Aydın", cause: "change" });
});

const told = async () =>
  (
    await asSuperuser<{ recipient: string }>(
      "select recipient from mail where kind = 'approval-ended' order by 1",
    )
  ).map(({ recipient }) => recipient);

const approverAndConsultants = async () =>
  (
    await asSuperuser<{ email: string }>(
      `select email from person where id = $2 or id in
         (select person_id from assignment where organisation_id = $1 and ended_at is null) order by 1`,
      [editor.organisationId, approver.actor.id],
    )
  ).map(({ email }) => email);

test("facts that leave the class as it is leave the approval; another class ends it", async () => {
  const state = async (facts: Record<string, "yes" | "no">) => {
    const viewed = await viewScreening(editor, useCaseId);
    const wish = { version: viewed?.version ?? 0, facts: { facts, register: facts } };
    expect(await stateFacts(editor, useCaseId, wish)).toBe("changed");
  };
  const quiet = { "emotions-or-biometrics": "no", manipulation: "no" } as const;
  const rest = { "employees-evaluated": "no", "natural-person-credit": "no" } as const;
  await state({ ...quiet, ...rest });
  await publish();
  await approve();
  await state({ ...quiet, ...rest, "large-scale": "yes" });
  expect(await standing()).toBe(true);
  await state({ ...quiet, ...rest, "employees-evaluated": "yes" });
  expect(await standing()).toBe(false);
  expect((await seen()).since).toEqual([
    {
      part: "aiActClass",
      entry: "",
      kind: "changed",
      column: "class",
      from: "minimal",
      to: "high-risk",
    },
  ]);
});

test("a new version and the approver end it too; whoever changes and approves at once never leaves it standing on the old", async () => {
  await publish();
  await approve();
  await publish({ text: "Berichtigt." });
  expect(await standing()).toBe(false);
  await approve();
  expect(await withdrawApproval(editor, useCaseId, "x")).toBe("not-allowed");
  expect(await withdrawApproval(approver, useCaseId, " ")).toBe("reason-missing");
  await asSuperuser("delete from mail");
  expect(await withdrawApproval(approver, useCaseId, "Der Anbieter wechselt.")).toBe("withdrawn");
  // Nobody is told of an own act.
  const others = await approverAndConsultants();
  expect((await told()).length).toBe(others.length - 1);
  expect(await withdrawApproval(approver, useCaseId, "Noch einmal")).toBe("none");
  for (let n = 0; n < 8; n += 1) {
    const add = () => addEntries(editor, useCaseId, "fields", [emptyEntry(`Contact.Race${n}`)]);
    const { opinions, stateHash } = await seen();
    const opinionVersion = opinions[0]?.version ?? 0;
    const wish = { opinionVersion, stateHash, reason: null };
    await Promise.all([approveUseCase(approver, useCaseId, wish), add()]);
    expect(await standing()).toBe(false);
  }
});
