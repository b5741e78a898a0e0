import { type ApiReply, type ApiRequest } from "./api.ts";
import { pay } from "./checkout.ts";
import { settleDebits, skip } from "./clock.ts";
import type { Fate } from "./customers.ts";
import { type Delivery, fair } from "./delivery.ts";
import { answerHtml, buttons, escaped, euros, redirect } from "./page.ts";
import { replaceMethod } from "./portal.ts";
import { type Words, wordsIn } from "./words.ts";
import { find, type World } from "./world.ts";

/** The pages that the service hosts, and the demo's switches, which it does not have. */
export function answerPage(world: World, delivery: Delivery, request: ApiRequest): ApiReply {
  const { path, method, body } = request;
  const [, room, id = ""] = /^\/(c\/pay|p\/session|demo)(?:\/(\w+))?$/.exec(path) ?? [];
  const wish = method === "POST" ? (new URLSearchParams(body).get("wish") ?? "") : "";
  if (room === "c/pay" && world.objects.has(id)) return checkoutPage(world, id, wish);
  if (room === "p/session" && world.objects.has(id)) return portalPage(world, id, wish);
  if (room === "demo" && method === "POST") return switches(world, delivery, body);
  return answerHtml(404, { lang: "en", title: "Not found", content: "" });
}

const ways: Record<string, [Fate, keyof Words][]> = {
  card: [
    ["pays", "pays"],
    ["fails-later", "failsLater"],
    ["fails", "fails"],
  ],
  sepa_debit: [
    ["later", "later"],
    ["later-fails", "laterFails"],
  ],
};

function checkoutPage(world: World, id: string, wish: string): ApiReply {
  const session = find(world, "checkout.session", id);
  const words = wordsIn(session.locale);
  const [type = "card"] = session.payment_method_types;
  const offered = ways[type] ?? [];
  if (wish === "back" && session.cancel_url) return redirect(session.cancel_url);
  const fate = offered.find(([one]) => one === wish)?.[0];
  if (fate && fate !== "fails") pay(world, session, fate);
  if (session.status === "complete") return redirect(session.success_url ?? "/");
  if (session.status !== "open") return closed(words);
  const choices = [...offered, ["back", "back"] as const];
  return answerHtml(fate ? 402 : 200, {
    lang: words.lang,
    title: words.payTitle,
    content: `<p class="note">${words.demo}</p>
      <p>${type === "card" ? words.card : words.debit}: <strong>${euros(session.amount_total ?? 0, words.lang)}</strong></p>
      ${fate ? `<p role="alert">${words.declined}</p>` : ""}
      ${buttons(choices.map(([value, name]) => [value, words[name]]))}`,
  });
}

function portalPage(world: World, id: string, wish: string): ApiReply {
  const session = find(world, "billing_portal.session", id);
  const words = wordsIn(session.locale);
  if (wish === "card") replaceMethod(world, session, "card", "pays");
  if (wish === "debit") replaceMethod(world, session, "sepa_debit", "later");
  if (wish === "failing") replaceMethod(world, session, "card", "fails-later");
  if (wish !== "") return redirect(session.return_url ?? "/");
  return answerHtml(200, {
    lang: words.lang,
    title: words.portalTitle,
    content: `<p class="note">${words.demo}</p>
      ${buttons([
        ["card", words.newCard],
        ["debit", words.newDebit],
        ["failing", words.newFailing],
        ["back", words.done],
      ])}`,
  });
}

const closed = ({ lang, payTitle, closed: sentence }: Words): ApiReply =>
  answerHtml(410, { lang, title: payTitle, content: `<p>${escaped(sentence)}</p>` });

/** Weather of the deliveries, days to skip, debits to settle. */
function switches(world: World, delivery: Delivery, body: string): ApiReply {
  const given = new URLSearchParams(body);
  const share = (name: keyof typeof fair, most: number) =>
    Math.min(most, Math.max(0, Number(given.get(name) ?? 0) || 0));
  if (given.has("weather"))
    delivery.weather = {
      doubled: share("doubled", 1),
      lost: share("lost", 1),
      shuffledMs: share("shuffledMs", 60_000),
      delayMs: share("delayMs", 600_000),
    };
  skip(world, Math.min(400, Math.max(0, Math.trunc(Number(given.get("days") ?? 0)) || 0)));
  if (given.has("settle")) settleDebits(world);
  return { status: 204, body: "", headers: {} };
}
