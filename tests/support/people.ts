import { people } from "#app/demo/people.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { asSuperuser } from "./database.ts";

export { people };

/** Two clients of the consultancy: what one has, the other must never see. */
export const muster = {
  id: "00000000-0000-4000-8000-00000000b001",
  name: "Muster Vertriebs-GmbH",
};
export const nordlicht = {
  id: "00000000-0000-4000-8000-00000000b002",
  name: "Nordlicht Telefonie GmbH",
};

/** Mertens runs the workspace of Muster, Kurz that of Nordlicht. */
export const mertens = {
  id: "00000000-0000-4000-8000-00000000c001",
  email: "petra.mertens@muster-vertrieb.example",
  name: "Petra Mertens",
  language: "de",
  roles: ["admin"],
};
export const kurz = {
  id: "00000000-0000-4000-8000-00000000c002",
  email: "sven.kurz@nordlicht-telefonie.example",
  name: "Sven Kurz",
  language: "de",
  roles: ["admin"],
};

interface Person {
  id: string;
  email: string;
  name: string;
  language: string;
  roles: readonly string[];
}

/** Anna, Jonas and Ines in the consultancy. */
export async function enrolHouse(): Promise<void> {
  for (const person of Object.values(people)) await enrol(person, houseId);
}

/** Muster with Mertens, Nordlicht with Kurz. */
export async function foundClients(): Promise<void> {
  for (const { id, name } of [muster, nordlicht])
    await asSuperuser("insert into organisation (id, kind, name) values ($1, 'client', $2)", [
      id,
      name,
    ]);
  await enrol(mertens, muster.id);
  await enrol(kurz, nordlicht.id);
}

async function enrol(person: Person, organisationId: string): Promise<void> {
  const { id, email, name, language, roles } = person;
  await asSuperuser("insert into person (id, email, name, language) values ($1, $2, $3, $4)", [
    id,
    email,
    name,
    language,
  ]);
  await asSuperuser("insert into member (organisation_id, person_id, roles) values ($1, $2, $3)", [
    organisationId,
    id,
    roles,
  ]);
}
