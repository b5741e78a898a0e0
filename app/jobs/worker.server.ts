import { closeDatabase as closePool } from "#db/database.server.ts";
import { jobQueue, stopQueue } from "#db/queue.server.ts";
import { mailSignInLink } from "#app/domain/identity/sign-in.server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { deliverMail, type MailJob } from "#app/domain/mail/deliver.server.ts";
import { log } from "#app/log.ts";

/** Every job by its name: what the domain does when it is its turn. */
const handlers: Record<string, (data: never) => Promise<unknown>> = {
  "mail.send": (job: MailJob) => deliverMail(job),
  "sign-in.link": (job: { signInId: string }) => mailSignInLink(job),
  retention: () => deleteExpired(),
};

/** Takes up the work of the queues, in the web process or in one of its own. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const queue = await jobQueue();
  for (const [name, handle] of Object.entries(handlers)) {
    await queue.work<never>(
      name,
      { batchSize: 1, localConcurrency: 2, burstWhenBatchFull: true },
      async ([job]) => {
        if (job) await logged(name, () => handle(job.data));
      },
    );
  }
  await queue.schedule("retention", "15 * * * *", {}, { tz: "Europe/Berlin" });
  return { stop: stopQueue };
}

async function logged(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(
      { job: name, error: error instanceof Error ? error.stack : String(error) },
      "job failed",
    );
    throw error;
  }
}

export async function closeDatabase(): Promise<void> {
  await stopQueue();
  await closePool();
}
