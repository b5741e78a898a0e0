import { transaction, type Tx } from "#db/database.server.ts";
import { csv } from "#app/domain/audit/csv.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import type { HistoryFilter } from "./history-filter.ts";
import { events, type HistoryEvent, namesIn } from "./history.server.ts";

export type ExportFormat = "csv" | "json";

/** One event as a file tells it: the sentence in the reader's language beside what stands in the chain. */
export interface ExportedEvent {
  position: number;
  at: string;
  by: string;
  side: "client" | "consultancy" | "portal";
  kind: string;
  sentence: string;
  data: unknown;
  hash: string;
}

const perPage = 1_000;

/**
 * The trail as a file, the oldest event first; that it was exported is an event itself. Refuses whoever may not
 * export for the organisation, and more than ten exports of a person within an hour.
 */
export async function exportHistory(
  access: OrganisationAccess,
  wish: { format: ExportFormat; filter: HistoryFilter; sentence: (event: HistoryEvent) => string },
): Promise<{ body: string } | "not-allowed" | { retryAfterSeconds: number }> {
  if (!may(access.roles, "organisation.export")) return "not-allowed";
  const allowance = await takeAllowance("export.person", access.actor.id);
  if (!allowance.allowed) return { retryAfterSeconds: allowance.retryAfterSeconds };
  return transaction(access, async (tx) => {
    const found = await exported(tx, access, wish);
    await record(tx, access, {
      kind: "audit.exported",
      subject: { kind: "organisation", id: access.organisationId },
      data: { format: wish.format, count: found.length },
    });
    return { body: written(found, wish.format) };
  });
}

async function exported(
  tx: Tx,
  access: OrganisationAccess,
  { filter, sentence }: Parameters<typeof exportHistory>[1],
): Promise<ExportedEvent[]> {
  const found: ExportedEvent[] = [];
  for (let below: number | undefined; ; below = found.at(-1)?.position) {
    const rows = await events(tx, access, { filter, below, limit: perPage });
    const known = await namesIn(tx, access, rows);
    for (const row of rows) {
      const event = known(row);
      const { position, kind, data, byHouse } = event;
      const side = event.by === null ? "portal" : byHouse ? "consultancy" : "client";
      const hash = row.hash.toString("hex");
      const at = event.at.toISOString();
      found.push({
        position,
        at,
        by: event.by ?? "",
        side,
        kind,
        sentence: sentence(event),
        data,
        hash,
      });
    }
    if (rows.length < perPage) return found.toReversed();
  }
}

/** The whole trail as CSV, for whoever exports everything. */
export function historyText(
  access: OrganisationAccess,
  sentence: (event: HistoryEvent) => string,
): Promise<string> {
  return transaction(access, async (tx) =>
    written(await exported(tx, access, { format: "csv", filter: {}, sentence }), "csv"),
  );
}

const columns = ["position", "at", "by", "side", "kind", "sentence", "data", "hash"] as const;

function written(found: readonly ExportedEvent[], format: ExportFormat): string {
  if (format === "json") return `${JSON.stringify(found, null, 2)}\n`;
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return csv([[...columns], ...found.map((event) => columns.map((name) => text(event[name])))]);
}
