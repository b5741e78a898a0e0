import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseId, type PersonalAccess } from "#app/domain/audit/access.ts";
import type { SignedIn } from "#app/domain/identity/sessions.server.ts";
import { looksToday } from "./looks.ts";
import { isOverLimit, overLimit, type Place } from "./package/over-limit.server.ts";
import { isReadOnly, type PackageStanding, packageStanding } from "./package/standing.ts";
import { may } from "./permissions.ts";

/** A person of the consultancy at work in the office. */
export interface HouseAccess extends PersonalAccess {
  readonly roles: readonly string[];
}

/** Made by the office's middleware from the session's membership, and only for roles that may be there. */
export function houseAccessOf(personId: string, roles: readonly string[]): HouseAccess | undefined {
  if (!may(roles, "leads.read")) return undefined;
  return { organisationId: houseId, actor: { kind: "person", id: personId }, roles };
}

/** A person at work in one client's workspace: on the client's side by membership, on the house's by assignment. */
export interface OrganisationAccess extends HouseAccess {
  readonly side: "client" | "house";
  /** Whether the client lets its consultants work on measures themselves. */
  readonly entrusted?: boolean;
  /** What its package lets the client do now, at the place that was asked for; left out: anything. */
  readonly standing?: PackageStanding;
  /** Since when the contract rests. */
  readonly restsSince?: Date | null;
  /** AI use cases that are more than its package includes, so that they are readable only. */
  readonly overLimit?: readonly string[];
  /** Of a consultant: whether the client's trail tells already that this room was opened today. */
  readonly seenToday?: boolean | undefined;
  /** One or two of its AI use cases: where there is only one, the way to them begins there. */
  readonly firstUseCases?: readonly string[];
  /** What the client is called. */
  readonly name?: string;
}

/**
 * The access of a signed-in person to one client organisation and a place in it, read anew at each request.
 * Undefined for everybody else, and for an id that does not exist.
 */
export async function organisationAccess(
  { person, memberships }: SignedIn,
  organisationId: string,
  place: Place = {},
  /** Pattern of the address that is asked for. */
  room = "",
): Promise<OrganisationAccess | undefined> {
  if (organisationId === houseId) return undefined;
  const actor = { kind: "person", id: person.id } as const;
  const membership = memberships.find((one) => one.organisationId === organisationId);
  if (membership) {
    const { roles } = membership;
    const known = await knownOf(organisationId, place);
    return known && { organisationId, actor, roles, side: "client", ...known };
  }
  const house = memberships.find((one) => one.organisationId === houseId);
  if (!house || !may(house.roles, "leads.read")) return undefined;
  const { roles } = house;
  const known = await knownOf(organisationId, place, { id: person.id, room });
  return known && { organisationId, actor, roles, side: "house", ...known };
}

interface Consultant {
  id: string;
  room: string;
}

/** What is known of a client with every look into its rooms; of a consultant's only where they work for it. */
const knownOf = (organisationId: string, place: Place, consultant?: Consultant) =>
  transaction({ organisationId }, async (tx) => {
    const found = await tx
      .selectFrom("organisation")
      .leftJoin("subscription", (join) =>
        join
          .onRef("subscription.organisationId", "=", "organisation.id")
          .on("subscription.endedAt", "is", null),
      )
      .select(["name", "consultantsMayChange", "paymentState", "pausedAt"])
      .select([overLimit.as("over"), firstUseCases.as("firstUseCases")])
      .select((row) =>
        row
          .exists(
            row
              .selectFrom("subscription as former")
              .select("former.id")
              .whereRef("former.organisationId", "=", "organisation.id")
              .where("former.endedAt", "is not", null),
          )
          .$castTo<boolean>()
          .as("had"),
      )
      .where("organisation.id", "=", organisationId)
      .$if(consultant !== undefined, (query) =>
        query.select(seenToday(consultant).as("seen")).where((row) =>
          row.exists(
            row
              .selectFrom("assignment")
              .select("personId")
              .whereRef("assignment.organisationId", "=", "organisation.id")
              .where("personId", "=", consultant?.id ?? "")
              .where("assignment.endedAt", "is", null),
          ),
        ),
      )
      .executeTakeFirst();
    if (!found) return undefined;
    const { name, paymentState, pausedAt, over, had, firstUseCases: useCases } = found;
    const state = paymentState ?? (had ? "ended" : undefined);
    const whole = packageStanding(state, pausedAt !== null);
    const here = !isReadOnly(whole) && (await isOverLimit(tx, organisationId, over, place));
    return {
      name,
      ...(consultant ? { entrusted: found.consultantsMayChange, seenToday: found.seen } : {}),
      standing: here ? "over-limit" : whole,
      overLimit: over,
      firstUseCases: useCases,
      restsSince: pausedAt,
    } as const;
  });

const seenToday = (one: Consultant | undefined) =>
  sql<boolean>`exists (${looksToday(sql.ref("organisation.id"), one?.id ?? "", one?.room ?? "")})`;

/** Two of them: whether there is one, and whether there are more. */
const firstUseCases = sql<string[]>`array(
  select u.id from ai_use_case u where u.organisation_id = organisation.id order by u.id limit 2)`;
