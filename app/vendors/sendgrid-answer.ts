export type Outcome =
  | { kind: "accepted"; providerId: string | null }
  | { kind: "refused"; status: number; reason: string }
  | { kind: "later"; status: number | null; retryAfterSeconds: number | null }
  | { kind: "unclear"; reason: string };

type Headers = Readonly<Record<string, unknown>>;

const longestWaitSeconds = 86_400;

/** What an answer of the mail service means for the mail. */
export function answerOf(status: number, headers: Headers, body: unknown): Outcome {
  if (status === 202) return { kind: "accepted", providerId: textOf(headers["x-message-id"]) };
  // A refused key is our fault and is mended on our side: no mail is written off for it.
  const mendable = [401, 403, 408, 429].includes(status) || (status >= 300 && status < 400);
  if (mendable || status >= 500)
    return { kind: "later", status, retryAfterSeconds: waitOf(headers) };
  if (status >= 400) return { kind: "refused", status, reason: reasonOf(body) };
  return { kind: "unclear", reason: `unexpected status ${status}` };
}

const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);

function waitOf(headers: Headers): number | null {
  const now = Date.now() / 1000;
  const asked = textOf(headers["retry-after"])?.trim();
  const reset = Number(textOf(headers["x-ratelimit-reset"]) ?? Number.NaN) - now;
  const seconds =
    asked === undefined
      ? reset
      : /^\d+$/.test(asked)
        ? Number(asked)
        : Date.parse(asked) / 1000 - now;
  return Number.isFinite(seconds)
    ? Math.ceil(Math.min(Math.max(seconds, 0), longestWaitSeconds))
    : null;
}

/** Fields and messages of the service's errors; whatever it quotes from the mail is left out. */
function reasonOf(body: unknown): string {
  const errors =
    typeof body === "object" && body !== null && "errors" in body ? body.errors : undefined;
  if (!Array.isArray(errors)) return "no reason given";
  return errors.slice(0, 3).map(oneReason).join("; ").slice(0, 300) || "no reason given";
}

function oneReason(error: unknown): string {
  const { field, message } = (error ?? {}) as { field?: unknown; message?: unknown };
  const place = typeof field === "string" && /^[\w.-]{1,80}$/.test(field) ? `${field}: ` : "";
  const quoted = /"[^"]*"|'[^']*'|`[^`]*`|\[[^\]]*\]|\{[^}]*\}|\S*@\S*/g;
  return (
    place +
    (typeof message === "string" ? message.replace(quoted, "…").slice(0, 160) : "no message")
  );
}
