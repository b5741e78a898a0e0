import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { attachment, cleanFileName } from "#app/domain/workspace/evidence/file-name.ts";
import { incomingFolder, receiveFile } from "#app/domain/workspace/evidence/file-store.server.ts";
import { largestFile } from "#app/domain/workspace/evidence/file-types.ts";
import { goodFiles, pdf, type TriedFile } from "#tests/support/files/good-files.ts";
import { hostileFiles, hostileNames } from "#tests/support/files/hostile-files.ts";

const folder = mkdtempSync(join(tmpdir(), "evidence-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const receive = ({ name, type, bytes }: Omit<TriedFile, "title">) =>
  receiveFile({ name, type, bytes: Readable.from([bytes]) });

const cases = (files: readonly TriedFile[]) => files.map((file) => [file.title, file] as const);

test.each(cases(goodFiles))("%s is taken", async (_, file) => {
  const received = await receive(file);
  expect(received).toMatchObject({ size: file.bytes.length });
});

test.each(cases(hostileFiles))("%s is refused and leaves nothing behind", async (_, file) => {
  const before = readdirSync(incomingFolder());
  expect(await receive(file)).toMatch(/^file-(type|empty|content)$/);
  expect(readdirSync(incomingFolder())).toEqual(before);
});

test("there are sixty hostile files", () => {
  expect(hostileFiles).toHaveLength(60);
});

test("a file of exactly the largest size is taken, a byte more is refused", async () => {
  const text = (size: number) => ({
    name: "a.txt",
    type: "text/plain",
    bytes: Buffer.alloc(size, "a"),
  });
  expect(await receive(text(largestFile))).toMatchObject({ size: largestFile });
  expect(await receive(text(largestFile + 1))).toBe("file-large");
});

test("an upload that breaks off leaves nothing behind", async () => {
  const before = readdirSync(incomingFolder());
  const bytes = Readable.from(
    (async function* () {
      yield pdf;
      throw new Error("gone");
    })(),
  );
  await expect(receiveFile({ name: "a.pdf", type: "application/pdf", bytes })).rejects.toThrow();
  expect(readdirSync(incomingFolder())).toEqual(before);
});

test.each(hostileNames)("%j comes to nothing", (given) => {
  const name = cleanFileName(given);
  expect(name.length).toBeLessThanOrEqual(150);
  expect(name).toMatch(/^[^.\s][^<>:"/\\|?*\p{Cc}\p{Cf}]*\.pdf$/u);
  const header = attachment(name);
  expect(header).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%~!$&+^`|-]+$/,
  );
  expect(header.split('"')).toHaveLength(3);
  expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toBe(name);
});
