// One scenario in this process: node tests/endure/play.ts NAME REPORT
import { writeFileSync } from "node:fs";
import type { Scenario } from "./scenario.ts";

const [, , name = "", report = ""] = process.argv;
const scenario = (await import(`./${name}.ts`)) as Scenario;
const outcome = await scenario.run({ quick: process.env.ENDURE_QUICK === "1" });
writeFileSync(report, JSON.stringify(outcome));
// Whatever a scenario has left open must not keep the run waiting.
process.exit(outcome.failed > 0 ? 1 : 0);
