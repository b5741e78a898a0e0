import type { IncomingMessage } from "node:http";
import type { Refusal } from "./edge.ts";
import type { foreignPost } from "./foreign-posts.ts";

const largestForm = 65_536;
// A browser reads our answer only when it has sent all; beyond this it is cut off instead.
const largestDiscarded = 4_194_304;
const slowest = 20_000;
const mostFields = 200;
// What is left of the body would otherwise be read as the next request.
const headers = { Connection: "close" };
const tooLarge: Refusal = { status: 413, reason: "too-large", headers };
const tooSlow: Refusal = { status: 408, reason: "too-slow", headers };
const broken: Refusal = { status: 400, reason: "broken-body" };

export type Form = { bytes: Uint8Array<ArrayBuffer>; refusal?: never } | { refusal: Refusal };

/** Reads the whole body of a form, or says why it is none. */
export async function readForm(request: IncomingMessage): Promise<Form> {
  const wrongType = judgeType(request.headers["content-type"], request.headers["content-encoding"]);
  const form = await readBody(request, largestForm);
  if (form.refusal) return form;
  const refusal = wrongType ?? judgeForm(form.bytes);
  return refusal ? { refusal } : form;
}

/** Reads what another server sends, as it is: its signature covers every byte. */
export async function readForeign(
  request: IncomingMessage,
  { types, largest }: NonNullable<ReturnType<typeof foreignPost>>,
): Promise<Form> {
  const [media = ""] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  const isKnown = types.includes(media.trim()) && !request.headers["content-encoding"];
  const body = await readBody(request, largest);
  if (body.refusal) return body;
  return isKnown ? body : { refusal: { status: 415, reason: "media-type" } };
}

export function judgeType(type: string | undefined, encoding?: string): Refusal | undefined {
  const [media = "", ...parameters] = (type ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  const isForm = media.trim() === "application/x-www-form-urlencoded" && !encoding;
  const isUtf8 = !charset || /^charset="?utf-8"?$/.test(charset);
  return isForm && isUtf8 ? undefined : { status: 415, reason: "media-type" };
}

/** Every name and value must be text as PostgreSQL can keep it: whole UTF-8 without NUL. */
export function judgeForm(body: Uint8Array): Refusal | undefined {
  let count = 0;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    for (const part of text.split("&").filter(Boolean)) {
      if (decodeURIComponent(part.replaceAll("+", " ")).includes("\0")) return broken;
      count += 1;
    }
  } catch {
    return broken;
  }
  return count > mostFields ? { status: 400, reason: "too-many-fields" } : undefined;
}

async function readBody(request: IncomingMessage, largest: number): Promise<Form> {
  const { promise: late, resolve } = Promise.withResolvers<Form>();
  const clock = setTimeout(() => resolve({ refusal: tooSlow }), slowest);
  try {
    return await Promise.race([late, collect(request, largest)]);
  } finally {
    clearTimeout(clock);
  }
}

async function collect(request: IncomingMessage, largest: number): Promise<Form> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
    for await (const chunk of parts) {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      if (size > largestDiscarded) break;
    }
  } catch {
    return { refusal: broken };
  }
  return size > largest ? { refusal: tooLarge } : { bytes: new Uint8Array(Buffer.concat(chunks)) };
}
