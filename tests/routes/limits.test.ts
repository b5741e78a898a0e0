import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { loadSamples } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";

// R-26 over the wire: a limit counts what is asked for, however its address is written.
const app = await appHandler();
beforeAll(loadSamples, 60_000);
beforeEach(() => asSuperuser("truncate rate_limit; delete from sign_in"));

const mailbox = (turn: number) => `somebody-${turn}@beispiel.example`;
const ways = [
  addressOf("sign-in", "de"),
  `${addressOf("sign-in", "de")}/`,
  `${addressOf("sign-in", "de")}.data`,
  addressOf("sign-in", "en"),
  `${addressOf("sign-in", "de")}?a=b`,
  addressOf("sign-in", "de").toUpperCase(),
];

const signIns = async () => (await asSuperuser("select 1 from sign_in")).length;

describe("links to sign in", () => {
  test("twenty an hour from one address, by whatever way", async () => {
    for (let turn = 0; turn < 60; turn += 1)
      await app.visitor().post(ways[turn % ways.length] ?? "", { email: mailbox(turn) });
    expect(await signIns()).toBe(20);
    const refused = await app.visitor().post(ways[0] ?? "", { email: mailbox(99) });
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect((await app.visitor().request(ways[0] ?? "")).status, "reading goes on").toBe(200);
  });

  test("three an hour to one mailbox, however it is written, and no name gives itself away", async () => {
    const answers = async (email: string) => {
      const told = [];
      for (const one of [email, email.toUpperCase(), ` ${email} `, email])
        told.push((await app.visitor().post(ways[0] ?? "", { email: one })).status);
      return told;
    };
    const known = await answers("petra.mertens@muster-vertrieb.example");
    await asSuperuser("truncate rate_limit");
    expect(await answers("nobody@nowhere.example")).toEqual(known);
    expect(known).toEqual([303, 303, 303, 429]);
  });

  test("a forwarded address that nobody vouches for buys nothing", async () => {
    for (let turn = 0; turn < 25; turn += 1)
      await app
        .visitor()
        .post(
          ways[0] ?? "",
          { email: mailbox(turn) },
          { "x-forwarded-for": `203.0.113.${turn}`, forwarded: `for=203.0.113.${turn}` },
        );
    expect(await signIns()).toBe(20);
  });

  test("with the store away nobody is let through, and pages can be read", async () => {
    await asSuperuser("alter table rate_limit rename to rate_limit_away");
    try {
      const answer = await app.visitor().post(ways[0] ?? "", { email: mailbox(1) });
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(await signIns()).toBe(0);
      expect((await app.visitor().request("/")).status).toBe(200);
      expect((await app.visitor().request(ways[0] ?? "")).status).toBe(200);
    } finally {
      await asSuperuser("alter table rate_limit_away rename to rate_limit");
    }
  });
});
