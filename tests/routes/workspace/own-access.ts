import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, people, sampleClients } from "#tests/support/samples.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { type Door, doors, type VisitorName } from "./doors.ts";
import type { Leaf } from "./permission-table.ts";
import { consentAt, filled, type Ids, idsAt, plantFile } from "./walk.ts";

interface Answered {
  where: string;
  told: number;
  expected: number;
}

/** What one door of Muster and of the office says to one visitor, by page and by form, and what it should say. */
export async function atHome(
  browser: Visitor,
  name: VisitorName,
  { key, path }: Leaf,
): Promise<Answered[]> {
  const door: Door | undefined = doors[key as keyof typeof doors];
  const ids = { ...(await idsAt(sampleClients.muster.id)), ...(await freshIds(key)) };
  const at = filled(path, ids);
  const fallback = name === "nobody" ? 302 : 404;
  const { status } = await browser.request(at);
  const page = {
    where: `${name} at ${path}`,
    told: status,
    expected: door?.page[name] ?? fallback,
  };
  if (!door?.action) return [page];
  const form = { ...door.form, ...(await freshFields(key, ids)) };
  const posted = await browser.post(at, form);
  return [
    page,
    {
      where: `${name} posts to ${path}`,
      told: posted.status,
      expected: door.action[name] ?? fallback,
    },
  ];
}

async function freshOffer(leadId: string): Promise<string> {
  const [offer] = await asSuperuser<{ id: string }>(
    `insert into package_offer (organisation_id, lead_id, package, terms, customer, land, contact_name, contact_email, language, created_by, expires_at)
     values ($1, $2, 'start', $3, '{}', 'BE', 'Wer', 'wer@x.example', 'de', $4, now() + interval '30 days') returning id`,
    [houseId, leadId, JSON.stringify(termsOf("start")), people.anna.id],
  );
  return offer?.id ?? "";
}

/** A lead that is not yet a client and an appointment that is not yet over, for whoever may change them. */
async function freshIds(key: string): Promise<Ids> {
  if (/^workspace\.(member|invitation)\b/.test(key)) return freshPerson(sampleClients.muster.id);
  if (key === "workspace.opinion.comments") await publishedOpinion(sampleClients.muster.id);
  if (key === "workspace.measure.words") return freshOwnMeasure(sampleClients.muster.id);
  if (key.startsWith("workspace.measure.subStep.") || key === "workspace.measure.subStep")
    return freshSubStep(sampleClients.muster.id);
  if (/^workspace\..*\breviews?\b/.test(key)) return freshReview(key, sampleClients.muster.id);
  if (/^workspace\.((proposal|measure\.proposal)\.|screening\.proposal$)/.test(key))
    return freshProposal(key);
  if (key.startsWith("workspace.entry")) return freshEntry(sampleClients.muster.id);
  if (/^workspace\.(evidence|file)/.test(key))
    return plantFile(sampleClients.muster.id, clientPeople.mertens.id);
  if (key.startsWith("office.person.")) return freshPerson(houseId);
  if (key === "office.client.ending") return freshConsultant();
  if (key.startsWith("office.client.time.")) {
    const [entry] = await asSuperuser<{ id: string }>(
      `insert into time_entry (organisation_id, client_id, person_id, day, minutes, what)
       values ($1, $2, $3, '2026-11-02', 30, 'Telefonat') returning id`,
      [houseId, sampleClients.muster.id, people.anna.id],
    );
    return { timeEntryId: entry?.id ?? "" };
  }
  if (key.startsWith("office.invoice.")) {
    const { invoiceId = "" } = await idsAt(houseId);
    return { invoiceId };
  }
  if (!key.startsWith("office")) return {};
  const [lead] = await asSuperuser<{ id: string }>(
    "insert into lead (organisation_id, email, language) values ($1, gen_random_uuid() || '@lead.example', 'de') returning id",
    [houseId],
  );
  await asSuperuser(
    `insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
     select organisation_id, $1, rules_version, language, answers, result from self_check limit 1`,
    [lead?.id],
  );
  if (key.startsWith("office.offer.")) return { offerId: await freshOffer(lead?.id ?? "") };
  if (key.startsWith("office.consent")) return { consentId: await freshConsent() };
  if (!key.startsWith("office.appointment.")) return { leadId: lead?.id ?? "" };
  await asSuperuser(
    "insert into calendar (organisation_id, person_id, weekly) values ($1, $2, '[]') on conflict do nothing",
    [houseId, people.anna.id],
  );
  const [appointment] = await asSuperuser<{ id: string }>(
    `insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
     select $1, $2, at, at + interval '30 minutes', 'Europe/Berlin', 'X', 'x@x.example', 'other', 'de', gen_random_uuid()
       from (select now() + interval '10 days' + (select count(*) from appointment) * interval '1 day' as at) as day returning id`,
    [houseId, people.anna.id],
  );
  return { leadId: lead?.id ?? "", appointmentId: appointment?.id ?? "" };
}

async function freshEntry(organisationId: string): Promise<Ids> {
  const [row] = await asSuperuser<{ id: string }>(
    `insert into ledger_entry (organisation_id, ai_use_case_id, ledger, name)
       select organisation_id, id, 'fields', gen_random_uuid() from ai_use_case where organisation_id = $1 limit 1 returning id`,
    [organisationId],
  );
  return { entryId: row?.id ?? "" };
}

async function freshOwnMeasure(organisationId: string): Promise<Ids> {
  const [row] = await asSuperuser<{ id: string }>(
    `with own as (insert into measure (organisation_id, measure, scope, own_title, own_effort)
       values ($1, 'own', 'use-case', 'Eigene', 'S') returning organisation_id, id)
     insert into planned_measure (organisation_id, ai_use_case_id, measure_id, position)
       select o.organisation_id, u.id, o.id, (select coalesce(max(position), 0) + 1 from planned_measure p where p.ai_use_case_id = u.id)
         from own o join lateral (select id from ai_use_case where organisation_id = $1 order by id limit 1) u on true
       returning measure_id as id`,
    [organisationId],
  );
  return { measureId: row?.id ?? "" };
}

/** On the measure that the walk looks at. */
async function freshSubStep(organisationId: string): Promise<Ids> {
  const [row] = await asSuperuser<{ id: string }>(
    `insert into sub_step (organisation_id, measure_id, position, words, added_by)
     select organisation_id, id, (select coalesce(max(position), 0) + 1 from sub_step s where s.measure_id = measure.id), 'Vertrag suchen', $2
       from measure where organisation_id = $1 order by id limit 1 returning id`,
    [organisationId, clientPeople.mertens.id],
  );
  return { subStepId: row?.id ?? "" };
}

/** A request that waits, or none about what is to be asked about. */
async function freshReview(key: string, organisationId: string): Promise<Ids> {
  await asSuperuser("delete from review_request where organisation_id = $1", [organisationId]);
  if (key === "workspace.evidence.reviews")
    return plantFile(organisationId, clientPeople.mertens.id);
  if (!key.startsWith("workspace.review.")) return {};
  const [row] = await asSuperuser<{ id: string }>(
    `insert into review_request (organisation_id, ai_use_case_id, asked_by)
       select organisation_id, id, $2 from ai_use_case where organisation_id = $1 limit 1 returning id`,
    [organisationId, clientPeople.mertens.id],
  );
  return { reviewId: row?.id ?? "" };
}

/** One that nobody has decided, of a measure that is open; where one is to be proposed, none. */
async function freshProposal(key: string): Promise<Ids> {
  const { muster } = sampleClients;
  const { measureId } = await idsAt(muster.id);
  await asSuperuser(
    "update proposal set outcome = 'withdrawn', closed_by = proposed_by, closed_at = now() where organisation_id = $1 and outcome is null",
    [muster.id],
  );
  await asSuperuser("update measure set status = 'open', due_on = null where id = $1", [measureId]);
  if (!key.startsWith("workspace.proposal.")) {
    await asSuperuser("delete from use_case_facts where organisation_id = $1", [muster.id]);
    return {};
  }
  const [row] = await asSuperuser<{ id: string }>(
    `insert into proposal (organisation_id, kind, measure_id, wish, stood, reason, proposed_by)
     values ($1, 'step', $2, '{"to": "in-progress"}', 'open', 'Läuft', $3) returning id`,
    [muster.id, measureId, people.anna.id],
  );
  return { proposalId: row?.id ?? "" };
}

/** Only what is published has a thread. */
const publishedOpinion = (organisationId: string) =>
  asSuperuser(
    `insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
     select u.organisation_id, u.id, 1, 'note', 'recommended', 'x', '{}', sha256('x'), sha256('x'), a.person_id, now()
       from ai_use_case u join assignment a using (organisation_id) where u.organisation_id = $1
     on conflict do nothing`,
    [organisationId],
  );

/** A member and an invitation that may be changed and removed. */
async function freshPerson(organisationId: string): Promise<Ids> {
  const [row] = await asSuperuser<{ person: string; invitation: string }>(
    `with person as (insert into person (email, name) values (gen_random_uuid() || '@x.example', 'Neu') returning id),
       member as (insert into member (organisation_id, person_id, roles) select $1, id, $3::text[] from person),
       invitation as (insert into invitation (organisation_id, email, name, roles, language, invited_by, expires_at)
         values ($4, gen_random_uuid() || '@x.example', 'Neu', '{reader}', 'de', $2, now() + interval '7 days') returning id)
     select person.id as person, invitation.id as invitation from person, invitation`,
    [
      organisationId,
      people.anna.id,
      [organisationId === houseId ? "consultant" : "editor"],
      sampleClients.muster.id,
    ],
  );
  return { personId: row?.person ?? "", invitationId: row?.invitation ?? "" };
}

/** Somebody of the house who works for Muster besides others. */
async function freshConsultant(): Promise<Ids> {
  const { personId = "" } = await freshPerson(houseId);
  await asSuperuser("insert into assignment values ($1, $2)", [sampleClients.muster.id, personId]);
  return { personId };
}

async function freshConsent(): Promise<string> {
  const [consent] = await asSuperuser<{ id: string }>(`${consentAt(houseId)} returning id`);
  return consent?.id ?? "";
}

/** Of the draft as it is; for its publication there is one that can be published. */
async function draftVersion(key: string, { organisationId, useCaseId }: Ids): Promise<string> {
  if (key === "workspace.opinion.publication")
    await asSuperuser(
      `insert into opinion_draft (organisation_id, ai_use_case_id, verdict, text, changed_by)
       select $1, $2, 'recommended', 'Geprüft', person_id from assignment where organisation_id = $1 limit 1 on conflict do nothing`,
      [organisationId, useCaseId],
    );
  const [draft] = await asSuperuser<{ version: number }>(
    "select version from opinion_draft where ai_use_case_id = $1",
    [useCaseId],
  );
  return String(draft?.version ?? 0);
}

/** The form as somebody would see it now. */
async function freshFields(key: string, ids: Ids): Promise<Record<string, string>> {
  if (key === "office.lead.client")
    return { email: `${crypto.randomUUID()}@x.example`, consultants: people.anna.id };
  if (key === "workspace.members") {
    // The walk fills every place of the package; how many there are is tested elsewhere.
    await asSuperuser(
      `update subscription set terms = jsonb_set(terms, '{offer,members}', '1000')
        where organisation_id = '${sampleClients.muster.id}'`,
    );
    return { email: `${crypto.randomUUID()}@x.example` };
  }
  if (key === "workspace.useCase.adding") {
    await asSuperuser(
      `update subscription set terms = jsonb_set(terms, '{offer,useCases}', '1000')
        where organisation_id = '${sampleClients.muster.id}'`,
    );
    return {};
  }
  if (key === "workspace.facts" || key === "workspace.register") {
    const table = key === "workspace.facts" ? "use_case_facts" : "use_case_register";
    const [stated] = await asSuperuser<{ version: number }>(
      `select version from ${table} where ai_use_case_id = $1`,
      [ids.useCaseId],
    );
    return { version: String(stated?.version ?? 0) };
  }
  // A comment is of no version: two who write at the same time both stand.
  if (key.endsWith(".comments") || key.endsWith(".reviews")) return {};
  if (key.startsWith("workspace.opinion.")) return { version: await draftVersion(key, ids) };
  if (/^workspace\.(fields|results|entry)$/.test(key)) return { name: crypto.randomUUID() };
  if (!/^workspace\.measure(\.|$)/.test(key) || /\.(subStep|proposal)/.test(key)) return {};
  const stands = {
    "workspace.measure.refusal": "open",
    "workspace.measure.refusal.withdrawal": "not-applicable",
  };
  if (key in stands)
    await asSuperuser("update measure set status = $2 where id = $1", [
      ids.measureId,
      stands[key as keyof typeof stands],
    ]);
  const [measure] = await asSuperuser<{ version: number; status: string }>(
    "select version, status from measure where id = $1",
    [ids.measureId],
  );
  if (!measure) return {};
  const version = String(measure.version);
  if (key !== "workspace.measure.step") return { version };
  return {
    version,
    to: measure.status === "not-applicable" ? "open" : "not-applicable",
    reason: "Weil es so ist",
  };
}
