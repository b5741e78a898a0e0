import { createContext, type MiddlewareFunction } from "react-router";
import { companyEdition } from "#app/domain/catalogue/company.ts";
import { addressesOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { countRead } from "./content-reads.ts";
import { answerFrom, type Asked, type KeptPage, keepPage, type ReadyAnswer } from "./kept-page.ts";

/**
 * Pages whose route says `handle = { content: true }` say the same to everybody: each is written once per edition and
 * then answered from memory, ahead of the router. Set when such a page has been written.
 */
export const contentContext = createContext(false);

/** More than the product has; a bound all the same. */
const mostPages = 1_000;
const pages = new Map<string, KeptPage>();
let kept = "";

let minute = 0;
let facts = 0;
let named = "";

/** Names all that a page depends on besides the code: the company's facts and the day in Berlin that law is dated by. */
function edition(): string {
  const now = Math.floor(Date.now() / 60_000);
  if (now !== minute || facts !== companyEdition()) {
    minute = now;
    facts = companyEdition();
    named = `${facts} ${formatDate(new Date(), "de")}`;
  }
  return named;
}

function keptPage(path: string): KeptPage | undefined {
  const now = edition();
  if (now !== kept) {
    pages.clear();
    kept = now;
  }
  return pages.get(path);
}

/** Every page is written anew. */
export const forgetContent = (): void => pages.clear();

/** What stands ready for an address; undefined if the router has to write it. The log counts it. */
export function readyContent(
  method: string,
  target: string,
  asked: Asked,
): ReadyAnswer | undefined {
  const query = target.indexOf("?");
  const page = keptPage(query < 0 ? target : target.slice(0, query));
  if (!page) return undefined;
  const answer = answerFrom(page, asked);
  countRead(method, page.pattern, answer.status);
  return answer;
}

/** Keeps a content page that has just been written, and answers from what is kept: the first reader gets what all get. */
export const keepContent: MiddlewareFunction<Response> = async (
  { request, pattern, context },
  next,
) => {
  const before = edition();
  const response = await next();
  const { pathname } = new URL(request.url);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || response.status !== 200 || !context.get(contentContext)) return response;
  const html = new Uint8Array(await response.arrayBuffer());
  // Facts or the day have changed while it was written: what was read may contradict itself.
  if (edition() !== before)
    return new Response(null, {
      status: 307,
      headers: { Location: pathname, "Cache-Control": "no-store" },
    });
  const page = await keepPage(html, pattern, Object.fromEntries(response.headers));
  const isCanonical = addressesOf(pathname, localeOf(pathname))[localeOf(pathname)] === pathname;
  if (isCanonical && keptPage(pathname) === undefined && kept === before && pages.size < mostPages)
    pages.set(pathname, page);
  return asResponse(page, request);
};

function asResponse(page: KeptPage, { headers }: Request): Response {
  const {
    status,
    headers: own,
    body,
  } = answerFrom(page, {
    acceptEncoding: headers.get("accept-encoding") ?? undefined,
    ifNoneMatch: headers.get("if-none-match") ?? undefined,
  });
  return new Response(body ? new Uint8Array(body) : null, { status, headers: own });
}
