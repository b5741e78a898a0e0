import { wrong } from "./faults.ts";
import { paymentsOf } from "./invoices.ts";
import { shown, type World } from "./world.ts";

type Json = Record<string, unknown>;

/** An answer with the linked objects in place of their ids, where the call asked for them; four levels at most. */
export function expanded(world: World, answer: object, paths: readonly string[]): object {
  const copy = structuredClone(answer) as Json;
  for (const path of paths) {
    const steps = path.split(".");
    if (steps.length > 4)
      throw wrong("expand", "You cannot expand more than 4 levels of a property.");
    walk(world, copy, steps);
  }
  return copy;
}

function walk(world: World, into: Json, [step = "", ...rest]: string[]): void {
  if (into.object === "invoice" && step === "payments") into.payments ??= paymentList(world, into);
  const value = into[step];
  if (typeof value === "string") {
    const linked = world.objects.get(value);
    if (linked) into[step] = structuredClone(shown(linked));
  }
  const next = into[step];
  const inner = Array.isArray(next) ? next : [next];
  if (rest.length === 0) return;
  for (const one of inner)
    if (typeof one === "object" && one !== null) walk(world, one as Json, rest);
}

const paymentList = (world: World, invoice: Json) => ({
  object: "list",
  data: structuredClone(paymentsOf(world, String(invoice.id))),
  has_more: false,
  url: "/v1/invoice_payments",
});
