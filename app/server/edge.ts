/** Why the gate refused a request; the page of that status is shown in the language of its address. */
export interface Refusal {
  status: 400 | 403 | 405 | 408 | 413 | 414 | 415 | 421 | 503;
  reason:
    | "broken-address"
    | "broken-body"
    | "cross-site"
    | "media-type"
    | "method"
    | "too-large"
    | "too-long"
    | "too-many-fields"
    | "too-slow"
    | "unavailable"
    | "unknown-host";
  headers?: Record<string, string>;
}

/** What the process knows of a request before the router sees it. */
export interface Edge {
  /** Of the client, or of the nearest proxy that is not trusted. */
  clientAddress: string;
  requestId: string;
  refusal: Refusal | null;
  demo: boolean;
  /** False while shutting down. */
  accepting: boolean;
  /** Set by the application when the database could not be asked: the answer is another one then. */
  unavailable?: boolean;
}
