import { makePrice, makeProduct, pricesLike } from "./catalogue.ts";
import { expire, openSession } from "./checkout.ts";
import { advance, makeClock } from "./clock.ts";
import { changeCustomer, makeCustomer, makeMethod } from "./customers.ts";
import { only, type Params, text } from "./form.ts";
import { invoiceByCall, makeItem, payByCall, subscriptionOf } from "./invoices.ts";
import { attachByCall, confirmByCall, intentByCall, makeRefund } from "./payments.ts";
import { makeConfiguration, openPortalSession } from "./portal.ts";
import { beginByCall, changeByCall, endByCall } from "./subscriptions.ts";
import { all, find, type Kept, type Kind, type World } from "./world.ts";

/** An object, or a list of them, which is given out in pages. */
type Act = (world: World, id: string, params: Params) => Kept | Kept[];

const pages = "limit starting_after ending_before created";

const one =
  (kind: Kind): Act =>
  (world, id) =>
    find(world, kind, id);

const many =
  (kind: Kind, known = "", fits: (object: never, params: Params) => boolean = () => true): Act =>
  (world, _id, params) => {
    only(params, `${pages} ${known}`);
    return all(world, kind).filter((object) => fits(object as never, params));
  };

const isOf = (value: unknown, wanted: unknown) =>
  text(wanted as string) === null || value === wanted;

type Invoices = Parameters<typeof subscriptionOf>[0];

/** Every call that the stand-in knows. */
const calls: Record<string, Act> = {
  "POST /v1/customers": (world, _id, params) => makeCustomer(world, params),
  "GET /v1/customers": many("customer", "email"),
  "GET /v1/customers/:id": one("customer"),
  "POST /v1/customers/:id": changeCustomer,
  "POST /v1/products": (world, _id, params) => makeProduct(world, params),
  "GET /v1/products": many("product", "active"),
  "GET /v1/products/:id": one("product"),
  "POST /v1/prices": (world, _id, params) => makePrice(world, params),
  "GET /v1/prices": (world, _id, params) => {
    only(params, `${pages} lookup_keys active product`);
    return pricesLike(world, params);
  },
  "GET /v1/prices/:id": one("price"),
  "POST /v1/checkout/sessions": (world, _id, params) => openSession(world, params),
  "GET /v1/checkout/sessions": many("checkout.session", "customer subscription"),
  "GET /v1/checkout/sessions/:id": one("checkout.session"),
  "POST /v1/checkout/sessions/:id/expire": expire,
  "POST /v1/subscriptions": (world, _id, params) => beginByCall(world, params),
  "GET /v1/subscriptions": many(
    "subscription",
    "status customer",
    ({ customer, status }: { customer: string; status: string }, params) =>
      isOf(customer, params.customer) &&
      (params.status === "all" ||
        (params.status ? status === params.status : status !== "canceled")),
  ),
  "GET /v1/subscriptions/:id": one("subscription"),
  "POST /v1/subscriptions/:id": changeByCall,
  "DELETE /v1/subscriptions/:id": endByCall,
  "POST /v1/invoices": (world, _id, params) => invoiceByCall(world, params),
  "GET /v1/invoices": many(
    "invoice",
    "subscription customer status",
    (invoice: Invoices, params) =>
      isOf(subscriptionOf(invoice), params.subscription) &&
      isOf(invoice.customer, params.customer) &&
      isOf(invoice.status, params.status),
  ),
  "GET /v1/invoices/:id": one("invoice"),
  "POST /v1/invoices/:id/finalize": one("invoice"),
  "POST /v1/invoices/:id/pay": payByCall,
  "POST /v1/invoiceitems": (world, _id, params) => makeItem(world, params),
  "GET /v1/invoiceitems": many("invoiceitem", "customer invoice pending"),
  "POST /v1/payment_methods": (world, _id, params) => {
    only(params, "card billing_details sepa_debit metadata", "type");
    return makeMethod(world, params.type === "sepa_debit" ? "sepa_debit" : "card", "pays", null);
  },
  "GET /v1/payment_methods/:id": one("payment_method"),
  "POST /v1/payment_methods/:id/attach": attachByCall,
  "POST /v1/payment_intents": (world, _id, params) => intentByCall(world, params),
  "GET /v1/payment_intents": many("payment_intent", "customer"),
  "GET /v1/payment_intents/:id": one("payment_intent"),
  "POST /v1/payment_intents/:id/confirm": confirmByCall,
  "POST /v1/refunds": (world, _id, params) => makeRefund(world, params),
  "GET /v1/refunds": many("refund", "payment_intent charge"),
  "GET /v1/refunds/:id": one("refund"),
  "GET /v1/events": many("event", "type types"),
  "GET /v1/events/:id": one("event"),
  "POST /v1/billing_portal/configurations": (world, _id, params) =>
    makeConfiguration(world, params),
  "GET /v1/billing_portal/configurations": many(
    "billing_portal.configuration",
    "active is_default",
  ),
  "POST /v1/billing_portal/sessions": (world, _id, params) => openPortalSession(world, params),
  "POST /v1/test_helpers/test_clocks": (world, _id, params) => makeClock(world, params),
  "GET /v1/test_helpers/test_clocks/:id": one("test_helpers.test_clock"),
  "POST /v1/test_helpers/test_clocks/:id/advance": advance,
};

const known = Object.entries(calls).map(([call, act]) => {
  const [method = "", path = ""] = call.split(" ");
  return { method, path: new RegExp(`^${path.replace(":id", "([\\w-]+)")}$`), act };
});

/** Finds the call for a method and a path. */
export function callFor(method: string, path: string): { id: string; act: Act } | undefined {
  for (const one of known) {
    const match = one.method === method ? one.path.exec(path) : null;
    if (match) return { id: match[1] ?? "", act: one.act };
  }
  return undefined;
}
