import "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { loadSamples } from "#tests/support/samples.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { doors, type VisitorName, visitors } from "#tests/routes/workspace/doors.ts";
import { atHome } from "#tests/routes/workspace/own-access.ts";
import { leaves } from "#tests/routes/workspace/permission-table.ts";
import {
  ask,
  attempts,
  enrol,
  fingerprint,
  foreignTo,
  homes,
  idsAt,
  isClosed,
  plantForeign,
  secretsOf,
  waysIn,
} from "#tests/routes/workspace/walk.ts";

const quick = process.env.ENDURE_QUICK === "1";
const wanted = quick ? 500 : 5_000;
let browsers: Map<VisitorName, Visitor>;

beforeAll(async () => {
  await loadSamples();
  browsers = await enrol(await appHandler());
  await plantForeign();
}, 150_000);

const browserOf = (name: VisitorName) => browsers.get(name) ?? expect.fail(`Who is ${name}?`);
const behindDoors = leaves.filter(({ key }) => key in doors);
const median = (times: number[]) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

test(
  "every address, visitor and slot: a foreign id answers like a random one",
  { timeout: 1_200_000 },
  async () => {
    const house = await idsAt(houseId);
    const times = { foreign: [] as number[], random: [] as number[] };
    const odd: string[] = [];
    let count = 0;
    let leaks = 0;
    let writes = 0;
    for (let round = 0; count < wanted; round += 1)
      for (const name of visitors) {
        const { own, other } = homes(name);
        const [mine, theirs] = [await idsAt(own), await idsAt(other)];
        const [before, secrets] = [await fingerprint([other, houseId]), await secretsOf(other)];
        for (const leaf of behindDoors.filter((_, at) => !quick || at % 20 === round % 20)) {
          const foreign = foreignTo(name, leaf, house, theirs);
          const form = doors[leaf.key as keyof typeof doors].form;
          for (const attempt of attempts(name, leaf, mine, foreign))
            for (const way of waysIn) {
              const browser = browserOf(name);
              // Now this one first, now that one: whatever warms up serves both alike.
              const turns = ["foreign", "random"] as const;
              const told = { foreign: "", random: "" };
              for (const kind of count % 4 ? turns : turns.toReversed()) {
                const answer = await ask(browser, way, attempt[kind], form);
                told[kind] = answer.told;
                times[kind].push(answer.milliseconds);
                if (secrets.some((secret) => answer.body.includes(secret))) leaks += 1;
                count += 1;
              }
              if (told.foreign !== told.random || !isClosed(name, leaf, told.foreign))
                odd.push(`${name}: ${way} ${leaf.path}, foreign ${attempt.varied.join()}`);
            }
        }
        if ((await fingerprint([other, houseId])) !== before) writes += 1;
      }
    const ratio = median(times.foreign) / median(times.random);
    console.log(
      `     attempts ${count}, leaks ${leaks}, wrong writes ${writes}, odd answers ${odd.length}, ` +
        `median ${median(times.foreign).toFixed(2)} ms foreign, ${median(times.random).toFixed(2)} ms random`,
    );
    expect(odd).toEqual([]);
    expect({ leaks, writes }).toEqual({ leaks: 0, writes: 0 });
    expect(count).toBeGreaterThanOrEqual(wanted);
    expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(0.1);
  },
);

test.each(visitors)("%s gets at home what the role allows", { timeout: 120_000 }, async (name) => {
  for (const leaf of behindDoors.filter((_, at) => !quick || at % 10 === 0))
    for (const { where, told, expected } of await atHome(browserOf(name), name, leaf))
      expect(told, where).toBe(expected);
});
