export interface ApiError {
  message: string;
  field: string | null;
  help: string | null;
}

/** An answer of the stand-in; without errors its body is empty. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  errors?: ApiError[];
}

export function refusal(status: number, message: string, retryAfter?: number | null): Reply {
  const wait: Record<string, string> =
    retryAfter == null ? {} : { "retry-after": String(retryAfter) };
  return { status, headers: wait, errors: [{ message, field: null, help: null }] };
}
