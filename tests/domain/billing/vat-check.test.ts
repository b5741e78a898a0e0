import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startVatIds } from "#app/demo/vat-ids.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { company, replaceCompany } from "#app/domain/catalogue/company.ts";
import { makeOffer } from "#app/domain/billing/offers.server.ts";
import { answerVatId } from "#app/domain/billing/vat-check/answer.server.ts";
import { askAboutVatId, type CheckJob } from "#app/domain/billing/vat-check/ask.server.ts";
import { vatIdChecksOf } from "#app/domain/billing/vat-check/checks.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";

const anna = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
} as const;
const service = await startVatIds();
afterAll(() => service.stop());

let leadId = "";
beforeAll(enrolHouse);
beforeEach(async () => {
  await asSuperuser("truncate package_offer, vat_id_check");
  await startAnew();
  await confirmed(katrin);
  const [lead] = await asSuperuser<{ id: string }>("select id from lead");
  leadId = lead?.id ?? "";
  service.says.next = undefined;
  replaceCompany({ ...company, vatIdService: service.url });
});

const vatId = "ATU13585627";
const ask = (typed = vatId) => askAboutVatId(anna, leadId, { vatId: typed, country: "AT" });
const jobs = async () =>
  (await jobsOf("vat-id.check")).map(({ data }) => data as unknown as CheckJob);
const answered = async () => {
  const [job] = await jobs();
  if (!job) throw new Error("Nobody asked");
  return answerVatId(job);
};
const offered = (vatIdConfirmedOn: string | null = null) => {
  const { language: _, ...customer } = sampleCustomer;
  return makeOffer(anna, leadId, {
    package: "start",
    land: "BE",
    contactName: "Katrin",
    contactEmail: katrin.email,
    customer: { ...customer, country: "AT", vatId, vatIdConfirmedOn },
  });
};
const notConfirmed = {
  answer: "refused",
  field: "vatIdConfirmedOn",
  reason: "vat-id-not-confirmed",
};

describe("a valid answer", () => {
  test("confirms the number with its day for the next offer, and is kept with the number of the question", async () => {
    expect(await offered()).toEqual(notConfirmed);
    expect(await ask(" atu 13585627 ")).toBe("asked");
    expect(await offered()).toEqual(notConfirmed);
    await answered();
    expect(await offered()).toEqual({ answer: "offered" });
    const [offer] = await asSuperuser(
      "select customer->>'vatIdConfirmedOn' as day from package_offer",
    );
    expect(offer).toEqual({ day: todayInBerlin() });
    expect(await vatIdChecksOf(anna, leadId)).toMatchObject([
      {
        vatId,
        state: "valid",
        askedBy: people.anna.name,
        requestIdentifier: `WAPIAAAA${vatId}`,
        name: "MUSTER BETEILIGUNGEN",
      },
    ]);
    const events = await asSuperuser<{ kind: string; by: string }>(
      "select kind, actor_kind as by from audit_event where kind like 'vat-id.%' order by position",
    );
    expect(events).toEqual([
      { kind: "vat-id.asked", by: "person" },
      { kind: "vat-id.answered", by: "system" },
    ]);
  });

  test("counts for thirty days, and no more once a newer one says the opposite", async () => {
    await ask();
    await answered();
    await asSuperuser("update vat_id_check set answered_at = answered_at - interval '30 days'");
    expect(await offered()).toEqual(notConfirmed);
    await asSuperuser("update vat_id_check set answered_at = answered_at + interval '29 days'");
    await asSuperuser("delete from pgboss.job");
    service.says.next = "invalid";
    await ask();
    await answered();
    expect(await offered()).toEqual(notConfirmed);
    expect((await vatIdChecksOf(anna, leadId))[0]?.state).toBe("invalid");
    expect(await offered("2026-11-02")).toEqual({ answer: "offered" });
  });
});

test("what is away is asked again by the queue, then a person confirms; an answer is written once", async () => {
  await ask();
  service.says.next = "unavailable";
  await expect(answered()).rejects.toThrow("MS_UNAVAILABLE");
  expect(await vatIdChecksOf(anna, leadId)).toMatchObject([
    { state: "waiting", reason: "MS_UNAVAILABLE" },
  ]);
  await asSuperuser("update vat_id_check set asked_at = now() - interval '25 hours'");
  expect((await vatIdChecksOf(anna, leadId))[0]?.state).toBe("late");
  expect(await offered("2026-11-02")).toEqual({ answer: "offered" });
  // Asked anew: the same question with a job of its own.
  await asSuperuser("delete from pgboss.job");
  expect(await ask()).toBe("asked");
  service.says.next = "valid";
  await Promise.all([answered(), answered()]);
  service.says.next = "invalid";
  await answered();
  expect(await vatIdChecksOf(anna, leadId)).toMatchObject([{ state: "valid", reason: null }]);
});

test("a question under way is not put twice, whoever asks", async () => {
  await confirmed(jens);
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers).toEqual(["asked", "asked", "asked"]);
  expect(await jobs()).toHaveLength(1);
});

test("asks for leads there are, for numbers that can be, by those who may, and where there is a service", async () => {
  const nobody = "00000000-0000-4000-8000-00000000dead";
  const typed = { vatId, country: "AT" };
  expect(await askAboutVatId(anna, nobody, typed)).toBe("unknown-lead");
  expect(await ask("ATU13585628")).toBe("refused");
  expect(await askAboutVatId({ ...anna, roles: ["administrator"] }, leadId, typed)).toBe(
    "not-allowed",
  );
  expect(await vatIdChecksOf({ ...anna, roles: ["administrator"] }, leadId)).toEqual([]);
  replaceCompany({ ...company, vatIdService: null });
  expect(await ask()).toBe("off");
  expect(await asSuperuser("select from vat_id_check")).toEqual([]);
});

test("the proof outlives the lead", async () => {
  await ask();
  await answered();
  await asSuperuser("delete from lead");
  expect(await asSuperuser("select lead_id, state from vat_id_check")).toEqual([
    { lead_id: null, state: "valid" },
  ]);
});
