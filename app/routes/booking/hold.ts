import { z } from "zod";
import { holdTime } from "#app/domain/booking/hold.server.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/hold";
import { askedFor, choiceShape } from "./booking-form.ts";

const shape = { ...choiceShape, key: z.uuid(), time: z.iso.datetime("time") };

const onlyPost = { status: 405, headers: { Allow: "POST" } };

export const loader = () => Response.json({ state: "broken" }, onlyPost);

/** For the page's own script: keeps the chosen time for ten minutes. A form without script books without it. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, shape);
  if (!form.ok) return Response.json({ state: "broken" }, { status: 400 });
  const { key, time: start, zone } = form.data;
  const from = context.get(edgeContext).clientAddress;
  const held = await holdTime({ key, start, zone, with: askedFor(form.data), from });
  // Taken is an answer and no failure: a status of its own would be an error in the visitor's console.
  const status = held.state === "limited" ? 429 : 200;
  return Response.json(held, { status, headers: { "Cache-Control": "no-store" } });
}
