import { createContext } from "react-router";

/**
 * Set by an action whose answer is the page. The loader of the same document then stays out of it:
 * it would see what the action has just changed, and its status would win.
 */
export const posted = createContext(false);
