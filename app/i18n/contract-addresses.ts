import type { Locale } from "./locale.ts";

/** The pages of a client's package: contract, papers, use and invoices. */
export const contractAddresses = {
  "workspace.package": {
    de: "/arbeitsbereich/:organisationId/paket",
    en: "/en/workspace/:organisationId/package",
  },
  "workspace.paper.order": {
    de: "/arbeitsbereich/:organisationId/paket/papiere/bestellbestaetigung",
    en: "/en/workspace/:organisationId/package/papers/order",
  },
  "workspace.paper.processing": {
    de: "/arbeitsbereich/:organisationId/paket/papiere/auftragsverarbeitung",
    en: "/en/workspace/:organisationId/package/papers/processing",
  },
  "workspace.paper.appointment": {
    de: "/arbeitsbereich/:organisationId/paket/papiere/benennung",
    en: "/en/workspace/:organisationId/package/papers/appointment",
  },
  "workspace.paper.notice": {
    de: "/arbeitsbereich/:organisationId/paket/papiere/meldung",
    en: "/en/workspace/:organisationId/package/papers/notice",
  },
  "workspace.contract": {
    de: "/arbeitsbereich/:organisationId/paket/vertrag",
    en: "/en/workspace/:organisationId/package/contract",
  },
  "workspace.contract.useCases": {
    de: "/arbeitsbereich/:organisationId/paket/vertrag/ki-einsaetze",
    en: "/en/workspace/:organisationId/package/contract/ai-use-cases",
  },
  "workspace.use": {
    de: "/arbeitsbereich/:organisationId/umfang",
    en: "/en/workspace/:organisationId/scope",
  },
  "workspace.invoice.pdf": {
    de: "/arbeitsbereich/:organisationId/rechnungen/:invoiceId/pdf",
    en: "/en/workspace/:organisationId/invoices/:invoiceId/pdf",
  },
  "workspace.invoice.xml": {
    de: "/arbeitsbereich/:organisationId/rechnungen/:invoiceId/xml",
    en: "/en/workspace/:organisationId/invoices/:invoiceId/xml",
  },
} as const satisfies Record<string, Record<Locale, string>>;
