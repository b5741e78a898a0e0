import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { sha256 } from "#db/sealing.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { consumeLink, findLink, type LinkState, makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { takeAllowance } from "./limits.server.ts";
import { startSession } from "./sessions.server.ts";
import { acceptCode, hasTotp, totpSetUp, type TotpSetUp } from "./totp.server.ts";

export const signInMinutes = 10;
const codeTries = 5;

/**
 * Begins a sign-in for an address, known or not: the same rows, the same job, the same answer.
 * The worker finds out whether there is anybody to write to.
 */
export function requestSignIn(wish: {
  email: string;
  browserToken: string;
  language: Locale;
}): Promise<void> {
  return transaction({}, async (tx) => {
    const person = await tx
      .selectFrom("person")
      .select("id")
      .where("email", "=", wish.email)
      .where("disabledAt", "is", null)
      .executeTakeFirst();
    const { id } = await tx
      .insertInto("signIn")
      .values({
        personId: person?.id ?? null,
        browserHash: sha256(wish.browserToken),
        language: wish.language,
        expiresAt: inMinutes(signInMinutes),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await enqueue(tx, "sign-in.link", { signInId: id });
  });
}

/** The job behind a sign-in: writes the mail if the address belongs to somebody. */
export function mailSignInLink(job: { signInId: string }): Promise<void> {
  return transaction({ organisationId: houseId }, async (tx) => {
    const signIn = await tx
      .selectFrom("signIn")
      .innerJoin("person", "person.id", "signIn.personId")
      .select([
        "signIn.id",
        "signIn.language",
        "signIn.expiresAt",
        "person.email",
        "person.id as personId",
      ])
      .where("signIn.id", "=", job.signInId)
      .where("signIn.linkUsedAt", "is", null)
      .where("person.disabledAt", "is", null)
      .executeTakeFirst();
    if (!signIn) return;
    const { id: linkId } = await makeLink(tx, {
      purpose: "sign-in",
      subjectId: signIn.id,
      expiresAt: signIn.expiresAt,
    });
    const language = signIn.language === "en" ? "en" : "de";
    const props = { link: { page: "sign-in.link" as const, linkId }, minutes: signInMinutes };
    await queueMail(tx, {
      organisationId: houseId,
      kind: "sign-in-link",
      language,
      recipient: signIn.email,
      props,
    });
    const access = { organisationId: houseId, actor: { kind: "system" } } as const;
    await record(tx, access, {
      kind: "sign-in.started",
      subject: { kind: "person", id: signIn.personId },
      data: {},
    });
  });
}

export type LinkAnswer = "ok" | Exclude<LinkState, "open"> | "other-browser";

/** What a GET of the mailed link may say; it changes nothing. */
export function lookAtSignInLink(
  token: string,
  browserToken: string | undefined,
): Promise<LinkAnswer> {
  return transaction({}, async (tx) => {
    const link = await findLink(tx, "sign-in", token);
    if (link.state !== "open") return link.state;
    return (await openSignIn(tx, browserToken, link.subjectId)) ? "ok" : "other-browser";
  });
}

/** Uses the link once, and only in the browser that asked for it. */
export function consumeSignInLink(
  token: string,
  browserToken: string | undefined,
): Promise<LinkAnswer> {
  return transaction({}, async (tx) => {
    const found = await findLink(tx, "sign-in", token);
    if (found.state !== "open") return found.state;
    const signIn = await openSignIn(tx, browserToken, found.subjectId);
    if (!signIn) return "other-browser";
    const { state } = await consumeLink(tx, "sign-in", token);
    if (state !== "open") return state;
    await tx
      .updateTable("signIn")
      .set({ linkUsedAt: sql`now()` })
      .where("id", "=", signIn.id)
      .execute();
    return "ok";
  });
}

export type SecondStep = { step: "none" } | { step: "code" } | { step: "set-up"; setUp: TotpSetUp };

/** What this browser has to show after its link: a code, or first the set-up of the authenticator app. */
export function secondStep(browserToken: string | undefined): Promise<SecondStep> {
  return transaction({}, async (tx) => {
    const signIn = await openSignIn(tx, browserToken);
    if (!signIn?.personId || !signIn.linkUsedAt) return { step: "none" };
    if (await hasTotp(tx, signIn.personId)) return { step: "code" };
    const person = await tx
      .selectFrom("person")
      .select(["id", "email"])
      .where("id", "=", signIn.personId)
      .executeTakeFirstOrThrow();
    return { step: "set-up", setUp: await totpSetUp(tx, person) };
  });
}

export type CodeAnswer =
  | { answer: "ok"; sessionToken: string }
  | { answer: "wrong" }
  | { answer: "later" }
  | { answer: "none" };

/** Takes a code of the authenticator app: five tries per sign-in, ten per person in 15 minutes, each code once. */
export async function answerCode(
  browserToken: string | undefined,
  code: string,
): Promise<CodeAnswer> {
  const counted = await transaction({}, (tx) => countTry(tx, browserToken));
  if (!counted?.personId) return { answer: "none" };
  const { id, personId } = counted;
  if (!(await takeAllowance("code.person", personId)).allowed) return { answer: "later" };
  return transaction({ organisationId: houseId, personId }, async (tx) => {
    const first = !(await hasTotp(tx, personId));
    if (!(await acceptCode(tx, personId, code))) return { answer: "wrong" };
    await tx
      .updateTable("signIn")
      .set({ completedAt: sql`now()` })
      .where("id", "=", id)
      .execute();
    const access = { organisationId: houseId, actor: { kind: "person", id: personId } } as const;
    if (first)
      await record(tx, access, {
        kind: "totp.set-up",
        subject: { kind: "person", id: personId },
        data: {},
      });
    return { answer: "ok", sessionToken: await startSession(tx, personId, "link-totp") };
  });
}

/** A try counts before the code is looked at, in a transaction of its own, so that parallel guesses cannot share one. */
function countTry(tx: Tx, browserToken: string | undefined) {
  return tx
    .updateTable("signIn")
    .set((update) => ({ codeTries: update("codeTries", "+", 1) }))
    .where("browserHash", "=", sha256(browserToken ?? ""))
    .where("linkUsedAt", "is not", null)
    .where("completedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .where("codeTries", "<", codeTries)
    .returning(["id", "personId"])
    .executeTakeFirst();
}

function openSignIn(tx: Tx, browserToken: string | undefined, id?: string) {
  const query = tx
    .selectFrom("signIn")
    .select(["id", "personId", "linkUsedAt"])
    .where("browserHash", "=", sha256(browserToken ?? ""))
    .where("completedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .where("codeTries", "<", codeTries);
  return (id ? query.where("id", "=", id) : query).executeTakeFirst();
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
