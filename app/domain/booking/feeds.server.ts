import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { randomToken, sha256 } from "#db/sealing.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

export type FeedShows = "busy" | "full";

/** The own feeds that work, the oldest first. */
export function feeds(access: HouseAccess) {
  return transaction(access, (tx) =>
    tx
      .selectFrom("calendarFeed")
      .select(["id", "shows", "createdAt"])
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .where("revokedAt", "is", null)
      .orderBy("createdAt")
      .execute(),
  );
}

const mostFeeds = 5;

/** Makes a feed of the own appointments. The token is told this once; undefined without a calendar or with five feeds already. */
export function makeFeed(access: HouseAccess, shows: FeedShows): Promise<string | undefined> {
  if (!may(access.roles, "calendar.change")) return Promise.resolve(undefined);
  return transaction(access, async (tx) => {
    const { organisationId, actor } = access;
    const calendar = await tx
      .selectFrom("calendar")
      .select("personId")
      .where("organisationId", "=", organisationId)
      .where("personId", "=", actor.id)
      .forUpdate()
      .executeTakeFirst();
    const { count } = await tx
      .selectFrom("calendarFeed")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("organisationId", "=", organisationId)
      .where("personId", "=", actor.id)
      .where("revokedAt", "is", null)
      .executeTakeFirstOrThrow();
    if (!calendar || count >= mostFeeds) return undefined;
    const token = randomToken();
    const { id } = await tx
      .insertInto("calendarFeed")
      .values({ organisationId, personId: actor.id, shows, tokenHash: sha256(token) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await record(tx, access, { kind: "feed.made", subject: { kind: "feed", id }, data: { shows } });
    return token;
  });
}

/** Ends one of the own feeds at once. False for an id of nobody and of somebody else. */
export function revokeFeed(access: HouseAccess, id: string): Promise<boolean> {
  return transaction(access, async (tx) => {
    const revoked = await tx
      .updateTable("calendarFeed")
      .set({ revokedAt: sql`now()` })
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!revoked) return false;
    await record(tx, access, { kind: "feed.revoked", subject: { kind: "feed", id }, data: {} });
    return true;
  });
}

/**
 * The appointments behind a feed's token, from a month ago on. Undefined for a token of nobody, a revoked one, and one of
 * somebody who has left or was disabled.
 */
export function feedOf(token: string) {
  const access = houseAccess("system");
  return transaction(access, async (tx) => {
    const feed = await tx
      .selectFrom("calendarFeed")
      .innerJoin("member", (join) =>
        join
          .onRef("member.organisationId", "=", "calendarFeed.organisationId")
          .onRef("member.personId", "=", "calendarFeed.personId"),
      )
      .innerJoin("person", "person.id", "calendarFeed.personId")
      .select(["calendarFeed.personId", "shows", "language"])
      .where("calendarFeed.organisationId", "=", access.organisationId)
      .where("tokenHash", "=", sha256(token))
      .where("revokedAt", "is", null)
      .where("endedAt", "is", null)
      .where("disabledAt", "is", null)
      .executeTakeFirst();
    if (!feed) return undefined;
    const appointments = await tx
      .selectFrom("appointmentHost")
      .innerJoin("appointment", (join) =>
        join
          .onRef("appointment.organisationId", "=", "appointmentHost.organisationId")
          .onRef("appointment.id", "=", "appointmentHost.appointmentId"),
      )
      .select(["appointment.id", "appointment.startsAt", "appointment.endsAt", "sequence"])
      .select(["name", "company", "email", "phone", "way", "topic"])
      .where("appointmentHost.organisationId", "=", access.organisationId)
      .where("appointmentHost.personId", "=", feed.personId)
      .where("appointmentHost.startsAt", ">", sql<Date>`now() - interval '31 days'`)
      .orderBy("appointment.startsAt")
      .limit(1000)
      .execute();
    return { ...feed, shows: feed.shows as FeedShows, appointments };
  });
}
