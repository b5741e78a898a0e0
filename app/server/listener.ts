import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createHeaders, sendResponse } from "@remix-run/node-fetch-server";
import type { Application } from "./application.ts";
import { readForeign, readForm } from "./body.ts";
import { clientAddress } from "./client-address.ts";
import type { Edge, Refusal } from "./edge.ts";
import { fixedHeaders } from "./fixed-headers.ts";
import { foreignPost } from "./foreign-posts.ts";
import { judgeHead, type GateRules, type Verdict } from "./gate.ts";
import { logError } from "./log-error.ts";
import { sendReady } from "./ready-answer.ts";
import { sendStarting } from "./starting-page.ts";
import { isUpload, openUpload } from "./uploads.ts";

/** What of the process a request meets. */
export interface Site extends GateRules {
  trustedProxyHops: number;
  /** Undefined until the product is ready to answer. */
  application: Application | undefined;
  accepting: boolean;
}

/** One request from node to the application and back; what stands ready waits for nothing. */
export function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  try {
    const { headers, method = "GET", url = "" } = request;
    const verdict = judgeHead({ method, target: url, headers }, site);
    if (sendReady(request, response, site, verdict)) return;
    prepare(request, response, site, verdict).catch((error: unknown) => fail(response, error));
  } catch (error) {
    fail(response, error);
  }
}

async function prepare(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  verdict: Verdict,
): Promise<void> {
  const { application } = site;
  response.setHeaders(new Map(Object.entries(fixedHeaders)));
  if (!site.accepting) response.setHeader("Connection", "close");
  if (!application) return sendStarting(response);
  await pass(request, response, { site, application, verdict });
}

function fail(response: ServerResponse, error: unknown): void {
  logError("request failed", error);
  if (response.headersSent) response.destroy();
  else void sendResponse(response, new Response("500 Internal Server Error\n", { status: 500 }));
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { site, application, verdict }: { site: Site; application: Application; verdict: Verdict },
): Promise<void> {
  const { headers, method = "GET" } = request;
  if (verdict.kind === "redirect")
    return sendResponse(
      response,
      new Response(null, { status: 307, headers: { Location: verdict.location } }),
    );
  request.url = verdict.target;
  const reads = method === "GET" || method === "HEAD";
  if (verdict.kind === "pass" && reads && application.serveFile(request, response)) return;

  const foreign = foreignPost(verdict.target.split("?", 1)[0] ?? "");
  const read = () => {
    if (foreign) return readForeign(request, foreign);
    return isUpload(request) ? openUpload(request) : readForm(request);
  };
  const form = verdict.kind === "pass" && !reads ? await read() : undefined;
  const upload = form && "drain" in form ? form : undefined;
  const refused = form && "refusal" in form ? form.refusal : undefined;
  const refusal = (verdict.kind === "refuse" ? verdict.refusal : refused) ?? null;
  const edge: Edge = {
    clientAddress: clientAddress(request.socket.remoteAddress, headers, site.trustedProxyHops),
    requestId: randomUUID(),
    refusal,
    demo: site.demo,
    accepting: site.accepting,
  };
  const body = form && "bytes" in form ? form.bytes : upload?.body;
  const asked = fetchRequest(request, response, site.origin, { refusal, body });
  const answered = await handled(request, response, { site, application, asked, edge });
  for (const [name, value] of Object.entries(refusal?.headers ?? {}))
    answered.headers.set(name, value);
  if (!site.accepting) answered.headers.set("Connection", "close");
  await upload?.drain();
  await sendResponse(response, answered);
}

const unavailable: Refusal = {
  status: 503,
  reason: "unavailable",
  headers: { "Retry-After": "5" },
};

/** Without its database the application answers as it does to what the gate refuses: no page needs data for that (F-21). */
async function handled(
  request: IncomingMessage,
  response: ServerResponse,
  {
    site,
    application,
    asked,
    edge,
  }: { site: Site; application: Application; asked: Request; edge: Edge },
): Promise<Response> {
  const answered = await application.handle(asked, edge);
  if (!edge.unavailable) return answered;
  const instead = fetchRequest(request, response, site.origin, {
    refusal: unavailable,
    body: undefined,
  });
  const page = await application.handle(instead, { ...edge, refusal: unavailable });
  for (const [name, value] of Object.entries(unavailable.headers ?? {}))
    page.headers.set(name, value);
  return page;
}

/** The request as the application sees it: at home at APP_ORIGIN, a refused one as a page of its address. */
function fetchRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: URL,
  { refusal, body }: { refusal: Refusal | null; body: BodyInit | undefined },
): Request {
  const left = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  const headers = createHeaders(request);
  headers.set("Host", origin.host);
  for (const name of headers.keys().toArray())
    if (/^(x-forwarded-|forwarded$|x-react-router-)/.test(name)) headers.delete(name);
  const path = refusal ? (request.url?.split("?", 1)[0] ?? "/") : request.url;
  const head = request.method === "HEAD" ? "HEAD" : "GET";
  return new Request(`${origin.origin}${path}`, {
    headers,
    method: body ? "POST" : head,
    signal: left.signal,
    ...(body ? { body, duplex: "half" } : {}),
  });
}
