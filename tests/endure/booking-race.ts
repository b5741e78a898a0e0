import { people } from "#app/demo/people.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { visitor } from "#tests/support/visitor.ts";
import { filled, freeWith, fromElsewhere, offered, overlapping } from "./booking-ground.ts";
import { ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "booking-race";

/** F-17: a hundred visitors want one time at the same moment, over two web processes. One gets it, the others get others. */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  await loadSamples();
  const proxied = { TRUSTED_PROXY_HOPS: "1", WORKER_IN_WEB: "false" };
  const [one, other] = [await place.serve(proxied), await place.serve(proxied)];
  const visitors = 100;
  const rounds = share(options, 20, 2);
  const strange = new Map<number, number>();
  let [won, lost, without, slowest] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const time = (await freeWith(visitor(one.port), people.anna.id))[0] ?? "";
    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: visitors }, async (_, index) => {
        const { port } = index % 2 ? one : other;
        const fields = filled(time, people.anna.id);
        const answer = await visitor(port).post("/erstgespraech/gebucht", fields, fromElsewhere());
        return { status: answer.status, html: await answer.text(), name: String(fields.email) };
      }),
    );
    slowest = Math.max(slowest, performance.now() - began);
    for (const { status, html, name: typed } of answers) {
      if (status === 303) won += 1;
      else if (status === 409) {
        lost += 1;
        const others = offered(html);
        if (others.length === 0 || others.includes(time) || !html.includes(typed)) without += 1;
      } else strange.set(status, (strange.get(status) ?? 0) + 1);
    }
  }
  const booked = await place.ask("select id from appointment where name = 'Robin Rennen'");
  const mails = await place.ask(
    "select recipient from mail where kind = 'appointment-booked' group by recipient having count(*) = 1",
  );
  figure("visitors × rounds", `${visitors} × ${rounds}`);
  figure("slowest round", Math.round(slowest), "ms");
  check("every round has one winner", won === rounds, won);
  check("everybody else lost", lost === rounds * (visitors - 1), Object.fromEntries(strange));
  check("each loser got other times and kept what was typed", without === 0, without);
  check("as many appointments as rounds", booked.length === rounds, booked.length);
  check("each with one confirmation", mails.length === rounds, mails.length);
  check("no overlap in the table", (await place.ask(overlapping)).length === 0);
  await place.end();
  return outcome;
}
