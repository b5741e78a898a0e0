/** What belongs to a private report: its document, the links it is passed on with, its end. Part of addresses.ts. */
export const reportAddresses = {
  "report.pdf": { de: "/bericht/ansehen/:token/pdf", en: "/en/report/view/:token/pdf" },
  "report.sharing": {
    de: "/bericht/ansehen/:token/weitergeben",
    en: "/en/report/view/:token/sharing",
  },
  "report.share.revocation": {
    de: "/bericht/ansehen/:token/weitergeben/:shareId/beenden",
    en: "/en/report/view/:token/sharing/:shareId/revocation",
  },
  "report.revocation": {
    de: "/bericht/ansehen/:token/beenden",
    en: "/en/report/view/:token/revocation",
  },
  "report.shared": { de: "/bericht/geteilt/:token", en: "/en/report/shared/:token" },
  "report.shared.pdf": { de: "/bericht/geteilt/:token/pdf", en: "/en/report/shared/:token/pdf" },
} as const;
