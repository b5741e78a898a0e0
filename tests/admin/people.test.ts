import { asSuperuser, database } from "#tests/support/database.ts";
import { loadSamples, people } from "#tests/support/samples.ts";
import { beforeAll, expect, test, vi } from "vitest";
import { commands } from "#app/admin/commands.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { StartError } from "#app/server/start-error.ts";
import { operator } from "./operator.ts";

/** One command in this very process; what it printed and how it would have ended. */
async function run(name: string, ...words: string[]): Promise<{ code: number; output: string }> {
  let output = "";
  const print = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += String(text);
    return true;
  });
  try {
    const code = (await commands[name]?.run(words)) ?? 0;
    return { code, output };
  } catch (error) {
    if (error instanceof StartError) return { code: 1, output: error.message };
    throw error;
  } finally {
    print.mockRestore();
  }
}

beforeAll(loadSamples, 60_000);

test("a first administrator is made, once, whatever stood before", async () => {
  expect((await run("create-administrator", "Neu@Tulos.example", "Nina Neu")).code).toBe(0);
  expect((await run("create-administrator", people.jonas.email, "Jonas")).code).toBe(0);
  const rows = await asSuperuser<{ email: string; roles: string[] }>(
    "select email, roles from member join person on id = person_id where email = any ($1) order by 1",
    [["neu@tulos.example", people.jonas.email]],
  );
  expect(rows).toEqual([
    { email: people.jonas.email, roles: expect.arrayContaining(["administrator", "consultant"]) },
    { email: "neu@tulos.example", roles: ["administrator"] },
  ]);
  expect((await run("create-administrator", "x", "X")).code).toBe(1);
  expect((await run("create-administrator", "x@x.example")).code).toBe(1);
});

test("who is locked out is out at once and may come back", async () => {
  const token = await signInAs("anna");
  expect(await signedIn(token)).toBeDefined();
  expect((await run("disable", people.anna.email)).code).toBe(0);
  expect(await signedIn(token)).toBeUndefined();
  expect((await run("people")).output).toMatch(
    /anna\.weber@tulos\.example +Anna Weber +locked out/,
  );
  expect((await run("enable", people.anna.email)).code).toBe(0);
  expect(await signedIn(await signInAs("anna"))).toBeDefined();
  expect(await run("disable", "nobody@nowhere.example")).toEqual({
    code: 1,
    output: "Nobody has this address.\n",
  });
});

test("a reset takes every method, ends every session and says so by mail", async () => {
  const token = await signInAs("ines");
  await asSuperuser(
    "insert into totp (person_id, secret) values ($1, 'x') on conflict do nothing",
    [people.ines.id],
  );
  expect((await run("reset-sign-in", people.ines.email)).code).toBe(0);
  expect(await signedIn(token)).toBeUndefined();
  expect(await asSuperuser("select 1 from totp where person_id = $1", [people.ines.id])).toEqual(
    [],
  );
  expect(
    await asSuperuser("select kind from mail where recipient = $1", [people.ines.email]),
  ).toEqual([{ kind: "security-notice" }]);
  const [event] = await asSuperuser<{ kind: string }>(
    "select kind from audit_event order by organisation_id, position desc limit 1",
  );
  expect(event?.kind).toBe("methods.reset");
});

test("commands are listed, verified chains and terms are told", async () => {
  const environment = { DATABASE_URL: database.appUrl, SECRET_KEY: process.env.SECRET_KEY ?? "" };
  const listed = await operator([], environment);
  expect(listed).toEqual({
    code: 0,
    output: expect.stringContaining("create-administrator EMAIL"),
  });
  expect(await run("verify-audit")).toEqual({
    code: 0,
    output: expect.stringContaining("whole, "),
  });
  expect((await run("retention")).output).toContain("requests             kept 14 days");
  await asSuperuser(
    "begin; set local session_replication_role = replica; update audit_event set kind = 'x' where position = 2; commit",
  );
  const broken = await run("verify-audit");
  expect(broken.code).toBe(1);
  expect(broken.output).toContain("BROKEN at entry 2");
});
