import { loadSamples } from "#app/demo/samples.ts";
import { closeDatabase } from "#db/database.server.ts";
import { pdf, type TriedFile } from "#tests/support/files/good-files.ts";
import { hostileFiles, hostileNames } from "#tests/support/files/hostile-files.ts";
import { upload } from "#tests/support/files/multipart.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { type Ground, ground } from "./ground.ts";
import { type Options, tally } from "./scenario.ts";
import { filesBelow, measureAt, mertensAt, muster, nothing } from "./upload-ground.ts";

export const name = "hostile-files";

const words = /nehmen wir nicht an|ist leer|passt nicht zur Endung/;

/** what is not what it says is refused in words; what is taken is never shown and has no active type. */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  await loadSamples();
  const product = await place.serve({ DATA_DIR: place.folder, WORKER_IN_WEB: "false" });
  const somebody = await mertensAt(product);
  const tried = hostileFiles.filter((_, at) => !options.quick || at % 10 === 0);
  const taken: string[] = [];
  const silent: string[] = [];
  for (const file of tried) {
    const answer = await send(place, somebody, file);
    if (answer.status !== 400) taken.push(`${file.title}: ${answer.status}`);
    else if (!words.test(await answer.text())) silent.push(file.title);
  }
  figure("hostile files", tried.length);
  check("every one is refused", taken.length === 0, taken);
  check("each with a reason in words", silent.length === 0, silent);
  check("nothing of them is left", left(place) === 0, left(place));

  const shown: string[] = [];
  for (const given of hostileNames) {
    const file = { title: given, name: given, type: "application/pdf", bytes: pdf };
    const answer = await send(place, somebody, file);
    if (answer.status !== 303) shown.push(`${given}: ${answer.status}`);
  }
  const rows = await place.ask<{ id: string }>(
    "select file_id as id from evidence_version where file_id is not null",
  );
  for (const { id } of rows) {
    const { headers, status } = await somebody.request(`/arbeitsbereich/${muster}/dateien/${id}`);
    const safe =
      status === 200 &&
      headers.get("content-type") === "application/octet-stream" &&
      headers.get("x-content-type-options") === "nosniff" &&
      headers.get("content-security-policy") === "sandbox; default-src 'none'" &&
      headers.get("content-disposition")?.startsWith("attachment; ");
    if (!safe) shown.push(id);
  }
  figure("files with hostile names", rows.length);
  check("a download is an attachment of no type", shown.length === 0, shown);
  check("each row has its file", left(place) === rows.length, [left(place), rows.length]);
  await closeDatabase();
  await place.end();
  return outcome;
}

async function send(place: Ground, somebody: Visitor, file: TriedFile): Promise<Response> {
  // Uploads are counted by the minute; here there are more than a person makes.
  await place.ask("delete from rate_limit");
  const path = `/arbeitsbereich/${muster}/massnahmen/${await measureAt(place)}/nachweise`;
  return upload(somebody, path, nothing, file);
}

const left = ({ folder }: Ground) =>
  filesBelow(folder, "files").length + filesBelow(folder, "incoming").length;
