import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { makeDataFolder } from "#app/demo/data-folder.ts";
import { stopOrphan } from "#app/demo/postgres/orphan.ts";
import { type Product, startProduct } from "#tests/support/product.ts";

const copy = resolve(".test", `build-${process.pid}`);
const data = join(copy, ".data");
const sources = ["app", "db", "emails", "public", "package.json", "package-lock.json"];
const settings = ["react-router.config.ts", "vite.config.ts", "tsconfig.json"];
const building = "Building, because sources are newer";
const quick = process.env.ENDURE_QUICK === "1";
const moments = Array.from({ length: 30 }, (_, at) => 100 + at * 60);
let product: Product | undefined;

beforeAll(() => {
  makeDataFolder(resolve(".test"));
  makeDataFolder(copy);
  for (const name of [...sources, ...settings])
    cpSync(name, join(copy, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});

afterEach(async () => {
  product?.kill("SIGKILL");
  await product?.exit;
  await stopOrphan(join(data, "postgres"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const start = async () => (product = await startProduct("demo", { DATA_DIR: data }, copy));

const source = join(copy, "app/routes/not-found.tsx");

test(
  "a build that was killed or failed does not count: it says why, ends the start and is tried again",
  { timeout: 300_000 },
  async () => {
    for (const moment of quick ? [300, 900, 1_600] : moments) {
      const build = spawn(process.execPath, ["app/server/build.ts"], {
        cwd: copy,
        stdio: "ignore",
      });
      await wait(moment);
      build.kill("SIGKILL");
      await once(build, "close");
      expect(existsSync(join(copy, "build/stamp"))).toBe(false);
    }
    const sound = readFileSync(source, "utf8");
    writeFileSync(source, `import "./nowhere.ts";\n${sound}`);
    const failed = await start();
    expect(await failed.exit).toBe(1);
    expect(failed.output()).toContain("The build failed:");
    expect(failed.output()).toContain("nowhere.ts");
    expect(existsSync(join(data, "postgres/postmaster.pid"))).toBe(false);

    writeFileSync(source, sound);
    const first = await start();
    await first.ready(120_000);
    expect(first.output()).toContain(building);
    first.kill("SIGTERM");
    expect(await first.exit).toBe(0);

    const second = await start();
    await second.ready();
    expect(second.output()).not.toContain(building);
  },
);
