import { closeDatabase, transaction, type Tx } from "#db/database.server.ts";
import { stopQueue } from "#db/queue.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { people } from "./people.ts";
import { loadAppointments } from "./sample-appointments.ts";
import { loadClients } from "./sample-clients.ts";
import { sellPackage } from "./sample-contract.ts";
import { sampleLeads } from "./sample-leads.ts";

/** Loads the sample people and leads once, in one transaction: killed in between, it starts anew. Nobody has a package. */
export const loadSamples = (): Promise<void> => load(() => Promise.resolve());

/** The same for the demo, where one of the clients has a package. */
export const loadDemo = (): Promise<void> => load(sellPackage);

async function load(more: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await transaction({ organisationId: houseId }, async (tx) => {
      const known = await tx
        .selectFrom("person")
        .select("id")
        .where("id", "=", people.anna.id)
        .executeTakeFirst();
      if (!known) {
        await loadPeople(tx);
        for (const sample of sampleLeads) await loadLead(tx, sample);
        await loadClients(tx);
      }
      // A data folder from before there were appointments gets them now.
      await loadAppointments(tx);
      await more(tx);
    });
  } finally {
    await stopQueue();
    await closeDatabase();
  }
}

async function loadPeople(tx: Tx): Promise<void> {
  for (const { roles, ...person } of Object.values(people)) {
    await tx.insertInto("person").values(person).execute();
    await tx
      .insertInto("member")
      .values({ organisationId: houseId, personId: person.id, roles: [...roles] })
      .execute();
  }
}

async function loadLead(
  tx: Tx,
  { contact, answers, shared, daysAgo }: (typeof sampleLeads)[number],
): Promise<void> {
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(`Sample answers are incomplete: ${result.refused}`);
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  const leadId = await leadOfContact(tx, houseAccess("system"), contact);
  await tx
    .updateTable("lead")
    .set({ createdAt: at, lastContactAt: at })
    .where("organisationId", "=", houseId)
    .where("id", "=", leadId)
    .execute();
  await tx
    .insertInto("selfCheck")
    .values({
      organisationId: houseId,
      leadId,
      rulesVersion: rules.version,
      language: contact.language,
      shared,
      answers: JSON.stringify(answers),
      result: JSON.stringify(result),
      createdAt: at,
    })
    .execute();
}
