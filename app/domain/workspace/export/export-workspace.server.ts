import { createHash } from "node:crypto";
import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { csv } from "#app/domain/audit/csv.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { type ZipEntry, zipped } from "#app/vendors/zip.ts";
import { hasFile, readFile } from "../evidence/file-store.server.ts";
import { exportedTables } from "./exported-tables.ts";
import { type StoredFile, storedFiles, storedFile } from "./stored-files.server.ts";

/**
 * Everything of a client as an archive that begins to come at once and is never whole in memory: each table as JSON, the names behind the ids, the history, evidence, invoices and
 * reports as they are, and at the end a list of all with their SHA-256 (Art. 20 GDPR in spirit, and so that nobody is
 * locked in). Possible at any time, also when the package has ended. Refuses who may not export, and more than ten exports
 * of a person within an hour; that it was exported is an event.
 */
export async function exportWorkspace(
  access: OrganisationAccess,
  history: () => Promise<string>,
): Promise<{ body: ReadableStream } | "not-allowed" | { retryAfterSeconds: number }> {
  if (!may(access.roles, "organisation.export")) return "not-allowed";
  const allowance = await takeAllowance("export.person", access.actor.id);
  if (!allowance.allowed) return { retryAfterSeconds: allowance.retryAfterSeconds };
  await transaction(access, (tx) =>
    record(tx, access, {
      kind: "organisation.exported",
      subject: { kind: "organisation", id: access.organisationId },
      data: {},
    }),
  );
  return { body: zipped(entries(access, history)) };
}

interface Listed {
  name: string;
  bytes: number;
  sha256: string;
}

async function* entries(
  access: OrganisationAccess,
  history: () => Promise<string>,
): AsyncGenerator<ZipEntry> {
  const listed: Listed[] = [];
  const entry = (name: string, bytes: AsyncIterable<Uint8Array>, small: boolean): ZipEntry => ({
    name,
    small,
    bytes: counted(name, bytes, listed),
  });
  for (const table of exportedTables)
    yield entry(
      `daten/${table}.json`,
      text(() => rowsOf(access, table)),
      false,
    );
  yield entry(
    "daten/people.json",
    text(() => peopleOf(access)),
    false,
  );
  yield entry("verlauf.csv", text(history), false);
  for (const file of await storedFiles(access)) yield entry(file.name, bytesOf(access, file), true);
  const lines = listed.map(({ name, bytes, sha256 }) => [name, String(bytes), sha256]);
  yield entry(
    "inhalt.csv",
    text(() => csv([["name", "bytes", "sha256"], ...lines])),
    false,
  );
}

/** What passes is counted and hashed for the list at the end. */
async function* counted(name: string, bytes: AsyncIterable<Uint8Array>, listed: Listed[]) {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    size += piece.length;
    yield piece;
  }
  listed.push({ name, bytes: size, sha256: hash.digest("hex") });
}

const encoder = new TextEncoder();

async function* text(make: () => Promise<string> | string): AsyncGenerator<Uint8Array> {
  yield encoder.encode(await make());
}

async function* bytesOf(access: OrganisationAccess, file: StoredFile): AsyncGenerator<Uint8Array> {
  if (file.from !== "evidence") return yield* once(await storedFile(access, file));
  // A row whose file the disk has lost is listed with nothing in it, and keeps nothing else back.
  if (!(await hasFile(access.organisationId, file.id))) return;
  yield* readFile(access.organisationId, file.id) as AsyncIterable<Uint8Array>;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function rowsOf(
  access: OrganisationAccess,
  table: (typeof exportedTables)[number],
): Promise<string> {
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom(table)
      .select(sql<object>`to_jsonb(${sql.table(snake(table))})`.as("row"))
      .where("organisationId", "=", access.organisationId)
      .execute();
    return `${JSON.stringify(
      rows.map(({ row }) => row),
      null,
      2,
    )}\n`;
  });
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Who the ids of people belong to: members of the client with their address, the consultancy's by name. */
function peopleOf(access: OrganisationAccess): Promise<string> {
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    const members = await tx
      .selectFrom("member")
      .innerJoin("person", "person.id", "member.personId")
      .select(["person.id", "name", "email"])
      .where("organisationId", "=", organisationId)
      .orderBy("name")
      .execute();
    const consultants = await tx
      .selectFrom("assignment")
      .innerJoin("person", "person.id", "assignment.personId")
      .select(["person.id", "name"])
      .where("organisationId", "=", organisationId)
      .orderBy("name")
      .execute();
    return `${JSON.stringify({ members, consultants }, null, 2)}\n`;
  });
}
