import { createContext, data, type MiddlewareFunction } from "react-router";
import {
  type AdministratorAccess,
  administratorAccess,
} from "#app/domain/organisations/house-people.server.ts";
import { signedInContext } from "./session.ts";

export const administratorContext = createContext<AdministratorAccess>();

/** Lets the consultancy's administrators to its people; for everybody else that page does not exist. */
export const requireAdministrator: MiddlewareFunction<Response> = ({ context }) => {
  const access = administratorAccess(context.get(signedInContext));
  if (!access) throw data(null, { status: 404 });
  context.set(administratorContext, access);
};
