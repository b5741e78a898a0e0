import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { agreementVersion } from "#app/domain/organisations/agreement.ts";
import type { HouseAccess, OrganisationAccess } from "#app/domain/organisations/access.ts";
import { changeMeasureIn } from "#app/domain/workspace/change-measure.server.ts";
import { latestCheck, linkLead } from "#app/domain/workspace/make-client.server.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import { enterLedgers } from "./sample-ledger.ts";
import { adviseOn } from "./sample-opinion.ts";
import { type Proof, prove } from "./sample-evidence.ts";
import { openOrganisation } from "#app/domain/workspace/open-organisation.server.ts";
import { stepMeasureIn } from "#app/domain/workspace/step-measure.server.ts";
import { takeOverCheck } from "#app/domain/workspace/take-over-check.server.ts";
import { clientPeople, people, sampleClients } from "./people.ts";

type Name = keyof typeof sampleClients;

/** Two leads that became clients of different consultants, with people at work on their first plans. */
export async function loadClients(tx: Tx): Promise<void> {
  await becomeClient(tx, "muster");
  await becomeClient(tx, "nordlicht");
}

async function becomeClient(tx: Tx, name: Name): Promise<void> {
  const { id, lead, land, consultant, name: company } = sampleClients[name];
  const { id: consultantId, roles } = people[consultant];
  const access: HouseAccess = {
    organisationId: houseId,
    actor: { kind: "person", id: consultantId },
    roles,
  };
  const { id: leadId } = await tx
    .selectFrom("lead")
    .select("id")
    .where("organisationId", "=", houseId)
    .where("email", "=", lead)
    .executeTakeFirstOrThrow();
  const check = await latestCheck(tx, leadId);
  if (!check) throw new Error("A sample client has no check");
  await withinOrganisation(tx, id, async () => {
    const there = { ...access, organisationId: id };
    await openOrganisation(tx, there, { name: company, land, consultants: [consultantId] });
    await takeOverCheck(tx, there, { ...check, land, language: "de" });
    await joinPeople(tx, name);
    await accept(tx, name);
    await work(tx, name);
    await know(tx, name);
    if (name === "muster") await advise(tx, name);
  });
  await linkLead(tx, access, leadId, id);
}

async function joinPeople(tx: Tx, client: Name): Promise<void> {
  const { id: organisationId } = sampleClients[client];
  for (const { organisation, roles, ...person } of Object.values(clientPeople)) {
    if (organisation !== client) continue;
    await tx.insertInto("person").values(person).execute();
    await tx
      .insertInto("member")
      .values({ organisationId, personId: person.id, roles: [...roles] })
      .execute();
    const access = { organisationId, actor: { kind: "person", id: person.id } } as const;
    const subject = { kind: "person", id: person.id };
    await record(tx, access, {
      kind: "member.joined",
      subject,
      data: { personId: person.id, roles: [...roles] },
    });
  }
}

/** What the first of its people has entered of its AI use case. */
async function know(tx: Tx, client: Name): Promise<void> {
  const { id: organisationId } = sampleClients[client];
  const { id, roles } = clientPeople[client === "muster" ? "mertens" : "kurz"];
  const useCase = await tx
    .selectFrom("aiUseCase")
    .select(["id", "useCase"])
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  const actor = { kind: "person", id } as const;
  await enterLedgers(tx, { organisationId, actor, roles, side: "client" }, useCase);
}

async function advise(tx: Tx, client: Name): Promise<void> {
  const { id: organisationId, consultant } = sampleClients[client];
  const { id, roles } = people[consultant];
  const useCase = await tx
    .selectFrom("aiUseCase")
    .select("id")
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  const actor = { kind: "person", id } as const;
  await adviseOn(tx, { organisationId, actor, roles, side: "house" }, useCase.id);
}

/** The sample clients are at work, so somebody has accepted the agreement on processing. */
async function accept(tx: Tx, client: Name): Promise<void> {
  const { id: organisationId } = sampleClients[client];
  const { id } = clientPeople[client === "muster" ? "mertens" : "kurz"];
  const version = agreementVersion();
  await tx
    .insertInto("processingAgreement")
    .values({ organisationId, version, acceptedBy: id })
    .execute();
  const access = { organisationId, actor: { kind: "person", id } } as const;
  const subject = { kind: "organisation", id: organisationId };
  await record(tx, access, { kind: "agreement.accepted", subject, data: { version } });
}

interface Work {
  by: keyof typeof clientPeople;
  steps: MeasureStatus[];
  daysLeft: number;
  proof?: Proof;
}

/** What people have done so far: by place in the list of what is due next, who, and through which steps. */
const done: Record<Name, Work[]> = {
  muster: [
    {
      by: "mertens",
      steps: ["in-progress", "implemented", "effective"],
      daysLeft: 20,
      proof: {
        title: "Protokoll der Prüfung",
        text: "Am Einsatz geprüft und mit der Vertriebsleitung besprochen. Ergebnis: passt.",
        approved: true,
      },
    },
    {
      by: "aydin",
      steps: ["in-progress", "implemented"],
      daysLeft: 24,
      proof: { title: "Vermerk", text: "Umgesetzt wie besprochen, Screenshots folgen." },
    },
    { by: "aydin", steps: ["in-progress"], daysLeft: -3 },
    { by: "mertens", steps: ["in-progress"], daysLeft: 9 },
  ],
  nordlicht: [
    {
      by: "kurz",
      steps: ["in-progress"],
      daysLeft: 14,
      proof: { title: "Entwurf der Regelung", text: "Liegt der Geschäftsführung vor." },
    },
  ],
};

async function work(tx: Tx, client: Name): Promise<void> {
  const { id: organisationId } = sampleClients[client];
  const due = await tx
    .selectFrom("measure")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("status", "=", "open")
    .orderBy("dueOn")
    .orderBy("measure")
    .limit(done[client].length)
    .execute();
  for (const [index, { by, steps, daysLeft, proof }] of done[client].entries()) {
    const { id: personId, roles } = clientPeople[by];
    const access: OrganisationAccess = {
      organisationId,
      actor: { kind: "person", id: personId },
      roles,
      side: "client",
    };
    const id = due[index]?.id ?? "";
    const dueOn = new Date(Date.now() + daysLeft * 86_400_000).toISOString().slice(0, 10);
    await changeMeasureIn(tx, access, id, { version: 1, ownerId: personId, dueOn });
    for (const [step, to] of steps.entries()) {
      const answer = await stepMeasureIn(tx, access, id, { version: step + 2, to, reason: null });
      if (answer !== "stepped") throw new Error(`A sample step was refused: ${answer}`);
    }
    if (proof) await prove(tx, access, id, { proof, consultant: sampleClients[client].consultant });
  }
}
