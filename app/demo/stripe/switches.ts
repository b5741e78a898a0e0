import type { ApiReply, ApiRequest } from "./api.ts";
import { settleDebits, skip } from "./clock.ts";
import { type Delivery, fair, type Weather } from "./delivery.ts";
import { answerHtml, escaped, redirect } from "./page.ts";
import { type Words, wordsIn } from "./words.ts";
import { all, timeOf, type World } from "./world.ts";

const weathers: Record<string, Partial<Weather>> = {
  fair: {},
  doubled: { doubled: 1 },
  shuffled: { shuffledMs: 8_000 },
  late: { delayMs: 30_000 },
  lost: { lost: 1 },
};

/** What the service does not have: its time, its debits and how badly its events arrive, at the press of a button. */
export function switchesPage(world: World, delivery: Delivery, request: ApiRequest): ApiReply {
  const { method, body, query } = request;
  const words = wordsIn(new URLSearchParams(query).get("lang"));
  if (method === "POST") {
    turn(world, delivery, new URLSearchParams(body).get("wish") ?? "");
    return redirect(`/demo?lang=${words.lang}`);
  }
  return answerHtml(200, {
    lang: words.lang,
    title: words.switchesTitle,
    content: `<p class="note">${escaped(words.switchesLead)}</p>
      <p>${escaped(words.now)}: <strong>${dateIn(words, timeOf(world))}</strong></p>
      <form method="post">${group(words, "time", ["days-1", "days-5", "days-31", "debits"])}
      ${group(words, "events", Object.keys(weathers))}</form>
      <h2>${escaped(words.subscriptions)}</h2><ul>${subscriptions(world)}</ul>`,
  });
}

function turn(world: World, delivery: Delivery, wish: string): void {
  const days = Number(/^days-(\d{1,2})$/.exec(wish)?.[1] ?? 0);
  if (days > 0) skip(world, days);
  if (wish === "debits") settleDebits(world);
  if (Object.hasOwn(weathers, wish)) delivery.weather = { ...fair, ...weathers[wish] };
}

const group = (words: Words, name: "time" | "events", wishes: readonly string[]): string =>
  `<h2>${words.switches[name]}</h2>${wishes
    .map((wish) => {
      const label = words.switches[wish as keyof Words["switches"]];
      return `<button name="wish" value="${wish}">${escaped(label)}</button>`;
    })
    .join("")}`;

const subscriptions = (world: World): string =>
  all(world, "subscription")
    .slice(0, 50)
    .map(({ id, status }) => `<li><code>${id}</code>: ${status}</li>`)
    .join("") || "<li>–</li>";

const dateIn = ({ lang }: Words, seconds: number): string =>
  new Intl.DateTimeFormat(lang === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "Europe/Berlin",
  }).format(seconds * 1000);
