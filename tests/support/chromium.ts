import chromium from "@sparticuz/chromium";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/**
 * The Chromium that npm brought, unpacked once into a folder of its version. The package takes whatever file it
 * finds under TMPDIR, so a shared folder would hand out another project's browser or half of one.
 */
export async function chromiumPath(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(entry, "../../package.json"), "utf8")) as {
    version: string;
  };
  const home = resolve(".test");
  const folder = join(home, `chromium-${version}`);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (!existsSync(folder)) {
    const draft = mkdtempSync(`${folder}.new-`);
    await unpackInto(draft);
    if (existsSync(folder)) rmSync(draft, { recursive: true });
    else renameSync(draft, folder);
  }
  return join(folder, "chromium");
}

async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
