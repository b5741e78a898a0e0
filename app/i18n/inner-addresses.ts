import { contractAddresses } from "./contract-addresses.ts";
import type { Locale } from "./locale.ts";
import { planAddresses } from "./plan-addresses.ts";
import { reviewAddresses } from "./review-addresses.ts";

/** The pages behind the sign-in: one's own security, the workspace of a client. */
export const innerAddresses = {
  ...contractAddresses,
  ...planAddresses,
  ...reviewAddresses,
  rooms: { de: "/bereiche", en: "/en/rooms" },
  "step-up": { de: "/bestaetigen", en: "/en/confirm" },
  security: { de: "/sicherheit", en: "/en/security" },
  "security.passkey": { de: "/sicherheit/passkey", en: "/en/security/passkey" },
  "security.passkey.removal": {
    de: "/sicherheit/passkey/:passkeyId/entfernen",
    en: "/en/security/passkey/:passkeyId/remove",
  },
  "security.app": { de: "/sicherheit/app", en: "/en/security/app" },
  "security.app.removal": { de: "/sicherheit/app/entfernen", en: "/en/security/app/remove" },
  "security.codes": { de: "/sicherheit/notfallcodes", en: "/en/security/recovery-codes" },
  "security.session.end": {
    de: "/sicherheit/sitzungen/:sessionId/beenden",
    en: "/en/security/sessions/:sessionId/end",
  },
  "security.sessions.end": {
    de: "/sicherheit/sitzungen/beenden",
    en: "/en/security/sessions/end",
  },
  workspace: { de: "/arbeitsbereich/:organisationId", en: "/en/workspace/:organisationId" },
  "workspace.useCase": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId",
  },
  "workspace.useCase.guests": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/gaeste",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/guests",
  },
  "workspace.useCase.changes": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/aenderungen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/changes",
  },
  "workspace.settings": {
    de: "/arbeitsbereich/:organisationId/einstellungen",
    en: "/en/workspace/:organisationId/settings",
  },
  "workspace.export": {
    de: "/arbeitsbereich/:organisationId/mitnehmen",
    en: "/en/workspace/:organisationId/take-along",
  },
  "workspace.reports": {
    de: "/arbeitsbereich/:organisationId/berichte",
    en: "/en/workspace/:organisationId/reports",
  },
  "workspace.report.file": {
    de: "/arbeitsbereich/:organisationId/berichte/:reportId/datei",
    en: "/en/workspace/:organisationId/reports/:reportId/file",
  },
  "workspace.reminders": {
    de: "/arbeitsbereich/:organisationId/erinnerungen",
    en: "/en/workspace/:organisationId/reminders",
  },
  "workspace.measures": {
    de: "/arbeitsbereich/:organisationId/massnahmen",
    en: "/en/workspace/:organisationId/measures",
  },
  "workspace.measures.board": {
    de: "/arbeitsbereich/:organisationId/massnahmen/tafel",
    en: "/en/workspace/:organisationId/measures/board",
  },
  "workspace.measures.calendar": {
    de: "/arbeitsbereich/:organisationId/massnahmen/kalender",
    en: "/en/workspace/:organisationId/measures/calendar",
  },
  "workspace.measures.coverage": {
    de: "/arbeitsbereich/:organisationId/massnahmen/abdeckung",
    en: "/en/workspace/:organisationId/measures/coverage",
  },
  "workspace.measure": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId",
    en: "/en/workspace/:organisationId/measures/:measureId",
  },
  "workspace.measure.comments": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/kommentare",
    en: "/en/workspace/:organisationId/measures/:measureId/comments",
  },
  "workspace.useCase.comments": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/kommentare",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/comments",
  },
  "workspace.screening.comments": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung/kommentare",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening/comments",
  },
  "workspace.opinion.comments": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/beratung/kommentare",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/advice/comments",
  },
  "workspace.evidence.comments": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId/kommentare",
    en: "/en/workspace/:organisationId/evidence/:evidenceId/comments",
  },
  "workspace.measure.step": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/stand",
    en: "/en/workspace/:organisationId/measures/:measureId/status",
  },
  "workspace.screening": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening",
  },
  "workspace.facts": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/angaben",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/facts",
  },
  "workspace.register": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/verzeichnis",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/record",
  },
  "workspace.screening.confirmation": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung/bestaetigung",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening/confirmation",
  },
  "workspace.screening.measures": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung/massnahmen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening/measures",
  },
  "workspace.opinion": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/beratung",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/advice",
  },
  "workspace.opinion.draft": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/beratung/entwurf",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/advice/draft",
  },
  "workspace.opinion.publication": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/beratung/veroeffentlichen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/advice/publish",
  },
  "workspace.approval": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/freigabe",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/approval",
  },
  "workspace.approval.withdrawal": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/freigabe/zuruecknehmen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/approval/withdraw",
  },
  "workspace.risks": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/restrisiken",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/residual-risks",
  },
  "workspace.dpia": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/folgenabschaetzung",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/impact-assessment",
  },
  "workspace.screening.role": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung/rolle",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening/role",
  },
  "workspace.fields": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/daten-hinein",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/data-in",
  },
  "workspace.fields.suggestions": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/daten-hinein/vorschlag",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/data-in/suggestion",
  },
  "workspace.fields.import": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/daten-hinein/einfuegen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/data-in/paste",
  },
  "workspace.results": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/ergebnisse-hinaus",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/results-out",
  },
  "workspace.results.suggestions": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/ergebnisse-hinaus/vorschlag",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/results-out/suggestion",
  },
  "workspace.entry": {
    de: "/arbeitsbereich/:organisationId/eintraege/:entryId",
    en: "/en/workspace/:organisationId/entries/:entryId",
  },
  "workspace.entry.removal": {
    de: "/arbeitsbereich/:organisationId/eintraege/:entryId/entfernen",
    en: "/en/workspace/:organisationId/entries/:entryId/remove",
  },
  "workspace.measure.evidence": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/nachweise",
    en: "/en/workspace/:organisationId/measures/:measureId/evidence",
  },
  "workspace.evidence": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId",
    en: "/en/workspace/:organisationId/evidence/:evidenceId",
  },
  "workspace.evidence.versions": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId/fassungen",
    en: "/en/workspace/:organisationId/evidence/:evidenceId/versions",
  },
  "workspace.evidence.check": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId/pruefung",
    en: "/en/workspace/:organisationId/evidence/:evidenceId/check",
  },
  "workspace.evidence.withdrawal": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId/zuruecknehmen",
    en: "/en/workspace/:organisationId/evidence/:evidenceId/withdraw",
  },
  "workspace.file": {
    de: "/arbeitsbereich/:organisationId/dateien/:fileId",
    en: "/en/workspace/:organisationId/files/:fileId",
  },
  "workspace.agreement": {
    de: "/arbeitsbereich/:organisationId/vertrag",
    en: "/en/workspace/:organisationId/agreement",
  },
  "workspace.members": {
    de: "/arbeitsbereich/:organisationId/personen",
    en: "/en/workspace/:organisationId/people",
  },
  "workspace.member": {
    de: "/arbeitsbereich/:organisationId/personen/:personId",
    en: "/en/workspace/:organisationId/people/:personId",
  },
  "workspace.member.removal": {
    de: "/arbeitsbereich/:organisationId/personen/:personId/entfernen",
    en: "/en/workspace/:organisationId/people/:personId/remove",
  },
  "workspace.invitation.resending": {
    de: "/arbeitsbereich/:organisationId/einladungen/:invitationId/erneut",
    en: "/en/workspace/:organisationId/invitations/:invitationId/again",
  },
  "workspace.invitation.revocation": {
    de: "/arbeitsbereich/:organisationId/einladungen/:invitationId/zurueckziehen",
    en: "/en/workspace/:organisationId/invitations/:invitationId/revoke",
  },
  "workspace.history": {
    de: "/arbeitsbereich/:organisationId/verlauf",
    en: "/en/workspace/:organisationId/history",
  },
  "workspace.history.verification": {
    de: "/arbeitsbereich/:organisationId/verlauf/pruefung",
    en: "/en/workspace/:organisationId/history/verification",
  },
  "workspace.history.export": {
    de: "/arbeitsbereich/:organisationId/verlauf/datei",
    en: "/en/workspace/:organisationId/history/file",
  },
} as const satisfies Record<string, Record<Locale, string>>;
