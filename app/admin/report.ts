import type { Verdict } from "#app/domain/audit/verify.server.ts";
import type { Compared } from "./restore.ts";

interface Restored extends Compared {
  /** How many things the backup had revived that were erased since, and how many the given ledger named. */
  revived: number;
  ledger: number;
  chains: { name: string; verdict: Verdict }[];
}

/** Says what was compared after a restore and how it went; 0 if everything is as it was. */
export function report({ tables, files, revived, ledger, chains }: Restored): number {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const unequal = [...tables, ...files].filter(({ equal }) => !equal).map(({ name }) => name);
  const broken = chains.filter(({ verdict }) => !verdict.whole).map(({ name }) => name);
  say(`tables        ${tables.length} compared by row count and hash, ${rows} rows`);
  say(`files         ${files.length} compared by size and hash`);
  say(`audit chains  ${chains.length} recomputed`);
  say(`erasures      ${ledger} in the ledger given, ${revived} erased again`);
  say("sessions      all ended: everybody signs in anew");
  for (const name of unequal) say(`NOT EQUAL     ${name}`);
  for (const name of broken) say(`BROKEN CHAIN  ${name}`);
  say(unequal.length + broken.length === 0 ? "The restore is whole." : "The restore is NOT whole.");
  return unequal.length + broken.length === 0 ? 0 : 1;
}
