import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { afterEach, expect, test } from "vitest";
import { closeDatabase, transaction } from "#db/database.server.ts";
import { enqueue, jobQueue, stopQueue } from "#db/queue.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { strayErrors } from "#tests/support/stray-errors.ts";

afterEach(async () => {
  process.env.DATABASE_URL = database.appUrl;
  await asSuperuser("truncate pgboss.job");
  expect(strayErrors).toEqual([]);
});

test("a job is there with the commit of its cause, not before", async () => {
  await transaction({}, async (tx) => {
    await enqueue(tx, "sign-in.link", { signInId: "1" });
    expect(await jobsOf("sign-in.link")).toEqual([]);
  });
  expect(await jobsOf("sign-in.link")).toMatchObject([
    { data: { signInId: "1" }, state: "created" },
  ]);
});

test("a cause that is rolled back leaves no job", async () => {
  const act = transaction({}, async (tx) => {
    await enqueue(tx, "sign-in.link", { signInId: "1" });
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow("changed my mind");
  expect(await jobsOf("sign-in.link")).toEqual([]);
});

test("a job for a queue that does not exist takes its cause with it", async () => {
  const act = transaction({}, async (tx) => {
    const row = { subjectId: crypto.randomUUID(), wrapped: Buffer.from("x") };
    await tx.insertInto("subjectKey").values(row).execute();
    await enqueue(tx, "nowhere", {});
  });
  await expect(act).rejects.toThrow("nowhere");
  expect(await asSuperuser("select from subject_key")).toEqual([]);
});

test("a delay in seconds and a moment are both kept", async () => {
  const moment = new Date(Date.now() + 600_000);
  await transaction({}, (tx) => enqueue(tx, "mail.send", {}, { startAfter: 90 }));
  await transaction({}, (tx) => enqueue(tx, "mail.send", {}, { startAfter: moment }));
  const [first, second] = await jobsOf("mail.send");
  expect(first?.seconds).toBeGreaterThan(80);
  expect(first?.seconds).toBeLessThanOrEqual(90);
  expect(second?.seconds).toBeGreaterThan(590);
  expect(second?.seconds).toBeLessThanOrEqual(600);
});

test("a database that is away at the first job is no reason to fail for ever", async () => {
  await stopQueue();
  process.env.DATABASE_URL = "postgres://nobody@127.0.0.1:9/nothing";
  await expect(jobQueue()).rejects.toThrow();
  process.env.DATABASE_URL = database.appUrl;
  await transaction({}, (tx) => enqueue(tx, "sign-in.link", { signInId: "2" }));
  expect(await jobsOf("sign-in.link")).toHaveLength(1);
});

test("lost connections of the queue come back by themselves", async () => {
  await jobQueue();
  await asSuperuser(
    "select pg_terminate_backend(pid, 1000) from pg_stat_activity where application_name = 'tulos-jobs' and datname = current_database()",
  );
  await transaction({}, (tx) => enqueue(tx, "sign-in.link", { signInId: "3" }));
  expect(await jobsOf("sign-in.link")).toHaveLength(1);
});

test("stopped, it lets go of the database and can start again", async () => {
  await jobQueue();
  await stopQueue();
  await closeDatabase();
  const sessions =
    "select application_name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  await expect.poll(() => asSuperuser(sessions)).toEqual([]);
  await transaction({}, (tx) => enqueue(tx, "sign-in.link", { signInId: "4" }));
  expect(await jobsOf("sign-in.link")).toHaveLength(1);
});
