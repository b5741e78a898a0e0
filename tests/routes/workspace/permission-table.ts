import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "#app/routes.ts";
import type { PageKey } from "#app/i18n/addresses.ts";
import { doors } from "./doors.ts";

/**
 * Who may open what is no door of workspace or office: everybody, whoever holds a mailed token, whoever is signed
 * in (what they see is their own by the session), or the sample people of the demo.
 */
type Audience = "everybody" | "token" | "signed-in" | "demo";

/** A page that stands neither here nor among the doors does not compile. */
export const audiences: Record<Exclude<PageKey, keyof typeof doors>, Audience> = {
  home: "everybody",
  risks: "everybody",
  mistakes: "everybody",
  packages: "everybody",
  about: "everybody",
  faq: "everybody",
  consultation: "everybody",
  "use-cases": "everybody",
  "use-case": "everybody",
  vendors: "everybody",
  vendor: "everybody",
  privacy: "everybody",
  contact: "everybody",
  "message.requested": "everybody",
  "message.confirm": "token",
  imprint: "everybody",
  "privacy.settings": "everybody",
  terms: "everybody",
  processing: "everybody",
  accessibility: "everybody",
  "check.start": "everybody",
  "check.questions": "everybody",
  "check.result": "everybody",
  "check.rules": "everybody",
  "draft.keeping": "everybody",
  draft: "token",
  "draft.deletion": "token",
  "report.request": "everybody",
  "report.requested": "everybody",
  "report.confirm": "token",
  report: "token",
  "report.pdf": "token",
  "report.sharing": "token",
  "report.share.revocation": "token",
  "report.revocation": "token",
  "report.shared": "token",
  "report.shared.pdf": "token",
  booking: "everybody",
  "booking.booked": "everybody",
  "booking.move": "token",
  "booking.cancel": "token",
  "own-data": "token",
  "own-data.pdf": "token",
  "own-data.correction": "token",
  "own-data.withdrawal": "token",
  "own-data.deletion": "token",
  "news.unsubscribe": "token",
  "sign-in": "everybody",
  "sign-in.sent": "everybody",
  "sign-in.link": "token",
  "sign-in.code": "everybody",
  "sign-in.set-up": "everybody",
  offer: "token",
  "offer.details": "token",
  "offer.payment": "token",
  order: "everybody",
  "order.requested": "everybody",
  invitation: "token",
  "sign-in.set-up.passkey": "everybody",
  "sign-in.passkey": "everybody",
  "sign-in.recovery": "everybody",
  rooms: "signed-in",
  "step-up": "signed-in",
  security: "signed-in",
  "security.passkey": "signed-in",
  "security.passkey.removal": "signed-in",
  "security.app": "signed-in",
  "security.app.removal": "signed-in",
  "security.codes": "signed-in",
  "security.session.end": "signed-in",
  "security.sessions.end": "signed-in",
  "sign-out": "signed-in",
};

/** Addresses that are no pages, by their pattern. */
export const resources: Record<string, Audience> = {
  demo: "demo",
  "demo.components": "demo",
  "demo/mailbox.json": "demo",
  "demo/mails/:mailId": "demo",
  "demo/sessions": "demo",
  "passkey-challenge": "everybody",
  "erstgespraech/halten": "everybody",
  // Signed by the mail service.
  "webhooks/sendgrid": "everybody",
  // Signed by the payment service.
  "webhooks/stripe": "everybody",
  // Written by browsers themselves; changes nothing.
  "csp-berichte": "everybody",
  "ihre-daten/datei/:token/json": "token",
  "sitemap.xml": "everybody",
  "robots.txt": "everybody",
  "kalender/:token": "token",
  health: "everybody",
  "*": "everybody",
};

export interface Leaf {
  /** Of a page its key, of anything else its pattern. */
  key: string;
  path: string;
  /** The file of the layout it stands in, or "". */
  layout: string;
}

/** Every address that answers, as the map of routes has them now. */
export const leaves: Leaf[] = unfold(routes);

function unfold(entries: readonly RouteConfigEntry[], layout = ""): Leaf[] {
  return entries.flatMap(({ id = "", path, file, children = [] }) =>
    children.length > 0
      ? unfold(children, file)
      : [{ key: id.replace(/\.(de|en)$/, "") || (path ?? ""), path: path ?? "", layout }],
  );
}
