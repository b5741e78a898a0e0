import { createContext } from "react";

/** The nonce of this answer's scripts; undefined on pages without any. Never there in the browser. */
export const Nonce = createContext<string | undefined>(undefined);
