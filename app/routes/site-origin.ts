import { createContext, useContext } from "react";

/** The address people use, e.g. https://portal.tulos.de. Known on the server only: pages with scripts do not need it. */
export const SiteOrigin = createContext("");

export const useOrigin = (): string => useContext(SiteOrigin);
