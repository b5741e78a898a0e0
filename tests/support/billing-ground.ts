import { afterAll, beforeAll, beforeEach } from "vitest";
import { startStripe, type StandIn } from "#app/demo/stripe/server.ts";
import { asSuperuser } from "./database.ts";
import { enrolHouse, foundClients } from "./people.ts";

/** The stand-in for the payment service, the people, and before every test nothing sold, charged, mailed or queued. */
export async function billingGround(): Promise<StandIn> {
  const service = await startStripe({});
  afterAll(() => service.stop());
  beforeAll(async () => {
    process.env.STRIPE_URL = service.url;
    process.env.STRIPE_WEBHOOK_SECRET = service.webhookSecret;
    await enrolHouse();
    await foundClients();
  });
  beforeEach(async () => {
    await asSuperuser(
      "truncate checkout, stripe_subscription, stripe_event, payment, package_change, subscription, invoice, invoice_file, invoice_entry, due_invoice; delete from mail; delete from pgboss.job",
    );
    service.world.objects.clear();
    service.world.answered.clear();
  });
  return service;
}
