import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  everythingWritten,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { measure as catalogueMeasure } from "#app/domain/catalogue/catalogue.ts";
import {
  declineMeasure,
  takeUpAgain,
} from "#app/domain/workspace/declining/decline-measure.server.ts";
import { viewDeclining } from "#app/domain/workspace/declining/view-declining.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = row?.id ?? "";
});

/** A must-measure of a status that lowers a risk, as it is now. */
async function must(status: MeasureStatus) {
  const rows = await asSuperuser<{ id: string; version: number; measure: string }>(
    "select id, version, measure from measure where organisation_id = $1 and status = $2 order by id",
    [muster, status],
  );
  const found = rows.find((row) => {
    const { priority, lowers } = catalogueMeasure(row.measure);
    return priority === "must" && lowers.length > 0;
  });
  return found ?? expect.fail(`No must-measure is ${status}`);
}

const standing = async () => {
  const { standing: now } = (await viewUseCase(mertens, useCase)) ?? expect.fail("Not found");
  const musts = now.missing.find(({ what }) => what === "measures");
  return { scores: now.scores, light: now.light, total: now.total, musts: musts?.count ?? 0 };
};

test("what is declined is waited for no longer and weighs nothing, as was shown before; taken back, all is as it was", async () => {
  const { id, version } = await must("open");
  const before = await standing();
  const shown = await viewDeclining(mertens, id);
  expect(shown?.effects.map((one) => one.before.id)).toEqual([useCase]);
  expect(await declineMeasure(mertens, id, { version, reason: "Passt nicht" })).toBe("stepped");
  const after = await standing();
  expect(after).toMatchObject({ total: before.total - 1, musts: before.musts - 1 });
  expect(shown?.effects[0]?.after).toMatchObject({ scores: after.scores, light: after.light });
  const viewed = await viewMeasure(mertens, id);
  expect(viewed?.steps[0]).toMatchObject({ status: "not-applicable", reason: "Passt nicht" });
  const taken = await takeUpAgain(mertens, id, { version: version + 1, reason: "Doch" });
  expect(taken).toBe("stepped");
  expect(await standing()).toEqual(before);
});

test.each(["open", "in-progress", "effective"] as const)(
  "what was %s before stands there again, by a signed step",
  async (status) => {
    const { id, version } = await must(status);
    const proof = (await viewMeasure(mertens, id))?.pieces.length;
    await declineMeasure(mertens, id, { version, reason: "Passt nicht" });
    expect(await takeUpAgain(mertens, id, { version: version + 1, reason: "Doch" })).toBe(
      "stepped",
    );
    const viewed = await viewMeasure(mertens, id);
    expect(viewed?.measure).toMatchObject({ status, version: version + 2 });
    expect(viewed?.steps[0]).toMatchObject({ status, reason: "Doch", by: "Petra Mertens" });
    expect(viewed?.pieces).toHaveLength(proof ?? 0);
    const events = await asSuperuser(
      "select data from audit_event where subject_id = $1 order by position desc limit 2",
      [id],
    );
    expect(events).toEqual([
      { data: { from: "not-applicable", to: status } },
      { data: { from: status, to: "not-applicable" } },
    ]);
  },
);

test("proven work that is declined takes its relief along", async () => {
  const { id } = await must("effective");
  const effect = (await viewDeclining(mertens, id))?.effects[0];
  if (!effect) return expect.fail("No effect");
  const { lowers } = catalogueMeasure((await viewMeasure(mertens, id))?.measure.measure ?? "");
  for (const one of lowers)
    expect(effect.after.scores[one]).toBeGreaterThanOrEqual(effect.before.scores[one]);
});

test("a condition of the newest opinion is called one", async () => {
  const { id } = await must("open");
  expect((await viewDeclining(mertens, id))?.isCondition).toBe(false);
  // A condition comes with its opinion, in one transaction.
  await asSuperuser(
    `begin;
     insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
       select '${muster}', '${useCase}', coalesce(max(version), 0) + 1, 'note', 'conditions', 'x', '{}', sha256('x'), sha256('x'), '${people.anna.id}', now()
         from opinion where ai_use_case_id = '${useCase}';
     insert into opinion_condition select '${muster}', '${useCase}', max(version), '${id}' from opinion where ai_use_case_id = '${useCase}';
     commit`,
  );
  expect((await viewDeclining(mertens, id))?.isCondition).toBe(true);
});

test("neither happens without a reason, on an older state, twice, or by somebody else", async () => {
  const { id, version } = await must("open");
  const before = await everythingWritten();
  const wish = { version, reason: "Weil" };
  expect(await declineMeasure(mertens, id, { version, reason: null })).toBe("reason-missing");
  expect(await declineMeasure(mertens, id, { ...wish, version: version + 1 })).toBe("conflict");
  expect(await takeUpAgain(mertens, id, wish)).toBe("impossible");
  for (const act of [declineMeasure, takeUpAgain]) {
    expect(await act(atWork("reed"), id, wish)).toBe("not-allowed");
    expect(await act({ ...mertens, standing: "ended" }, id, wish)).toBe("not-allowed");
    expect(await act(atWork("kurz"), id, wish)).toBe("unknown");
  }
  expect(await viewDeclining(atWork("kurz"), id)).toBeUndefined();
  expect(await viewDeclining({ ...mertens, roles: ["guest"] }, id)).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);
  expect(await declineMeasure(mertens, id, wish)).toBe("stepped");
  expect(await declineMeasure(mertens, id, { ...wish, version: version + 1 })).toBe("impossible");
  expect(await takeUpAgain(mertens, id, { version: version + 1, reason: null })).toBe(
    "reason-missing",
  );
});
