import type { QueueOptions } from "pg-boss";

/** What another service has to hear: tried at once, then ever more slowly for about a day. */
const forADay = (retryDelay: number) => ({
  notify: true,
  retryLimit: 20,
  retryDelay,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 120,
  heartbeatSeconds: 30,
  deadLetter: "dead-letter",
});

/** Every queue of the product. A killed worker is noticed within half a minute, a poisoned job ends in the dead-letter queue. */
export const queues: Record<string, QueueOptions & { notify?: boolean; deadLetter?: string }> = {
  "dead-letter": { retryLimit: 0 },
  "mail.send": forADay(2),
  "sign-in.link": {
    notify: true,
    retryLimit: 5,
    retryDelay: 2,
    expireInSeconds: 60,
    heartbeatSeconds: 30,
    deadLetter: "dead-letter",
  },
  "invoice.files": forADay(5),
  // The service hears of each credit note only once.
  "invoice.pay-back": forADay(5),
  // Retried for a day; what is left then the nightly reconcile finds.
  "stripe.event": forADay(2),
  // Like an event; what is left after a day stands among the dead, and the next turn of the contract tells it again.
  "stripe.change": forADay(5),
  // Says how a contract stands now, whatever was said before.
  "stripe.steer": forADay(5),
  // A member state may be away for hours; after a day a person confirms the number.
  "vat-id.check": forADay(10),
  "contracts.turn": {
    retryLimit: 5,
    retryDelay: 600,
    expireInSeconds: 900,
    deadLetter: "dead-letter",
  },
  "stripe.reconcile": {
    retryLimit: 5,
    retryDelay: 600,
    expireInSeconds: 3600,
    heartbeatSeconds: 30,
    deadLetter: "dead-letter",
  },
  "invoices.due": {
    retryLimit: 5,
    retryDelay: 60,
    expireInSeconds: 900,
    deadLetter: "dead-letter",
  },
  // Begins on the morning after an acceptance ended; tells once, however often it is tried.
  "risk.reopen": {
    retryLimit: 20,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 60,
    deadLetter: "dead-letter",
  },
  // Only what stands in the database decides what is due; a run that is lost is made up for by the next one.
  "appointments.remind": { retryLimit: 0, expireInSeconds: 300, deadLetter: "dead-letter" },
  // Likewise; another address may take up to a quarter of a minute to say nothing.
  "calendars.fetch": {
    notify: true,
    retryLimit: 0,
    expireInSeconds: 300,
    deadLetter: "dead-letter",
  },
  // What is lost is made up for by the next run of the morning, and nothing is sent twice.
  "members.remind": {
    retryLimit: 2,
    retryDelay: 60,
    expireInSeconds: 1500,
    heartbeatSeconds: 30,
    deadLetter: "dead-letter",
  },
  "audit.heads": { retryLimit: 5, retryDelay: 60, expireInSeconds: 900, deadLetter: "dead-letter" },
  "files.sweep": { retryLimit: 5, retryDelay: 60, expireInSeconds: 900, deadLetter: "dead-letter" },
  "deletions.announce": {
    retryLimit: 5,
    retryDelay: 600,
    expireInSeconds: 3600,
    heartbeatSeconds: 30,
    deadLetter: "dead-letter",
  },
  "documents.retention": {
    retryLimit: 5,
    retryDelay: 600,
    expireInSeconds: 3600,
    heartbeatSeconds: 30,
    deadLetter: "dead-letter",
  },
  retention: { retryLimit: 5, retryDelay: 60, expireInSeconds: 900, deadLetter: "dead-letter" },
};
