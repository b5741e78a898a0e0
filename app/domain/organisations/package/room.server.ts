import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { CompanyFacts, PackageId } from "#app/domain/catalogue/company-facts.ts";

type Offer = CompanyFacts["packages"]["offers"][PackageId];

export interface Sold {
  package: PackageId;
  startsOn: string;
  offer: Offer;
}

/** The package as it was sold, locked: acts that take a place of it wait for each other. Undefined without one. */
export async function lockedPackage(tx: Tx, organisationId: string): Promise<Sold | undefined> {
  const row = await tx
    .selectFrom("subscription")
    .select(["package", "startsOn", "terms"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && soldOf(row);
}

/** The package as it was sold, for looking at it. */
export async function packageOf(tx: Tx, organisationId: string): Promise<Sold | undefined> {
  const row = await tx
    .selectFrom("subscription")
    .select(["package", "startsOn", "terms"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return row && soldOf(row);
}

const soldOf = (row: { package: string; startsOn: string; terms: unknown }): Sold => ({
  package: row.package as PackageId,
  startsOn: row.startsOn,
  offer: (row.terms as { offer: Offer }).offer,
});

/** How many places are taken: everybody who belongs to the client, and everybody who is invited and may still come. */
export async function membersTaken(tx: Tx, organisationId: string): Promise<number> {
  const { taken } = await tx
    .selectNoFrom((row) =>
      sql<number>`${row
        .selectFrom("member")
        .select((one) => one.fn.countAll().as("count"))
        .where("organisationId", "=", organisationId)
        .where("endedAt", "is", null)}::int + ${row
        .selectFrom("invitation")
        .select((one) => one.fn.countAll().as("count"))
        .where("organisationId", "=", organisationId)
        .where("acceptedAt", "is", null)
        .where("revokedAt", "is", null)
        .where("expiresAt", ">", sql<Date>`now()`)}::int`.as("taken"),
    )
    .executeTakeFirstOrThrow();
  return taken;
}

/** Whether somebody more may be invited; without a package there is no limit. */
export async function hasRoomForMember(tx: Tx, organisationId: string): Promise<boolean> {
  const sold = await lockedPackage(tx, organisationId);
  return !sold || (await membersTaken(tx, organisationId)) < sold.offer.members;
}
