import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loadSamples } from "#app/demo/samples.ts";
import { sweepFiles } from "#app/domain/workspace/evidence/sweep.server.ts";
import { closeDatabase } from "#db/database.server.ts";
import { upload } from "#tests/support/files/multipart.ts";
import { type Ground, ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";
import { filesBelow, measureAt, mertensAt, muster, nothing } from "./upload-ground.ts";

export const name = "upload-kills";

/** Long enough on the way that a kill finds it there. */
const contract = (turn: number) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n% ${turn}\n`),
    Buffer.alloc(12_000_000, turn % 250),
    Buffer.from("\n%%EOF\n"),
  ]);

/**
 * F-04: the web process is killed at random moments of an upload. What was acknowledged is there byte for byte; there is
 * no row without its file, and after the sweep no file without its row.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  process.env.DATA_DIR = place.folder;
  await loadSamples();
  const turns = share(options, 40, 4);
  const acknowledged: string[] = [];
  let cut = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const product = await place.serve({ DATA_DIR: place.folder, WORKER_IN_WEB: "false" });
    const somebody = await mertensAt(product);
    // Uploads are counted by the minute; here there are more than a person makes.
    await place.ask("delete from rate_limit");
    const bytes = contract(turn);
    const path = `/arbeitsbereich/${muster}/massnahmen/${await measureAt(place)}/nachweise`;
    const file = { name: `vertrag-${turn}.pdf`, type: "application/pdf", bytes };
    const answer = upload(somebody, path, nothing, file).then(
      ({ status }) => status,
      () => undefined,
    );
    await wait(Math.random() * 600);
    product.kill("SIGKILL");
    const status = await answer;
    await product.exit;
    if (status === 303) acknowledged.push(createHash("sha256").update(bytes).digest("hex"));
    else if (status === undefined) cut += 1;
    else throw new Error(`The upload was answered with ${status}`);
  }
  figure("kills", turns);
  figure("answers cut off", cut);
  await expectWhole(place, acknowledged, check);
  const swept = await sweepFiles(Date.now(), -1);
  figure("files swept", swept);
  await expectNoOrphans(place, check);
  await closeDatabase();
  await place.end();
  return outcome;
}

interface Row {
  id: string;
  hash: string;
}

const rowsAt = (place: Ground) =>
  place.ask<Row>(
    "select file_id as id, encode(sha256, 'hex') as hash from evidence_version where file_id is not null",
  );

type Check = ReturnType<typeof tally>["check"];

async function expectWhole(
  place: Ground,
  acknowledged: readonly string[],
  check: Check,
): Promise<void> {
  const rows = await rowsAt(place);
  const broken = rows.filter(({ id, hash }) => hashOf(place.folder, id) !== hash);
  check("every row has its file, byte for byte", broken.length === 0, broken);
  const kept = new Set(rows.map(({ hash }) => hash));
  const lost = acknowledged.filter((hash) => !kept.has(hash));
  check("what was acknowledged is there", lost.length === 0, lost);
}

async function expectNoOrphans(place: Ground, check: Check): Promise<void> {
  const ids = new Set((await rowsAt(place)).map(({ id }) => id));
  const files = filesBelow(place.folder, "files");
  const orphans = files.filter((one) => !ids.has(one));
  check("after the sweep no file is without its row", orphans.length === 0, orphans);
  check("the sweep took no file that has one", files.length === ids.size, [files.length, ids.size]);
  const left = filesBelow(place.folder, "incoming");
  check("nothing is left on its way in", left.length === 0, left);
}

function hashOf(folder: string, id: string): string | undefined {
  try {
    const bytes = readFileSync(join(folder, "files", muster, id.slice(0, 2), id));
    return createHash("sha256").update(bytes).digest("hex");
  } catch {
    return undefined;
  }
}
