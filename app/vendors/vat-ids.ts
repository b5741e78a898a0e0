/** What the service said about a number, with its own number of the question (only where the asker names itself). */
export interface Told {
  kind: "valid" | "invalid";
  identifier: string | null;
  name: string | null;
  address: string | null;
}

/** `refused` is final: the service will not say. `unavailable` may work later. Reasons are codes of the service. */
export type VatIdTold =
  | Told
  | { kind: "refused"; reason: string }
  | { kind: "unavailable"; reason: string };

export interface VatIdService {
  /** https://ec.europa.eu/taxation_customs/vies/rest-api, or what behaves like it. */
  url: string;
  /** Of the asker, with its prefix. */
  requester: string;
  /** Some member states need a quarter of a minute. */
  timeoutMs?: number;
}

const final = ["INVALID_INPUT", "INVALID_REQUESTER_INFO", "VAT_BLOCKED", "IP_BLOCKED"];
const largest = 100_000;

/**
 * Asks VIES whether a VAT id (with its prefix, EL for Greece) has been given out. Never throws; every answer that is no
 * clear yes or no is none, because a member state that is away must not turn a good number into a bad one.
 */
export async function askAboutVatId(vatId: string, service: VatIdService): Promise<VatIdTold> {
  const { url, requester, timeoutMs = 20_000 } = service;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(`${url.replace(/\/$/, "")}/check-vat-number`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({
        countryCode: vatId.slice(0, 2),
        vatNumber: vatId.slice(2),
        requesterMemberStateCode: requester.slice(0, 2),
        requesterNumber: requester.slice(2),
      }),
      redirect: "error",
      signal,
    });
    const text = await response.text();
    return meaningOf(response.status, text.length > largest ? "" : text);
  } catch {
    return { kind: "unavailable", reason: signal.aborted ? "TIMEOUT" : "NO_CONNECTION" };
  }
}

interface Body {
  valid?: unknown;
  userError?: unknown;
  requestIdentifier?: unknown;
  name?: unknown;
  address?: unknown;
  errorWrappers?: { error?: unknown }[];
}

function meaningOf(status: number, text: string): VatIdTold {
  const body = read(text);
  const code = codeIn(body);
  if (code) return { kind: final.includes(code) ? "refused" : "unavailable", reason: code };
  if (status !== 200 || typeof body.valid !== "boolean")
    return { kind: "unavailable", reason: `HTTP_${status}` };
  return {
    kind: body.valid ? "valid" : "invalid",
    identifier: line(body.requestIdentifier, 100),
    name: line(body.name, 400),
    address: line(body.address, 800),
  };
}

function read(text: string): Body {
  try {
    return (JSON.parse(text) as Body | null) ?? {};
  } catch {
    return {};
  }
}

/** Errors come in a shape of their own, or beside a „false“ that means nothing then. */
function codeIn({ errorWrappers, userError }: Body): string | undefined {
  const code = Array.isArray(errorWrappers) ? (errorWrappers[0]?.error ?? "ERROR") : userError;
  if (typeof code !== "string" || ["", "VALID", "INVALID"].includes(code)) return undefined;
  return /^[A-Z_]{1,60}$/.test(code) ? code : "ERROR";
}

/** Three hyphens say that a member state does not tell. */
function line(value: unknown, most: number): string | null {
  if (typeof value !== "string") return null;
  const text = value.replaceAll(/\s+/g, " ").trim().slice(0, most);
  return text && text !== "---" ? text : null;
}
