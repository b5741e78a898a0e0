import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { limits } from "#app/domain/identity/limits.server.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { alice, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

const crowd = (standing: "waiting" | "proven", count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      requestReport({
        ...katrin,
        standing,
        email: `${standing}${n}@beispiel.example`,
        from: `198.51.${Math.floor(n / 250)}.${n % 250}`,
      }),
    ),
  );

const jobs = () =>
  asSuperuser<{ priority: number; seconds: number }>(
    `select priority, extract(epoch from start_after - created_on)::float8 as seconds
       from pgboss.job where name = 'mail.send' order by start_after, created_on`,
  );

test("without proof a request goes behind all others, and the longer the more there are", async () => {
  await requestReport({ ...jens, standing: "proven" });
  await crowd("waiting", 30);
  const own = (await jobs()).filter(({ priority }) => priority === 0);
  const others = (await jobs()).filter(({ priority }) => priority < 0);
  expect([own.length, others.length]).toEqual([1, 30]);
  expect(others.at(-1)?.seconds).toBeGreaterThan(30);
});

test("however many programs come from however many addresses, few mails are kept for them", async () => {
  const all = await crowd("waiting", 100);
  const { points } = limits["request.waiting"];
  expect(all.filter(({ allowed }) => allowed)).toHaveLength(points);
  expect(await jobs()).toHaveLength(points);
  // Somebody who did the work is taken all the same.
  expect(await requestReport({ ...alice, standing: "proven" })).toEqual({ allowed: true });
});

test("one mailbox gets one mail, whoever asks for it without proof", async () => {
  for (let n = 0; n < 5; n += 1)
    await requestReport({ ...katrin, standing: "waiting", from: `198.51.100.${n}` });
  await requestReport({ ...jens, standing: "proven" });
  await requestReport({ ...jens, standing: "waiting", from: "198.51.100.9" });
  const counts = [await mailsTo(katrin.email), await mailsTo(jens.email)];
  expect(counts.map(({ length }) => length)).toEqual([1, 1]);
});

test("what fell into the trap is answered like the others and kept nowhere", async () => {
  expect(await requestReport({ ...katrin, standing: "trap" })).toEqual({ allowed: true });
  expect(await asSuperuser("select 1 from report_request")).toEqual([]);
  expect(await mailsTo(katrin.email)).toEqual([]);
});

test("whether an address is known makes no difference", async () => {
  await confirmed(katrin);
  for (const standing of ["proven", "waiting"] as const) {
    await asSuperuser("delete from rate_limit");
    const known = await requestReport({ ...katrin, standing });
    const unknown = await requestReport({ ...katrin, standing, email: "niemand@beispiel.example" });
    expect(known).toEqual(unknown);
  }
});
