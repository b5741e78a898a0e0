import type { Stripe } from "#app/vendors/stripe.ts";
import { wrong } from "./faults.ts";
import { fields, merged, only, type Params, text, whole } from "./form.ts";
import { all, find, happened, keep, newId, timeOf, type World } from "./world.ts";

export function makeProduct(world: World, params: Params): Stripe.Product {
  only(params, "description metadata id active", "name");
  const now = timeOf(world);
  const product = keep(world, {
    id: text(params.id) ?? newId("prod"),
    object: "product",
    active: true,
    created: now,
    description: text(params.description),
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: merged({}, params.metadata),
    name: text(params.name) ?? "",
    package_dimensions: null,
    shippable: null,
    tax_details: null,
    type: "service",
    updated: now,
    url: null,
  } satisfies Stripe.Product);
  happened(world, "product.created", product);
  return product;
}

export function makePrice(world: World, params: Params): Stripe.Price {
  only(
    params,
    "product product_data recurring lookup_key metadata nickname unit_amount",
    "currency",
  );
  const key = text(params.lookup_key);
  if (key && all(world, "price").some((price) => price.active && price.lookup_key === key))
    throw wrong(
      "lookup_key",
      `A price (lookup_key ${key}) already uses that lookup key.`,
      "resource_already_exists",
    );
  const product = params.product_data
    ? makeProduct(world, fields(params.product_data))
    : find(world, "product", params.product);
  const price = keep(world, priceOf(world, params, product.id));
  happened(world, "price.created", price);
  return price;
}

export function pricesLike(world: World, params: Params): Stripe.Price[] {
  const keys = Object.values(fields(params.lookup_keys as Params)).concat(params.lookup_keys ?? []);
  const wanted = keys.flat().filter((key) => typeof key === "string");
  const active = text(params.active);
  return all(world, "price").filter(
    (price) =>
      (wanted.length === 0 || wanted.includes(price.lookup_key ?? "")) &&
      (active === null || String(price.active) === active),
  );
}

function priceOf(world: World, params: Params, product: string): Stripe.Price {
  const recurring = params.recurring ? fields(params.recurring) : null;
  return {
    id: newId("price"),
    object: "price",
    active: true,
    billing_scheme: "per_unit",
    created: timeOf(world),
    currency: text(params.currency) ?? "eur",
    custom_unit_amount: null,
    livemode: false,
    lookup_key: text(params.lookup_key),
    metadata: merged({}, params.metadata),
    nickname: text(params.nickname),
    product,
    recurring: recurring && {
      interval: (text(recurring.interval) ?? "month") as "month",
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: "licensed",
    },
    tax_behavior: "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: recurring ? "recurring" : "one_time",
    unit_amount: whole(params.unit_amount, "unit_amount"),
    unit_amount_decimal: null,
  };
}

/** The older form of a price, which subscription items still carry. */
export const planOf = (price: Stripe.Price): Stripe.Plan => ({
  id: price.id,
  object: "plan",
  active: true,
  amount: price.unit_amount,
  amount_decimal: null,
  billing_scheme: "per_unit",
  created: price.created,
  currency: price.currency,
  interval: "month",
  interval_count: 1,
  livemode: false,
  metadata: {},
  meter: null,
  nickname: null,
  product: price.product,
  tiers_mode: null,
  transform_usage: null,
  trial_period_days: null,
  usage_type: "licensed",
});
