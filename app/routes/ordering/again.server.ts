import { data, type RouterContextProvider } from "react-router";
import { lookAtOffer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";

/** The form once more, as long as there is something to order. */
export async function again(
  token: string,
  form: { typed: Typed; errors: FieldErrors },
  context: Readonly<RouterContextProvider>,
) {
  const look = await lookAtOffer(token);
  if (look.state === "open") return data({ form }, { status: 400 });
  context.set(posted, true);
  return data({ state: look.state }, { status: linkStatus(look.state) });
}
