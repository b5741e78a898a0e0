import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { addEvidence, renewEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { checkEvidence } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import type { EvidenceWish } from "#app/domain/workspace/evidence/evidence-wish.ts";
import { pieceState } from "#app/domain/workspace/evidence/evidence-view.ts";
import { viewEvidence } from "#app/domain/workspace/evidence/view-evidence.server.ts";
import { withdrawEvidence } from "#app/domain/workspace/evidence/withdraw-evidence.server.ts";
import { measurePage } from "#app/domain/workspace/measure-page.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kurz = atWork("kurz");
const anna: OrganisationAccess = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};

beforeAll(async () => {
  await loadSamples();
  await asSuperuser(
    `update ai_use_case set check_result = jsonb_set(check_result, '{scores}', '{"trust": 100, "liability": 100, "recovery": 100}')`,
  );
});

const note = (validUntil: string | null = null): EvidenceWish => ({
  title: "Protokoll",
  text: "Geprüft",
  url: null,
  validUntil,
});

const give = async (measureId: string, wish: EvidenceWish, access = mertens) => {
  const answer = await addEvidence(access, measureId, { wish, file: undefined });
  return "evidenceId" in answer ? answer.evidenceId : answer.refused;
};

const approve = (id: string, version = 1) =>
  checkEvidence(anna, id, { version, verdict: "approved", reason: null });

const today = () => todayInBerlin();

/** A must-measure of Muster that lowers a risk, done but without proof. */
async function doneMeasure(): Promise<string> {
  const { id, version } = await openMeasure(muster);
  await stepMeasure(mertens, id, { version, to: "in-progress", reason: null });
  await stepMeasure(mertens, id, { version: version + 1, to: "implemented", reason: null });
  return id;
}

const standing = async () => {
  const { useCases } = await overview(mertens);
  const [first] = useCases;
  if (!first) throw new Error("Muster has an AI use case");
  return first;
};

test("approved evidence lowers the risk; what expires raises it again and reopens the measure", async () => {
  const id = await doneMeasure();
  const before = await standing();
  const evidenceId = await give(id, note(today()));
  expect((await standing()).scores).toEqual(before.scores);
  expect(await approve(evidenceId)).toBe("checked");
  const proven = await standing();
  const sum = (one: typeof before) => Object.values(one.scores).reduce((a, b) => a + b, 0);
  expect(sum(proven)).toBeLessThan(sum(before));
  expect(proven.done).toBe(before.done);
  await asSuperuser(
    "update evidence_version set valid_until = (now() at time zone 'Europe/Berlin')::date - 1 where evidence_id = $1",
    [evidenceId],
  );
  const over = await standing();
  expect(over.scores).toEqual(before.scores);
  expect(over.done).toBe(before.done - 1);
  const viewed = await viewMeasure(mertens, id);
  if (!viewed) throw new Error("The measure is there");
  const page = measurePage(viewed, "de");
  expect([page.lamp, page.countsAs, page.evidenceMissing]).toEqual([
    "outdated",
    "in-progress",
    false,
  ]);
  expect((await overview(mertens)).next.map((one) => one.id)).toContain(id);
  // The new version proves it again.
  const renewed = await renewEvidence(mertens, evidenceId, {
    wish: note(),
    file: undefined,
    version: 1,
  });
  expect(renewed).toEqual({ evidenceId });
  expect((await standing()).scores).toEqual(before.scores);
  await approve(evidenceId, 2);
  expect((await standing()).scores).toEqual(proven.scores);
});

test("an approved version counts until a newer one is; a returned one needs a reason and counts for nothing", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  const returned = { version: 1, verdict: "returned", reason: " " } as const;
  expect(await checkEvidence(anna, evidenceId, returned)).toBe("reason-missing");
  await approve(evidenceId);
  await renewEvidence(mertens, evidenceId, { wish: note(), file: undefined, version: 1 });
  expect(await approve(evidenceId, 1)).toBe("conflict");
  const state = async () => {
    const viewed = await viewEvidence(mertens, evidenceId);
    return viewed && [pieceState(viewed.piece, viewed.today), viewed.piece.approvedVersion];
  };
  expect(await state()).toEqual(["approved", 1]);
  const reason = "Unterschrift fehlt";
  await checkEvidence(anna, evidenceId, { version: 2, verdict: "returned", reason });
  expect(await state()).toEqual(["approved", 1]);
  await approve(evidenceId, 2);
  await checkEvidence(anna, evidenceId, { version: 2, verdict: "returned", reason });
  expect(await state()).toEqual(["returned", null]);
});

test("two people renew one piece: the second is told and nothing is lost", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  const renew = () =>
    renewEvidence(mertens, evidenceId, { wish: note(), file: undefined, version: 1 });
  const answers = await Promise.all([renew(), renew(), renew()]);
  expect(answers.filter((one) => "evidenceId" in one)).toHaveLength(1);
  expect(answers.filter((one) => "refused" in one && one.refused === "conflict")).toHaveLength(2);
  expect((await viewEvidence(mertens, evidenceId))?.piece.versions).toHaveLength(2);
});

test("what was taken back proves nothing, stays readable and takes no new version", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  await approve(evidenceId);
  expect(await withdrawEvidence(mertens, evidenceId)).toBe("withdrawn");
  const viewed = await viewEvidence(mertens, evidenceId);
  expect(viewed && pieceState(viewed.piece, viewed.today)).toBe("withdrawn");
  expect(
    await renewEvidence(mertens, evidenceId, { wish: note(), file: undefined, version: 1 }),
  ).toEqual({ refused: "conflict" });
  expect(await approve(evidenceId)).toBe("conflict");
});

test("the client gives evidence, the consultancy checks it, and nobody does both", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  expect(await give(id, note(), anna)).toBe("not-allowed");
  expect(
    await checkEvidence(mertens, evidenceId, { version: 1, verdict: "approved", reason: null }),
  ).toBe("not-allowed");
  expect(await give(id, note(), { ...mertens, roles: ["reader"] })).toBe("not-allowed");
});

test("a foreign measure and foreign evidence do not exist", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  expect(await give(id, note(), kurz)).toBe("unknown");
  expect(await viewEvidence(kurz, evidenceId)).toBeUndefined();
  expect(await withdrawEvidence(kurz, evidenceId)).toBe("unknown");
  const guest = { ...atWork("mertens"), roles: ["guest"] };
  expect(await viewEvidence(guest, evidenceId)).toBeUndefined();
});

test.each<[Partial<EvidenceWish>, string]>([
  [{ text: " \u200b" }, "nothing"],
  [{ text: null }, "nothing"],
  [{ title: null }, "title"],
  [{ url: "www.beispiel.de" }, "link"],
  [{ url: "javascript:alert(1)" }, "link"],
  [{ url: "https://name:wort@beispiel.de" }, "link"],
  [{ url: "data:text/html,x" }, "link"],
  [{ validUntil: "2025-01-01" }, "past"],
])("%j is refused as %s", async (change, reason) => {
  const { id } = await openMeasure(muster);
  expect(await give(id, { ...note(), ...change })).toBe(reason);
});

test("a link is called after its host where nobody named it", async () => {
  const { id } = await openMeasure(muster);
  const url = "https://trust.beispiel.de/avv";
  const evidenceId = await give(id, { title: null, text: null, url, validUntil: null });
  expect((await viewEvidence(mertens, evidenceId))?.piece.versions[0]).toMatchObject({
    kind: "link",
    title: "trust.beispiel.de",
    author: clientPeople.mertens.name,
  });
});

test("nobody changes a version or a check, and approves none that is not there", async () => {
  const { id } = await openMeasure(muster);
  const evidenceId = await give(id, note());
  await expect(
    asSuperuser("insert into approved_evidence values ($1, $2, 2)", [muster, evidenceId]),
  ).rejects.toThrow(/foreign key/);
  const rights = await asSuperuser<{ right: string }>(
    `select table_name || ' ' || privilege_type as right from information_schema.role_table_grants
      where grantee = 'tulos_app' and table_name in ('evidence_version', 'evidence_check') order by 1`,
  );
  expect(rights.map(({ right }) => right)).toEqual([
    "evidence_check INSERT",
    "evidence_check SELECT",
    "evidence_version INSERT",
    "evidence_version SELECT",
  ]);
});
