import { data } from "react-router";
import { z } from "zod";
import {
  type AdministratorAccess,
  findHousePerson,
} from "#app/domain/organisations/house-people.server.ts";

/** The person of the address; a client's person is a missing one. */
export async function personIn(access: AdministratorAccess, text: string) {
  const id = z.uuid().safeParse(text);
  const person = id.success ? await findHousePerson(access, id.data) : undefined;
  if (!person) throw data(null, { status: 404 });
  return person;
}
