import { createContext } from "react";

/** The number under which the log knows this request; in the browser it is read from the page that came. */
export const RequestId = createContext<string | null>(null);

export const requestIdMark = "request-id";
