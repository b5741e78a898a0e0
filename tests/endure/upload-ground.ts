import { readdirSync } from "node:fs";
import { join } from "node:path";
import { clientPeople, sampleClients } from "#app/demo/people.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import { transaction } from "#db/database.server.ts";
import type { Product } from "#tests/support/product.ts";
import { visitor, type Visitor } from "#tests/support/visitor.ts";
import type { Ground } from "./ground.ts";

export const muster = sampleClients.muster.id;
export const nothing = { title: "", url: "", text: "", validUntil: "" };

/** Somebody of a client, signed in at a process of the product. */
export async function mertensAt(product: Product): Promise<Visitor> {
  const personId = clientPeople.mertens.id;
  const token = await transaction({ organisationId: houseId, personId }, (tx) =>
    startSession(tx, personId, "demo"),
  );
  const [pair = ""] = (await sessionCookie.serialize(token)).split(";");
  const somebody = visitor(product.port);
  somebody.cookies.set("__Host-session", pair.slice(pair.indexOf("=") + 1));
  return somebody;
}

export async function measureAt(place: Ground): Promise<string> {
  const [row] = await place.ask<{ id: string }>(
    `select m.id from measure m where organisation_id = $1
      order by (select count(*) from evidence e where e.measure_id = m.id), m.id limit 1`,
    [muster],
  );
  return row?.id ?? "";
}

/** The names of all files below a folder of the data folder. */
export function filesBelow(folder: string, name: "files" | "incoming"): string[] {
  try {
    return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => one.name);
  } catch {
    return [];
  }
}
