import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";

export interface Guest {
  id: string;
  name: string;
  /** Last day as a guest, YYYY-MM-DD. */
  until: string | null;
  /** Whether the guest sees the AI use case. */
  shared: boolean;
}

export interface Sharing {
  title: string;
  guests: Guest[];
}

/** Who of the client's guests sees an AI use case. Undefined for an id of nobody or of another organisation, and for guests. */
export function sharing(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<Sharing | undefined> {
  return transaction(access, (tx) => sharingIn(tx, access, useCaseId));
}

/**
 * Shares an AI use case with exactly these guests of the client; each one gained or lost is an event.
 * Ids that are no guest of this client are refused, so nobody gets more or less than was shown.
 */
export function shareUseCase(
  access: OrganisationAccess,
  useCaseId: string,
  guestIds: readonly string[],
): Promise<"shared" | "not-allowed" | "unknown" | "not-a-guest"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "use-case.share")) return "not-allowed";
    await tx
      .selectFrom("aiUseCase")
      .select("id")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", useCaseId)
      .forUpdate()
      .execute();
    const now = await sharingIn(tx, access, useCaseId);
    if (!now) return "unknown";
    if (!guestIds.every((id) => now.guests.some((guest) => guest.id === id))) return "not-a-guest";
    for (const { id, shared } of now.guests) {
      const wanted = guestIds.includes(id);
      if (wanted && !shared) await share(tx, access, useCaseId, id);
      if (!wanted && shared) await unshare(tx, access, useCaseId, id);
    }
    return "shared";
  });
}

async function sharingIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
): Promise<Sharing | undefined> {
  if (!seesAll(access)) return undefined;
  const { organisationId } = access;
  const useCase = await tx
    .selectFrom("aiUseCase")
    .select("title")
    .where("organisationId", "=", organisationId)
    .where("id", "=", useCaseId)
    .executeTakeFirst();
  if (!useCase) return undefined;
  const guests = await tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .leftJoin("sharedUseCase as shared", (join) =>
      join
        .onRef("shared.organisationId", "=", "member.organisationId")
        .onRef("shared.personId", "=", "member.personId")
        .on("shared.aiUseCaseId", "=", useCaseId),
    )
    .select(["person.id", "person.name", "guestUntil as until"])
    .select(sql<boolean>`shared.person_id is not null`.as("shared"))
    .where("member.organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .where(sql<boolean>`roles = array['guest']`)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
  return { title: useCase.title, guests };
}

async function share(tx: Tx, access: OrganisationAccess, aiUseCaseId: string, personId: string) {
  const { organisationId, actor } = access;
  await tx
    .insertInto("sharedUseCase")
    .values({ organisationId, aiUseCaseId, personId, sharedBy: actor.id })
    .execute();
  const subject = { kind: "ai-use-case", id: aiUseCaseId };
  await record(tx, access, { kind: "use-case.shared", subject, data: { personId } });
}

async function unshare(tx: Tx, access: OrganisationAccess, aiUseCaseId: string, personId: string) {
  await tx
    .deleteFrom("sharedUseCase")
    .where("organisationId", "=", access.organisationId)
    .where("aiUseCaseId", "=", aiUseCaseId)
    .where("personId", "=", personId)
    .execute();
  const subject = { kind: "ai-use-case", id: aiUseCaseId };
  await record(tx, access, { kind: "use-case.unshared", subject, data: { personId } });
}
