import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { type Mail, renderMail } from "#emails/render.tsx";
import { sendMail, type Outcome } from "#app/vendors/sendgrid.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { attachmentsOf } from "./attachments.ts";
import { mailSender } from "./sender.ts";
import { setAsideOf } from "./set-aside.server.ts";
import { writtenMail, type MailRow } from "./write.server.ts";

export interface MailJob {
  organisationId: string;
  mailId: string;
}

/** After a time-out or a crash nobody knows whether the provider took the mail: it rests this long before it is sent again. */
export const unclearMinutes = 10;
const givesUpAfterHours = 72;

/**
 * Sends one mail of the outbox. Safe to run again at any time: a settled mail is left alone,
 * one that may just have been sent rests for `unclearMinutes`.
 */
export async function deliverMail(job: MailJob): Promise<void> {
  const mail = await claim(job);
  if (!mail) return;
  const content = await contentOf(job, mail);
  const attachments = attachmentsOf(mail.props);
  const outcome = await sendMail(
    {
      id: mail.id,
      organisationId: job.organisationId,
      to: mail.recipient,
      from: mailSender(),
      category: mail.kind,
      ...content,
      ...attachments,
    },
    { apiKey: process.env.SENDGRID_API_KEY ?? "", baseUrl: process.env.SENDGRID_BASE_URL ?? "" },
  );
  await settle(job, mail, outcome);
}

async function contentOf(job: MailJob, mail: MailRow) {
  try {
    const written = await writtenMail(job.organisationId, mail);
    const sender = { name: company.name, ...(written.ownData ? { ownData: written.ownData } : {}) };
    const content = await renderMail(written.mail, mail.language, sender);
    return { ...content, ...unsubscribeHeaders(written.mail) };
  } catch (error) {
    // Nothing has left yet: the job's own retries go on, and end in the dead-letter queue.
    await transaction(job, (tx) => change(tx, job, { state: "queued" }));
    throw error;
  }
}

/** News alone can be unsubscribed from by the mail program's own button (RFC 8058). */
const unsubscribeHeaders = ({ kind, props }: Mail) =>
  kind === "news-agreed"
    ? {
        headers: {
          "List-Unsubscribe": `<${props.link}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
      }
    : {};

function claim(job: MailJob): Promise<MailRow | undefined> {
  return transaction(job, async (tx) => {
    const mail = await tx
      .selectFrom("mail")
      .select([
        "id",
        "kind",
        "language",
        "recipient",
        "props",
        "state",
        "attempts",
        "createdAt",
        "attemptedAt",
      ])
      .where("organisationId", "=", job.organisationId)
      .where("id", "=", job.mailId)
      .forUpdate()
      .executeTakeFirst();
    if (!mail || mail.state === "sent" || mail.state === "refused") return undefined;
    const restsUntil = new Date((mail.attemptedAt?.getTime() ?? 0) + unclearMinutes * 60_000);
    if (mail.state === "sending" && restsUntil > new Date()) {
      await enqueue(tx, "mail.send", { ...job }, { startAfter: restsUntil });
      return undefined;
    }
    if (await isSetAside(tx, job, mail)) {
      await change(tx, job, {
        state: "refused",
        problem: "address set aside",
        settledAt: new Date(),
      });
      return undefined;
    }
    await change(tx, job, {
      state: "sending",
      attemptedAt: new Date(),
      attempts: mail.attempts + 1,
    });
    return mail as unknown as MailRow;
  });
}

/** Nobody is locked out by a bounce: a link to sign in is always tried. */
const isSetAside = async (tx: Tx, job: MailJob, mail: { kind: string; recipient: string }) =>
  mail.kind !== "sign-in-link" &&
  (await setAsideOf(tx, job.organisationId, mail.recipient)) !== undefined;

function settle(job: MailJob, mail: MailRow, outcome: Outcome): Promise<void> {
  return transaction(job, async (tx) => {
    // The provider's answer ends the need for the contents: links and names are not kept with a sent mail.
    if (outcome.kind === "accepted") {
      await change(tx, job, {
        state: "sent",
        providerId: outcome.providerId,
        settledAt: new Date(),
        props: "{}",
      });
    } else if (outcome.kind === "refused" || isTooOld(mail)) {
      const problem = "reason" in outcome ? outcome.reason : `status ${outcome.status}`;
      await change(tx, job, { state: "refused", problem, settledAt: new Date() });
    } else {
      const seconds =
        outcome.kind === "later"
          ? waitSeconds(mail, outcome.retryAfterSeconds)
          : unclearMinutes * 60;
      if (outcome.kind === "later") await change(tx, job, { state: "queued" });
      await enqueue(tx, "mail.send", { ...job }, { startAfter: seconds });
    }
  });
}

const isTooOld = (mail: MailRow) =>
  Date.now() - mail.createdAt.getTime() > givesUpAfterHours * 3_600_000;

const longestWaitSeconds = 600;

/** Doubles from 2 s on; short enough at its longest that all mails leave soon after the provider is back. */
const waitSeconds = (mail: MailRow, retryAfter: number | null) =>
  Math.max(retryAfter ?? 0, Math.min(longestWaitSeconds, 2 ** (mail.attempts + 1)));

async function change(
  tx: Tx,
  job: MailJob,
  values: Partial<Record<"state" | "providerId" | "problem" | "props", string | null>> & {
    attemptedAt?: Date;
    settledAt?: Date;
    attempts?: number;
  },
): Promise<void> {
  const { state, props, ...rest } = values;
  await tx
    .updateTable("mail")
    .set({
      ...rest,
      ...(state ? { state } : {}),
      ...(props ? { props: sql`${props}::jsonb` } : {}),
    })
    .where("organisationId", "=", job.organisationId)
    .where("id", "=", job.mailId)
    // What the service's own report has settled meanwhile stays settled.
    .where("settledAt", "is", null)
    .execute();
}
