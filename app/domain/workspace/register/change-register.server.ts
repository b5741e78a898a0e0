import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { possibleOwners } from "../measures.server.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { type Register, registerFaults } from "./register.ts";
import { registerIn } from "./register.server.ts";

export type RegisterAnswer =
  | "changed"
  | "not-allowed"
  | "unknown"
  | "conflict"
  | "not-a-member"
  | "faulty";

/**
 * Enters the register of an AI use case, if nobody was faster; what was approved on older entries is withdrawn with it.
 * Refuses what the pure rules call a fault, and a responsible person who is no member of the client.
 */
export function changeRegister(
  access: OrganisationAccess,
  id: string,
  { version, register }: { version: number; register: Register },
): Promise<RegisterAnswer> {
  return transaction<RegisterAnswer>(access, async (tx) => {
    if (!mayIn(access, "use-case.change")) return "not-allowed";
    const { organisationId, actor } = access;
    // Two who enter it for the first time wait for each other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 5))`.execute(tx);
    const found = await tx
      .selectFrom("aiUseCase")
      .select("id")
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!found) return "unknown";
    const before = await registerIn(tx, access, id);
    if (before.version !== version) return "conflict";
    if (registerFaults(register).length > 0) return "faulty";
    const { responsibleId } = register;
    // Somebody who left may stay named until the client chooses anew.
    const stays = responsibleId === null || responsibleId === before.register.responsibleId;
    if (!stays && !(await possibleOwners(tx, access)).some((one) => one.id === responsibleId))
      return "not-a-member";
    const changed = changedIn(before.register, register);
    if (changed.length === 0) return "changed";
    const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;
    const row = {
      ...register,
      purposes: json(register.purposes),
      recipients: json(register.recipients),
      changedBy: actor.id,
    };
    await tx
      .insertInto("useCaseRegister")
      .values({ organisationId, aiUseCaseId: id, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(["organisationId", "aiUseCaseId"])
          .doUpdateSet({ ...row, version: version + 1, changedAt: sql`now()` }),
      )
      .execute();
    const subject = { kind: "ai-use-case", id };
    await record(tx, access, { kind: "register.changed", subject, data: { changed } });
    await keepVersion(tx, access, id);
    return "changed";
  });
}

/** The entries that now say something else. */
const changedIn = (before: Register, after: Register): (keyof Register)[] =>
  (Object.keys(after) as (keyof Register)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
