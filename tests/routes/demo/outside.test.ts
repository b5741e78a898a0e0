import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { beforeAll, expect, test } from "vitest";
import { read } from "../page.ts";
import { dataOf, everyAddress, everyAddressInTurns } from "../product-addresses.ts";

const app = await appHandler({ demo: false });
const demo = everyAddress.filter((path) => /^(\/en)?\/demo(\/|$)/.test(path));
const sent = { origin: app.origin, "content-type": "application/x-www-form-urlencoded" };

beforeAll(enrolHouse);

test("there are demo addresses to try", () => {
  expect(demo.length).toBeGreaterThanOrEqual(4);
});

test.each([...demo, "/demo/", "/DEMO", "/Demo/Mailbox.json", "/demo/sessions/", "/demo/anything"])(
  "%s is not there outside the demo",
  async (path) => {
    const single = demo.includes(path) ? [`${dataOf(path)}?_routes=routes/demo/index`] : [];
    for (const address of [path, dataOf(path), ...single])
      for (const options of [
        {},
        { method: "HEAD" },
        { method: "POST", body: "person=anna", headers: sent },
      ]) {
        const response = await app.visitor().request(address, options);
        expect(response.status, `${options.method ?? "GET"} ${address}`).toBe(404);
        expect(response.headers.getSetCookie()).toEqual([]);
        expect(await response.text()).not.toMatch(/anna|mailbox|postfach|session/i);
      }
  },
);

test("one click signs nobody in", async () => {
  for (const person of Object.keys(people)) {
    const answer = await app.visitor().post("/demo/sessions", { person });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []]);
  }
  expect(await asSuperuser("select 1 from session")).toEqual([]);
});

test("no page speaks of it", async () => {
  for (const path of everyAddressInTurns.filter((one) => !demo.includes(one))) {
    const page = await read(await app.visitor().request(path));
    expect(page.html, path).not.toMatch(/\/demo\b/);
  }
});

test("the page is the same as for any address that is not there", async () => {
  const [demoPage, other] = await Promise.all(
    ["/demo", "/gibt-es-nicht"].map(async (path) => read(await app.request(path))),
  );
  const bare = (page: typeof other) =>
    page?.html.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "ID");
  expect(bare(demoPage)).toBe(bare(other));
});

test("other names of this machine are not sent home but refused", async () => {
  const response = await app.request("/", { headers: { host: `127.0.0.1:${app.site.port}` } });
  expect(response.status).toBe(421);
});
