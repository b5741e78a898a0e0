import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addEvidence, renewEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { checkEvidence } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import { withdrawEvidence } from "#app/domain/workspace/evidence/withdraw-evidence.server.ts";
import { confirmRole } from "#app/domain/workspace/screening/ai-role.server.ts";
import { besideScreening } from "#app/domain/workspace/screening/beside-screening.server.ts";
import { viewDpia } from "#app/domain/workspace/screening/dpia-release/dpias.server.ts";
import { releaseDpia } from "#app/domain/workspace/screening/dpia-release/release-dpia.server.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const editor = { ...atWork("mertens"), roles: ["editor"] };
const approver = { ...editor, roles: ["approver"] };
const anna: OrganisationAccess = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};
const unstated = { useCase: "lead-scoring", facts: null };
let [useCaseId, measureId] = ["", ""];

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ use_case: string; measure: string }>(
    `with own as (select id from ai_use_case where organisation_id = $1 limit 1),
       made as (insert into measure (organisation_id, measure, scope) values ($1, 'dpia-conduct', 'use-case') returning id),
       planned as (insert into planned_measure select $1, own.id, made.id, 900 from own, made)
     select own.id as use_case, made.id as measure from own, made`,
    [muster],
  );
  [useCaseId, measureId] = [row?.use_case ?? "", row?.measure ?? ""];
  await asSuperuser(
    `update ai_use_case set check_result = jsonb_set(check_result, '{flags}', '["dpia-likely"]') where id = $1`,
    [useCaseId],
  );
});

const wish = { title: "DSFA", text: "Geprüft", url: null, validUntil: null };
const missing = async () =>
  (await viewUseCase(editor, useCaseId))?.standing.missing.some(({ what }) => what === "dpia");

test("the DPIA is released in the version that counts, by an approver, and only as long as it counts", async () => {
  const added = await addEvidence(editor, measureId, { wish, file: undefined });
  if ("refused" in added) throw new Error(added.refused);
  const { evidenceId } = added;
  const release = (version = 1, access = approver) =>
    releaseDpia(access, useCaseId, { evidenceId, version });
  expect(await missing()).toBe(true);
  expect(await release()).toBe("conflict");
  const approve = (version: number) =>
    checkEvidence(anna, evidenceId, { version, verdict: "approved", reason: null });
  await approve(1);
  expect(await release(1, editor)).toBe("not-allowed");
  expect(await release(2)).toBe("conflict");
  expect(await Promise.all([release(), release()])).toEqual(["released", "released"]);
  expect(await missing()).toBe(false);
  const events = await asSuperuser("select from audit_event where kind = 'dpia.released'");
  expect(events).toHaveLength(1);
  await renewEvidence(editor, evidenceId, { wish, file: undefined, version: 1 });
  expect(await missing()).toBe(false);
  await approve(2);
  expect(await missing()).toBe(true);
  expect(await release(2)).toBe("released");
  await asSuperuser("update evidence_version set valid_until = current_date - 2");
  expect(await missing()).toBe(true);
  await asSuperuser("update evidence_version set valid_until = null");
  await withdrawEvidence(editor, evidenceId);
  expect(await missing()).toBe(true);
  expect((await viewDpia(editor, useCaseId))?.possible).toEqual([]);
});

test("the role is confirmed apart from the class, with name and date; the newest counts", async () => {
  expect((await besideScreening(editor, useCaseId, unstated)).role).toBeUndefined();
  expect(await confirmRole(editor, useCaseId, "deployer")).toBe("confirmed");
  expect(await confirmRole(editor, useCaseId, "provider")).toBe("confirmed");
  expect((await besideScreening(editor, useCaseId, unstated)).role).toMatchObject({
    role: "provider",
    by: "Petra Mertens",
  });
  expect(await confirmRole({ ...editor, roles: ["reader"] }, useCaseId, "deployer")).toBe(
    "not-allowed",
  );
  expect(await confirmRole(atWork("kurz"), useCaseId, "deployer")).toBe("unknown");
});
