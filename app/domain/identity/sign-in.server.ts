import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { sha256 } from "#db/sealing.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { consumeLink, findLink, type LinkState, makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { openSignIn } from "./open-sign-in.server.ts";

export const signInMinutes = 10;

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

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
