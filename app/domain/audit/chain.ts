import { sha256 } from "#db/sealing.ts";

export interface ChainedEvent {
  organisationId: string;
  position: number;
  at: Date;
  kind: string;
  actorKind: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string | null;
  data: unknown;
  sealedFor: string | null;
  sealed: Buffer | null;
}

export const firstHash = Buffer.alloc(32);

/** SHA-256 over the previous hash and every column of the event in one canonical writing (keys sorted, as jsonb forgets their order). */
export function eventHash(previous: Buffer, event: ChainedEvent): Buffer {
  const fields = [
    event.organisationId,
    event.position,
    event.at.toISOString(),
    event.kind,
    event.actorKind,
    event.actorId,
    event.subjectKind,
    event.subjectId,
    sorted(event.data),
    event.sealedFor,
    event.sealed?.toString("base64") ?? null,
  ];
  return sha256(Buffer.concat([previous, Buffer.from(JSON.stringify(fields))]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, sorted(Reflect.get(value, key))]));
}
