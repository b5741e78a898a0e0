import type { JobResult } from "pg-boss";
import { closeDatabase as closePool } from "#db/database.server.ts";
import { jobQueue, stopQueue } from "#db/queue.server.ts";
import { fetchCalendars } from "#app/domain/booking/busy-refresh.server.ts";
import { chargeDue } from "#app/domain/billing/charge-due.server.ts";
import { announceDeletions } from "#app/domain/billing/contract/announce-deletion.server.ts";
import { tellChange, turnContracts } from "#app/domain/billing/contract/turn.server.ts";
import { payBack, type PayBackJob } from "#app/domain/billing/credit/pay-back.server.ts";
import { type InvoiceJob, makeInvoiceFiles } from "#app/domain/billing/make-files.server.ts";
import {
  type SteeringJob,
  tellSteering,
} from "#app/domain/billing/steering/tell-steering.server.ts";
import { deletePastDocuments } from "#app/domain/billing/retention.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import { settleEvent } from "#app/domain/billing/stripe/settle-event.server.ts";
import type { Subject } from "#app/domain/billing/stripe/take-event.server.ts";
import { answerVatId } from "#app/domain/billing/vat-check/answer.server.ts";
import type { CheckJob } from "#app/domain/billing/vat-check/ask.server.ts";
import { remind } from "#app/domain/booking/reminders.server.ts";
import { chainHeads } from "#app/domain/audit/chains.server.ts";
import { deletePastAppointments } from "#app/domain/booking/retention.server.ts";
import { mailSignInLink } from "#app/domain/identity/sign-in.server.ts";
import { writeCounts } from "#app/domain/leads/counts.server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { deliverMail, type MailJob } from "#app/domain/mail/deliver.server.ts";
import {
  reopenRisk,
  type ReopenJob,
} from "#app/domain/workspace/risk/acceptance/reopen-risk.server.ts";
import { fulfilOrder } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { remindMembers } from "#app/domain/workspace/reminding/remind.server.ts";
import { sweepFiles } from "#app/domain/workspace/evidence/sweep.server.ts";
import { log } from "#app/log.ts";

/** Every job by its name: what the domain does when it is its turn. */
const handlers: Record<string, (data: never) => Promise<unknown>> = {
  "mail.send": (job: MailJob) => deliverMail(job),
  "sign-in.link": (job: { signInId: string }) => mailSignInLink(job),
  "invoice.files": (job: InvoiceJob) => makeInvoiceFiles(job),
  "invoice.pay-back": (job: PayBackJob) => payBack(job),
  "stripe.event": (subject: Subject) => settleEvent(subject, fulfilOrder),
  "stripe.reconcile": () => reconcile(fulfilOrder),
  "stripe.change": (job: { organisationId: string; changeId: string }) => tellChange(job),
  "stripe.steer": (job: SteeringJob) => tellSteering(job),
  "vat-id.check": (job: CheckJob) => answerVatId(job),
  "contracts.turn": () => turnContracts(),
  "deletions.announce": () => announceDeletions(),
  "invoices.due": () => chargeDue(),
  "appointments.remind": () => remind(),
  "calendars.fetch": () => fetchCalendars(),
  "audit.heads": async () => {
    for (const head of await chainHeads()) log.info(head, "head of an audit chain");
  },
  "risk.reopen": (job: ReopenJob) => reopenRisk(job),
  "members.remind": () => remindMembers(),
  "files.sweep": () => sweepFiles(),
  retention: async () => {
    const deleted = { ...(await deleteExpired()), ...(await deletePastAppointments()) };
    log.info({ deleted }, "deleted what was past its term");
  },
  "documents.retention": async () => {
    const deleted = await deletePastDocuments();
    log.info({ deleted }, "deleted documents that were past their years");
  },
};

// Full batches are followed at once by the next; batches of one would wait for the next poll (pg-boss).
const pace = {
  batchSize: 4,
  localConcurrency: 2,
  burstWhenBatchFull: true,
  perJobResults: true,
  notifyPollingIntervalSeconds: 5,
} as const;

/** Takes up the work of the queues, in the web process or in one of its own. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const queue = await jobQueue();
  for (const [name, handle] of Object.entries(handlers)) {
    await queue.work<never, unknown, typeof pace>(name, pace, (jobs) =>
      Promise.all(jobs.map(({ id, data }) => resultOf(name, id, () => handle(data)))),
    );
  }
  await queue.schedule("appointments.remind", "* * * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("calendars.fetch", "*/15 * * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("retention", "15 * * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("documents.retention", "10 4 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("files.sweep", "25 * * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("members.remind", "0,30 8-12 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("contracts.turn", "40 5 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("deletions.announce", "10 8 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("invoices.due", "20 6 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("stripe.reconcile", "50 2 * * *", {}, { tz: "Europe/Berlin" });
  await queue.schedule("audit.heads", "40 3 * * *", {}, { tz: "Europe/Berlin" });
  return { stop: stopQueue };
}

async function resultOf(
  name: string,
  id: string,
  work: () => Promise<unknown>,
): Promise<JobResult> {
  try {
    await work();
    return { id, status: "completed" };
  } catch (error) {
    log.error({ job: name, id, error: wordsOf(error) }, "job failed");
    // The job table has no wall, so the reason stands in the log only.
    return { id, status: "failed", output: { reason: "see the log" } };
  }
}

/** With what went wrong one by one, where a job goes on after an error. */
function wordsOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors.map(wordsOf) : [];
  const own = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [own, ...inner].join("\n");
}

export async function closeDatabase(): Promise<void> {
  await writeCounts().catch(() => undefined);
  await stopQueue();
  await closePool();
}
