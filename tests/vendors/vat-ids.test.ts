import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startVatIds } from "#app/demo/vat-ids.ts";
import { askAboutVatId } from "#app/vendors/vat-ids.ts";

const service = await startVatIds();
afterAll(() => service.stop());
beforeEach(() => {
  service.says.next = undefined;
});
const asked = (vatId: string, timeoutMs = 2_000) =>
  askAboutVatId(vatId, { url: service.url, requester: "DE123456789", timeoutMs });

test("a number that was given out is valid, with the number of the question and who has it", async () => {
  expect(await asked("ATU13585627")).toEqual({
    kind: "valid",
    identifier: "WAPIAAAAATU13585627",
    name: "MUSTER BETEILIGUNGEN",
    address: "MUSTERSTRASSE 1 1010 MUSTERSTADT",
  });
  expect(service.asked.at(-1)).toEqual({
    countryCode: "AT",
    vatNumber: "U13585627",
    requesterMemberStateCode: "DE",
    requesterNumber: "123456789",
  });
});

test("one that was not is invalid; what hyphens stand for is not known", async () => {
  expect(await asked("EL094259211")).toMatchObject({ kind: "invalid", name: null, address: null });
});

test("a member state that is away, a slow one and a broken answer say nothing about the number", async () => {
  const away = (reason: string) => ({ kind: "unavailable", reason });
  service.says.next = "unavailable";
  expect(await asked("ATU13585627")).toEqual(away("MS_UNAVAILABLE"));
  service.says.next = "slow";
  expect(await asked("ATU13585627", 200)).toEqual(away("TIMEOUT"));
  service.says.next = "broken";
  expect(await asked("ATU13585627")).toEqual(away("HTTP_502"));
  const nowhere = { url: "http://127.0.0.1:9", requester: "DE123456789" };
  expect(await askAboutVatId("ATU13585627", nowhere)).toEqual(away("NO_CONNECTION"));
});

test.each([
  [{ actionSucceed: false, errorWrappers: [{ error: "INVALID_REQUESTER_INFO" }] }, "refused"],
  [{ actionSucceed: false, errorWrappers: [{ error: "MS_MAX_CONCURRENT_REQ" }] }, "unavailable"],
  [{ actionSucceed: false, errorWrappers: [] }, "unavailable"],
  [{ valid: false, userError: "MS_UNAVAILABLE" }, "unavailable"],
  [{ valid: false, userError: "INVALID" }, "invalid"],
  [{ valid: "true" }, "unavailable"],
  [null, "unavailable"],
  ["x".repeat(200_000), "unavailable"],
])("%j is read as %s", async (body, kind) => {
  const server = createServer((_, response) => response.end(JSON.stringify(body)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await askAboutVatId("ATU13585627", { url, requester: "DE1" })).toMatchObject({ kind });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
