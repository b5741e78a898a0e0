import { appHandler } from "#tests/support/app.ts";
import { asSuperuser, database } from "#tests/support/database.ts";
import { expect, test } from "vitest";
import { read } from "./page.ts";

const app = await appHandler();
const health = async (path = "/health", method = "GET") => {
  const response = await app.request(path, { method });
  expect(response.headers.get("cache-control")).toBe("no-store");
  return [response.status, await response.text()];
};

/** Takes the database away from the product, as a broken network does, while `act` runs. */
async function withoutDatabase(act: () => Promise<void>): Promise<void> {
  await asSuperuser(`revoke connect on database ${database.name} from tulos_app`);
  await asSuperuser(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()",
    [database.name],
  );
  try {
    await act();
  } finally {
    await asSuperuser(`grant connect on database ${database.name} to tulos_app`);
  }
}

test("says ok and nothing else", async () => {
  expect(await health()).toEqual([200, "ok\n"]);
  expect(await health("/health", "HEAD")).toEqual([200, ""]);
  expect(await health("/health?verbose=1")).toEqual([200, "ok\n"]);
});

test("says not ready without the database and while ending, and ok again after", async () => {
  await withoutDatabase(async () => expect(await health()).toEqual([503, "not ready\n"]));
  expect(await health()).toEqual([200, "ok\n"]);
  app.site.accepting = false;
  expect(await health()).toEqual([503, "not ready\n"]);
  app.site.accepting = true;
  expect(await health()).toEqual([200, "ok\n"]);
});

test("without the database pages can be read, and forms fail in words and without a trace of why", async () => {
  await withoutDatabase(async () => {
    for (const path of [
      "/",
      "/en",
      "/pilotencheck/fragen",
      "/so-rechnen-wir",
      "/datenschutz",
      "/anmelden",
    ])
      expect((await app.request(path)).status, path).toBe(200);
    const step = await app
      .visitor()
      .post("/pilotencheck/fragen", { carried: "", question: "q01-use-case", answer: "other" });
    expect(step.status).toBe(200);
    for (const [path, language] of [
      ["/anmelden", "de"],
      ["/en/sign-in", "en"],
    ] as const) {
      const page = await read(
        await app.visitor().post(path, { email: "anna.weber@tulos.example" }),
      );
      expect([500, 503]).toContain(page.status);
      expect([page.lang, page.headings.length]).toEqual([language, 1]);
      expect(page.headers.getSetCookie()).toEqual([]);
      expect(page.html).not.toMatch(
        /postgres|permission denied|ECONN|tulos_app|\bat [^"]*\.js:\d|stack/i,
      );
    }
    const office = await app.request("/buero", { headers: { cookie: "__Host-session=x" } });
    expect([302, 500, 503]).toContain(office.status);
  });
});
