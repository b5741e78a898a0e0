import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What is counted besides the questions, which are counted as „reached:“ and their id. */
export type CountedStep =
  | "started"
  | "finished"
  | "report-asked"
  | "confirmed"
  | "booked"
  | `reached:${string}`;

interface Counted {
  step: CountedStep;
  language: Locale;
  /** Id of the catalogue; null where nothing was checked. */
  useCase: string | null;
}

const waiting = new Map<string, number>();
const longestWaitMs = 1_000;
let timer: NodeJS.Timeout | undefined;

/**
 * Counts a step, not a visitor: no id, no address, nothing of the device. Returns at once; the numbers are written
 * together a moment later, so no page waits for them.
 */
export function count({ step, language, useCase }: Counted): void {
  const key = JSON.stringify([language, useCase ?? "none", step]);
  waiting.set(key, (waiting.get(key) ?? 0) + 1);
  timer ??= setTimeout(() => void writeCounts().catch(() => undefined), longestWaitMs).unref();
}

/** Writes what is waiting in one statement; also at the end of the process. What cannot be written waits on. */
export async function writeCounts(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const taken = [...waiting];
  waiting.clear();
  if (taken.length === 0) return;
  const access = houseAccess("system");
  const rows = taken.map(([key, number]) => {
    const [language, useCase, step] = JSON.parse(key) as [string, string, string];
    const week = sql<string>`date_trunc('week', now() at time zone 'Europe/Berlin')::date`;
    return { organisationId: access.organisationId, week, language, useCase, step, count: number };
  });
  // Always in the same order, so that two processes never wait for each other in a circle.
  rows.sort((one, other) => (one.useCase + one.step < other.useCase + other.step ? -1 : 1));
  try {
    await transaction(access, (tx) =>
      tx
        .insertInto("stepCount")
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(["organisationId", "week", "language", "useCase", "step"])
            .doUpdateSet({ count: sql`step_count.count + excluded.count` }),
        )
        .execute(),
    );
  } catch (error) {
    for (const [key, number] of taken) waiting.set(key, (waiting.get(key) ?? 0) + number);
    throw error;
  }
}
