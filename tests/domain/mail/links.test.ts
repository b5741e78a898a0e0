import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";
import * as links from "#app/domain/mail/links.server.ts";
import { wrongTokens } from "#tests/support/mailed.ts";

const inAnHour = () => new Date(Date.now() + 3_600_000);

const make = (subjectId = randomUUID(), purpose: links.LinkPurpose = "report.confirm") =>
  transaction({}, (tx) => links.makeLink(tx, { purpose, subjectId, expiresAt: inAnHour() }));
const look = (token: string, purpose: links.LinkPurpose = "report.confirm") =>
  transaction({}, async (tx) => (await links.findLink(tx, purpose, token)).state);
const use = (token: string, purpose: links.LinkPurpose = "report.confirm") =>
  transaction({}, async (tx) => (await links.consumeLink(tx, purpose, token)).state);

test("a token has 256 bits, and the database keeps only what cannot open it", async () => {
  const subjectId = randomUUID();
  const { id, token, tokenHash } = await make(subjectId);
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await asSuperuser("select * from link where id = $1", [id]);
  expect(row).toMatchObject({ subject_id: subjectId, token_hash: sha256(token), used_at: null });
  expect(tokenHash).toEqual(sha256(token));
  const kept = Object.values(row ?? {}).map((one: unknown) =>
    Buffer.isBuffer(one) ? one.toString("base64url") : String(one),
  );
  expect(kept).not.toContain(token);
  expect(await transaction({}, (tx) => links.linkToken(tx, id))).toBe(token);
});

test("looking changes nothing, using works once, then it says so", async () => {
  const { id, token } = await make();
  for (let turn = 0; turn < 5; turn += 1) expect(await look(token)).toBe("open");
  expect(await use(token)).toBe("open");
  const [first] = await asSuperuser("select used_at from link where id = $1", [id]);
  expect([await use(token), await look(token), await use(token)]).toEqual(["used", "used", "used"]);
  expect(await asSuperuser("select used_at from link where id = $1", [id])).toEqual([first]);
});

test("of twenty who use it at once, one does", async () => {
  const { token } = await make();
  const states = await Promise.all(Array.from({ length: 20 }, () => use(token)));
  expect(states.toSorted()).toEqual(["open", ...Array.from({ length: 19 }, () => "used")]);
});

test("use that is rolled back has not used it", async () => {
  const { token } = await make();
  const act = transaction({}, async (tx) => {
    await links.consumeLink(tx, "report.confirm", token);
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow();
  expect(await use(token)).toBe("open");
});

test("it opens for its purpose only", async () => {
  const { token } = await make();
  for (const purpose of ["report.view", "sign-in"] as const)
    expect([await look(token, purpose), await use(token, purpose)]).toEqual(["unknown", "unknown"]);
  expect(await use(token)).toBe("open");
});

test("after its time it is expired, one second before it is open", async () => {
  const { id, token } = await make();
  const set = (interval: string) =>
    asSuperuser("update link set expires_at = now() + $2::interval where id = $1", [id, interval]);
  await set("1 second");
  expect(await look(token)).toBe("open");
  await set("0 seconds");
  expect([await look(token), await use(token), await look(token)]).toEqual(
    Array(3).fill("expired"),
  );
});

test("a newer link voids the older open ones of its subject and purpose, no others", async () => {
  const subjectId = randomUUID();
  const older = await make(subjectId);
  const view = await make(subjectId, "report.view");
  const other = await make();
  const newer = await make(subjectId);
  expect(await use(older.token)).toBe("voided");
  expect(await look(view.token, "report.view")).toBe("open");
  expect([await use(other.token), await use(newer.token)]).toEqual(["open", "open"]);
  await make(subjectId);
  expect(await look(newer.token)).toBe("used");
});

test("what only looks like its token is unknown", async () => {
  const { token } = await make();
  for (const wrong of wrongTokens(token))
    expect([await look(wrong), await use(wrong)], JSON.stringify(wrong.slice(0, 60))).toEqual([
      "unknown",
      "unknown",
    ]);
  for (const wrong of [null, undefined, [token], { token }])
    await expect(use(wrong as never)).rejects.toThrow();
  expect(await use(token)).toBe("open");
});
