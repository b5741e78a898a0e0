import { transaction } from "#db/database.server.ts";
import { houseAccess } from "./access.ts";
import { type Verdict, verifyChain } from "./verify.server.ts";

export interface Chain {
  organisationId: string;
  name: string;
}

/** Every organisation that has a chain: the consultancy and its clients, by name. */
function organisations(): Promise<Chain[]> {
  return transaction(houseAccess("system"), (tx) =>
    tx
      .selectFrom("organisation")
      .select(["id as organisationId", "name"])
      .orderBy("kind", "desc")
      .orderBy("name")
      .execute(),
  );
}

/** Verifies every chain; tells how long each is and where it breaks, nothing of what stands in it. */
export async function verifyAllChains(): Promise<(Chain & { verdict: Verdict })[]> {
  const verdicts = [];
  for (const chain of await organisations())
    verdicts.push({
      ...chain,
      verdict: await verifyChain({
        organisationId: chain.organisationId,
        actor: { kind: "system" },
      }),
    });
  return verdicts;
}

/** The newest link of every chain, for a record outside the database: whoever rewrites a chain cannot rewrite that. */
export async function chainHeads(): Promise<
  { organisationId: string; position: number; hash: string }[]
> {
  const heads = [];
  for (const { organisationId } of await organisations()) {
    const head = await transaction({ organisationId }, (tx) =>
      tx
        .selectFrom("auditEvent")
        .select(["position", "hash"])
        .where("organisationId", "=", organisationId)
        .orderBy("position", "desc")
        .limit(1)
        .executeTakeFirst(),
    );
    if (head)
      heads.push({ organisationId, position: head.position, hash: head.hash.toString("hex") });
  }
  return heads;
}
