import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  everythingWritten,
  inOffice,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { assignConsultant, endAssignment } from "#app/domain/workspace/assign-consultant.server.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { checkEvidence } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import { withdrawEvidence } from "#app/domain/workspace/evidence/withdraw-evidence.server.ts";
import { publishOpinion } from "#app/domain/workspace/opinion/publish-opinion.server.ts";
import { answerReview } from "#app/domain/workspace/review-requests/answer-review.server.ts";
import { askReview } from "#app/domain/workspace/review-requests/ask-review.server.ts";
import { reviewPreview } from "#app/domain/workspace/review-requests/newest-review.server.ts";
import { viewReviews } from "#app/domain/workspace/review-requests/reviews.server.ts";
import type { ReviewSubject } from "#app/domain/workspace/review-requests/subject.ts";
import { takeReview } from "#app/domain/workspace/review-requests/take-review.server.ts";
import { withdrawReview } from "#app/domain/workspace/review-requests/withdraw-review.server.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kurz = atWork("kurz");
const consultant = (name: keyof typeof people): OrganisationAccess => ({
  organisationId: muster,
  actor: { kind: "person", id: people[name].id },
  roles: people[name].roles,
  side: "house",
});
const [anna, ines] = [consultant("anna"), consultant("ines")];
let measure: ReviewSubject;
let evidence: ReviewSubject & { kind: "evidence" };
let useCase: ReviewSubject & { kind: "use-case" };

beforeAll(async () => {
  await loadSamples();
  const { id } = await openMeasure(muster);
  measure = { kind: "measure", measureId: id };
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1 limit 1",
    [muster],
  );
  useCase = { kind: "use-case", useCaseId: row?.id ?? "" };
  await assignConsultant(inOffice("anna"), muster, people.ines.id);
}, 60_000);

beforeEach(async () => {
  await asSuperuser("truncate rate_limit; delete from review_request; delete from mail");
  if (measure.kind !== "measure") return;
  const added = await addEvidence(mertens, measure.measureId, {
    wish: { title: "Vermerk", text: "Geprüft", url: null, validUntil: null },
    file: undefined,
  });
  evidence = { kind: "evidence", evidenceId: "evidenceId" in added ? added.evidenceId : "" };
});

const seen = async (subject: ReviewSubject, access = mertens) => {
  const found = await viewReviews(access, subject);
  return typeof found === "object" ? found : expect.fail("Not found");
};
const openId = async (subject: ReviewSubject) => (await seen(subject)).open?.id ?? "";
const mails = () =>
  asSuperuser<{ kind: string; recipient: string; props: object }>(
    "select kind, recipient, props from mail order by recipient",
  );
const events = () =>
  asSuperuser<{ kind: string }>(
    "select kind, data, actor_id from audit_event where kind like 'review.%' order by position desc",
  );
const house = async () => (await overview(mertens)).turns.filter(({ what }) => what === "review");

test("the client asks, every consultant is told once without a word of it, and it is their turn", async () => {
  for (const subject of [measure, evidence, useCase]) {
    await asSuperuser("delete from mail; delete from review_request");
    expect(await askReview(mertens, subject, "Reicht unser <Vermerk>?")).toBe("asked");
    const told = await mails();
    expect(told.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ["review-requested", people.anna.email],
      ["review-requested", people.ines.email],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Vermerk|E-Mail/);
    expect((await seen(subject)).open).toMatchObject({
      askedBy: "Petra Mertens",
      question: "Reicht unser <Vermerk>?",
      takenBy: null,
      waited: 0,
    });
    expect(await house()).toMatchObject([
      { who: "house", count: 1, names: ["Anna Weber", "Ines Lorenz"] },
    ]);
    expect((await house())[0]?.since).toBeInstanceOf(Date);
  }
  expect(await events()).toHaveLength(3);
  expect((await events())[0]).toMatchObject({
    kind: "review.requested",
    data: { about: "use-case" },
  });
});

test("there is one open request about a record, whoever asks at once", async () => {
  const aydin = atWork("aydin");
  const answers = await Promise.all([
    askReview(mertens, useCase, "Erste"),
    askReview(aydin, useCase, "Zweite"),
  ]);
  expect(answers.toSorted()).toEqual(["asked", "open"]);
  expect(await mails()).toHaveLength(2);
  await expect(
    asSuperuser(
      "insert into review_request (organisation_id, ai_use_case_id, asked_by) values ($1, $2, $3)",
      [muster, useCase.useCaseId, clientPeople.aydin.id],
    ),
  ).rejects.toThrow("review_request_open_of_use_case");
  expect(await askReview(mertens, measure, null)).toBe("asked");
});

test("one takes it over and all see who; who was too late is told, and may take it nevertheless", async () => {
  await askReview(mertens, measure, null);
  const id = await openId(measure);
  const answers = await Promise.all([
    takeReview(anna, id, { takenBy: null }),
    takeReview(ines, id, { takenBy: null }),
  ]);
  expect(answers.toSorted()).toEqual(["conflict", "taken"]);
  const first = (await seen(measure)).open;
  const takenBy = first?.takenById ?? null;
  const [holder, other] = takenBy === people.anna.id ? [anna, ines] : [ines, anna];
  expect(await takeReview(holder, id, { takenBy: null })).toBe("taken");
  expect(await house()).toMatchObject([{ names: [first?.takenBy] }]);
  expect(await takeReview(other, id, { takenBy })).toBe("taken");
  expect((await seen(measure)).open?.takenById).not.toBe(takenBy);
  expect((await events()).slice(0, 2).map(({ kind }) => kind)).toEqual([
    "review.taken",
    "review.taken",
  ]);
});

test("whoever stops working for the client gives it back", async () => {
  await askReview(mertens, measure, null);
  const id = await openId(measure);
  await takeReview(ines, id, { takenBy: null });
  expect(await endAssignment(inOffice("anna"), muster, people.ines.id)).toBe("ended");
  expect((await seen(measure)).open).toMatchObject({ takenBy: null, takenAt: null });
  expect(await house()).toMatchObject([{ names: ["Anna Weber"] }]);
  await assignConsultant(inOffice("anna"), muster, people.ines.id);
});

test("an answer stands with its words for good, and whoever asked gets one mail without them", async () => {
  await askReview(mertens, useCase, "Reicht das?");
  const id = await openId(useCase);
  await asSuperuser("delete from mail");
  expect(await answerReview(anna, id, "Ja, mit kürzerer Frist.")).toBe("answered");
  expect(await seen(useCase)).toMatchObject({
    open: undefined,
    closed: [
      {
        question: "Reicht das?",
        outcome: "done",
        closedBy: "Anna Weber",
        note: "Ja, mit kürzerer Frist.",
      },
    ],
  });
  const told = await mails();
  expect(told).toMatchObject([{ kind: "review-answered", recipient: clientPeople.mertens.email }]);
  expect(JSON.stringify(told)).not.toContain("Frist");
  expect(await house()).toEqual([]);
  for (const again of [
    await answerReview(ines, id, null),
    await withdrawReview(mertens, id),
    await takeReview(ines, id, { takenBy: null }),
  ])
    expect(again).toBe("closed");
  for (const change of ["note = 'Nein'", "outcome = null, closed_at = null, closed_by = null"])
    await expect(
      asSuperuser(`update review_request set ${change} where id = '${id}'`),
    ).rejects.toThrow("append-only");
  expect(await askReview(mertens, useCase, null)).toBe("asked");
});

test("the opinion answers what was asked about its AI use case, in its transaction", async () => {
  await askReview(mertens, useCase, null);
  await askReview(mertens, measure, null);
  await asSuperuser("delete from mail");
  await asSuperuser(
    "insert into opinion_draft (organisation_id, ai_use_case_id, verdict, text, changed_by) values ($1, $2, 'recommended', 'Geprüft', $3)",
    [muster, useCase.useCaseId, people.anna.id],
  );
  const [draft] = await asSuperuser<{ version: number }>("select version from opinion_draft");
  expect(await publishOpinion(anna, useCase.useCaseId, { version: draft?.version ?? 0 })).toBe(
    "published",
  );
  expect((await seen(useCase)).closed).toMatchObject([
    { outcome: "happened", closedBy: "Anna Weber" },
  ]);
  expect((await seen(measure)).open).toBeDefined();
  expect(await mails()).toHaveLength(1);
  expect((await events())[0]).toMatchObject({
    kind: "review.answered",
    data: { about: "use-case", outcome: "happened" },
  });
});

test("evidence is answered by its check either way, and not asked about once it was taken back", async () => {
  for (const [verdict, reason] of [
    ["returned", "Es fehlt die Unterschrift."],
    ["approved", null],
  ] as const) {
    await askReview(mertens, evidence, null);
    expect(await checkEvidence(anna, evidence.evidenceId, { version: 1, verdict, reason })).toBe(
      "checked",
    );
    expect(await seen(evidence)).toMatchObject({ open: undefined });
  }
  expect((await seen(evidence)).closed).toMatchObject([
    { outcome: "happened" },
    { outcome: "happened" },
  ]);
  await askReview(mertens, evidence, null);
  await asSuperuser("delete from mail");
  expect(await withdrawEvidence(mertens, evidence.evidenceId)).toBe("withdrawn");
  expect(await seen(evidence)).toMatchObject({ open: undefined, askable: false });
  expect((await seen(evidence)).closed[0]).toMatchObject({ outcome: "withdrawn" });
  expect(await askReview(mertens, evidence, null)).toBe("withdrawn");
  expect(await mails()).toEqual([]);
});

test("a publication and a takeover at once both come through", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    await askReview(mertens, evidence, null);
    const id = await openId(evidence);
    const [checked, taken] = await Promise.all([
      checkEvidence(anna, evidence.evidenceId, { version: 1, verdict: "approved", reason: null }),
      takeReview(ines, id, { takenBy: null }),
    ]);
    expect(checked).toBe("checked");
    expect(["taken", "closed"]).toContain(taken);
  }
});

test("the client takes it back, and nobody is written to", async () => {
  await askReview(mertens, measure, "Doch nicht");
  await asSuperuser("delete from mail");
  expect(await withdrawReview(atWork("aydin"), await openId(measure))).toBe("withdrawn");
  expect((await seen(measure)).closed).toMatchObject([
    { outcome: "withdrawn", closedBy: "Deniz Aydın", question: "Doch nicht" },
  ]);
  expect(await mails()).toEqual([]);
  expect(await reviewPreview(mertens, measure, "de")).toMatchObject({
    stands: "withdrawn",
    by: "Deniz Aydın",
  });
});

test("nobody asks, takes, answers or sees without the right or from elsewhere", async () => {
  const reader = atWork("reed");
  const guest: OrganisationAccess = { ...mertens, roles: ["guest"] };
  await askReview(mertens, useCase, null);
  const id = await openId(useCase);
  const before = await everythingWritten();
  for (const access of [reader, guest, anna]) {
    expect(await askReview(access, measure, null)).toBe("not-allowed");
    expect(await withdrawReview(access, id)).toBe("not-allowed");
  }
  for (const access of [reader, guest, mertens]) {
    expect(await takeReview(access, id, { takenBy: null })).toBe("not-allowed");
    expect(await answerReview(access, id, null)).toBe("not-allowed");
  }
  expect(await askReview({ ...mertens, standing: "read-only" }, measure, null)).toBe("not-allowed");
  for (const subject of [measure, evidence, useCase]) {
    expect(await askReview(kurz, subject, null)).toBe("unknown");
    expect(await viewReviews(kurz, subject)).toBeUndefined();
  }
  expect(await withdrawReview(kurz, id)).toBe("unknown");
  const foreign = { ...anna, organisationId: kurz.organisationId };
  expect(await takeReview(foreign, id, { takenBy: null })).toBe("unknown");
  expect(await answerReview(foreign, id, null)).toBe("unknown");
  expect(await viewReviews(guest, useCase)).toBeUndefined();
  expect(await reviewPreview(guest, useCase, "de")).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("thirty requests in an hour are enough for one person", async () => {
  for (let turn = 0; turn < 30; turn += 1)
    expect(await askReview(mertens, measure, null)).toBe(turn === 0 ? "asked" : "open");
  expect(await askReview(mertens, evidence, null)).toBe("later");
  expect(await askReview(atWork("aydin"), evidence, null)).toBe("asked");
});
