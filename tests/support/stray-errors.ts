import { afterAll, beforeAll } from "vitest";

/** Errors that nobody caught while this file ran: in the product each of them would end the process. */
export const strayErrors: unknown[] = [];

const keep = (error: unknown) => void strayErrors.push(error);

beforeAll(() => {
  process.on("uncaughtException", keep).on("unhandledRejection", keep);
});

afterAll(() => {
  process.off("uncaughtException", keep).off("unhandledRejection", keep);
});
