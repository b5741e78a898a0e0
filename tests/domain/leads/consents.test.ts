import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { keyedHash, sha256 } from "#db/sealing.ts";
import { confirmReport } from "#app/domain/self-check/report-confirmation.server.ts";
import { alice, asked, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

test("consent is proven with words, version, page, times, mail and link, and only if ticked", async () => {
  const token = await asked({ ...katrin, news: true });
  await asSuperuser("update report_request set created_at = created_at - interval '1 hour'");
  await confirmReport(token);
  await confirmed(jens);
  const [request] = await asSuperuser(
    "select mail_id, created_at from report_request where news_wording_version is not null",
  );
  const [lead] = await asSuperuser("select id from lead where email = $1", [katrin.email]);
  const consents = await asSuperuser<Record<string, unknown>>("select * from consent");
  expect(consents).toMatchObject([
    {
      lead_id: lead?.id,
      channel: "news-email",
      wording:
        "Ja, ich möchte gelegentlich Fachinformationen von Tulos Consulting GmbH per E-Mail erhalten. Die Einwilligung kann ich jederzeit mit Wirkung für die Zukunft widerrufen, zum Beispiel über den Abmeldelink in jeder E-Mail.",
      wording_version: "news-2026-11",
      language: "de",
      page: "/bericht/anfordern",
      address_hash: keyedHash("addresses", katrin.email),
      mail_id: request?.mail_id,
      token_hash: sha256(token),
      asked_at: request?.created_at,
      withdrawn_at: null,
    },
  ]);
  expect(Math.abs(Number(consents[0]?.confirmed_at) - Date.now())).toBeLessThan(5_000);
  expect(JSON.stringify(consents)).not.toMatch(/katrin/i);
  const events = await asSuperuser(
    "select subject_id, data from audit_event where kind = 'consent.given'",
  );
  expect(events).toEqual([
    {
      subject_id: consents[0]?.id,
      data: { channel: "news-email", wordingVersion: "news-2026-11" },
    },
  ]);
});

test("the proof outlives the lead, without it; English words for English readers", async () => {
  await confirmed({ ...alice, news: true });
  await asSuperuser("delete from lead");
  const [consent] = await asSuperuser("select lead_id, wording, address_hash from consent");
  expect(consent).toMatchObject({
    lead_id: null,
    address_hash: keyedHash("addresses", alice.email),
  });
  expect(consent?.wording).toMatch(
    /^Yes, I would like to receive .* unsubscribe link in every e-mail\.$/,
  );
});

test("a call is a consent of its own; what else was told moves to the lead and leaves the request", async () => {
  const told = { companySize: "50-249", crm: "HubSpot", phone: "+49 30 123456" } as const;
  await confirmed({ ...katrin, ...told, call: true, shared: "answers" });
  expect(await asSuperuser("select channel, wording_version from consent")).toEqual([
    { channel: "call-phone", wording_version: "call-2026-11" },
  ]);
  expect(await asSuperuser("select company_size, crm, phone, stage, light from lead")).toEqual([
    {
      company_size: "50-249",
      crm: "HubSpot",
      phone: "+49 30 123456",
      stage: "confirmed",
      light: "green",
    },
  ]);
  expect(await asSuperuser("select company_size, crm, phone from report_request")).toEqual([
    { company_size: null, crm: null, phone: null },
  ]);
  expect(await asSuperuser("select shared from self_check")).toEqual([{ shared: "answers" }]);
  const steps = await asSuperuser(
    "select stage, person_id from lead_stage order by at, stage desc",
  );
  expect(steps).toEqual([
    { stage: "new", person_id: null },
    { stage: "confirmed", person_id: null },
  ]);
});
