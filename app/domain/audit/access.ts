/** Who acts. A visitor is somebody without an account, the system is a job. */
export type Actor = { kind: "person"; id: string } | { kind: "visitor" } | { kind: "system" };

/** What every organisation-bound function takes first: whose rows, and who acts. Made by the middleware or by `houseAccess`. */
export interface Access {
  readonly organisationId: string;
  readonly actor: Actor;
}

/** A person at work for an organisation. */
export interface PersonalAccess extends Access {
  readonly actor: { kind: "person"; id: string };
}

/** The consultancy itself, created by the first migration. */
export const houseId = "00000000-0000-4000-8000-000000000001";

/** Visitors and jobs act on the consultancy's own rows and on nobody else's. */
export const houseAccess = (kind: "visitor" | "system"): Access => ({
  organisationId: houseId,
  actor: { kind },
});
