import { type ApiReply, type ApiRequest } from "./api.ts";
import { pay } from "./checkout.ts";
import type { Fate } from "./customers.ts";
import type { Delivery } from "./delivery.ts";
import { answerHtml, buttons, escaped, euros, redirect } from "./page.ts";
import { replaceMethod } from "./portal.ts";
import { switchesPage } from "./switches.ts";
import { type Words, wordsIn } from "./words.ts";
import { find, type World } from "./world.ts";

/** The pages that the service hosts, and the demo's switches, which it does not have. */
export function answerPage(world: World, delivery: Delivery, request: ApiRequest): ApiReply {
  const { path, method, body } = request;
  const [, room, id = ""] = /^\/(c\/pay|p\/session|demo)(?:\/(\w+))?$/.exec(path) ?? [];
  const wish = method === "POST" ? (new URLSearchParams(body).get("wish") ?? "") : "";
  if (room === "c/pay" && world.objects.has(id)) return checkoutPage(world, id, wish);
  if (room === "p/session" && world.objects.has(id)) return portalPage(world, id, wish);
  if (room === "demo") return switchesPage(world, delivery, request);
  return answerHtml(404, { lang: "en", title: "Not found", content: "" });
}

const ways: Record<string, [Fate, Exclude<keyof Words, "switches">][]> = {
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
