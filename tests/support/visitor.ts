import { request as send, type IncomingMessage } from "node:http";

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export type Fields = Record<string, string | readonly string[]>;

export interface Visitor {
  /** One request as written: nothing is added but the host and the cookies. Redirects are not followed. */
  request(path: string, options?: RequestOptions): Promise<Response>;
  /** A form as a browser of our own pages sends it. */
  post(
    path: string,
    fields: Fields,
    headers?: Record<string, string>,
    body?: Uint8Array,
  ): Promise<Response>;
  cookies: Map<string, string>;
}

export function visitor(port: number): Visitor {
  const cookies = new Map<string, string>();
  const host = `localhost:${port}`;
  const request: Visitor["request"] = async (path, { method = "GET", headers = {}, body } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const sent = { host, ...(cookie ? { cookie } : {}), ...headers };
    const response = await exchange(port, path, method, sent, body);
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return response;
  };
  return {
    cookies,
    request,
    post: (path, fields, headers = {}, body) =>
      request(path, {
        method: "POST",
        body: body ?? encode(fields),
        headers: {
          origin: `http://${host}`,
          "sec-fetch-site": "same-origin",
          "content-type": "application/x-www-form-urlencoded",
          ...headers,
        },
      }),
  };
}

export function encode(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const ended = attributes.some(
    (one) => /^max-age=(0|-)/i.test(one) || /^expires=.*1970/i.test(one),
  );
  if (ended) cookies.delete(name);
  else cookies.set(name, value);
}

function exchange(
  port: number,
  path: string,
  method: string,
  headers: Record<string, string>,
  body?: string | Uint8Array,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { host: "127.0.0.1", port, path, method, headers: { ...length, ...headers } };
    const asked = send({ ...options, agent: false, setHost: false }, (answered) => {
      whole(answered, method).then(resolve, reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

async function whole(answered: IncomingMessage, method: string): Promise<Response> {
  const parts: Buffer[] = await answered.toArray();
  const headers = new Headers();
  for (const [name, values] of Object.entries(answered.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const status = answered.statusCode ?? 0;
  const empty = status === 204 || status === 304 || method === "HEAD";
  return new Response(empty ? null : Buffer.concat(parts), { status, headers });
}
