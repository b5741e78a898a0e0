import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzipSync, gzip } from "node:zlib";

/** How a page travels: compressed as far as the browser takes it. */
type Coding = "br" | "gzip" | "identity";

/** An answer ready to be sent. Without a body: "not modified", or bytes that are unpacked when they are asked for. */
export interface ReadyAnswer {
  status: 200 | 304;
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
}

/** One written page, kept compressed only. */
export interface KeptPage {
  /** The route's, for the log. */
  pattern: string;
  answers: Record<Coding, { whole: ReadyAnswer; unchanged: ReadyAnswer }>;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Compresses a page once, as small as possible: it is read far more often than written. */
export async function keepPage(
  html: Uint8Array,
  pattern: string,
  headers: Record<string, string>,
): Promise<KeptPage> {
  const [br, zipped] = await Promise.all([
    compress.br(html, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
      },
    }),
    compress.gzip(html, { level: 9 }),
  ]);
  const mark = createHash("sha256").update(html).digest("base64url").slice(0, 22);
  const inCoding = (coding: Coding, body?: Buffer) => {
    // A strong tag names exact bytes, so each coding has its own (RFC 9110, 8.8.3.3).
    const { "content-type": type = "", ...shared } = headers;
    const both = { ...shared, etag: `"${mark}-${coding}"`, vary: "Accept-Encoding" };
    const whole = {
      ...both,
      "content-type": type,
      "content-length": String((body ?? html).length),
      ...(body ? { "content-encoding": coding } : {}),
    };
    return {
      whole: { status: 200 as const, headers: whole, ...(body ? { body } : {}) },
      unchanged: { status: 304 as const, headers: both },
    };
  };
  return {
    pattern,
    answers: {
      br: inCoding("br", br),
      gzip: inCoding("gzip", zipped),
      identity: inCoding("identity"),
    },
  };
}

/** The answer to one reader: in a coding that the browser takes, or "not modified" for one it has already. */
export function answerFrom({ answers }: KeptPage, asked: Asked): ReadyAnswer {
  const coding = codingFor(asked.acceptEncoding);
  const { whole, unchanged } = answers[coding];
  if (asked.ifNoneMatch && names(asked.ifNoneMatch, whole.headers.etag ?? "")) return unchanged;
  if (whole.body) return whole;
  return { ...whole, body: gunzipSync(answers.gzip.whole.body ?? Buffer.alloc(0)) };
}

export interface Asked {
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}

const known = new Map<string, Coding>();

/** Brotli if it is accepted, else gzip, else none (RFC 9110, 12.5.3). */
export function codingFor(accepted = ""): Coding {
  const kept = known.get(accepted);
  if (kept) return kept;
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", ...parameters] = part.split(";").map((one) => one.trim());
        const weight = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
        return [name, Number(weight)] as const;
      }),
  );
  const takes = (coding: string) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  const coding = takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
  // Browsers send a handful of these; whoever sends more gains nothing.
  if (known.size < 100 && accepted.length < 100) known.set(accepted, coding);
  return coding;
}

function names(wanted: string, etag: string): boolean {
  const tags = wanted.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
