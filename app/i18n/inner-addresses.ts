import type { Locale } from "./locale.ts";

/** The pages behind the sign-in: one's own security, the workspace of a client, the office. */
export const innerAddresses = {
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
  "workspace.settings": {
    de: "/arbeitsbereich/:organisationId/einstellungen",
    en: "/en/workspace/:organisationId/settings",
  },
  "workspace.measure": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId",
    en: "/en/workspace/:organisationId/measures/:measureId",
  },
  "workspace.measure.step": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/stand",
    en: "/en/workspace/:organisationId/measures/:measureId/status",
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
  "office.audit": { de: "/buero/pruefspur", en: "/en/office/audit-trail" },
  "office.people": { de: "/buero/personen", en: "/en/office/people" },
  "office.person.reset": {
    de: "/buero/personen/:personId/zuruecksetzen",
    en: "/en/office/people/:personId/reset",
  },
  "office.person.access": {
    de: "/buero/personen/:personId/zugang",
    en: "/en/office/people/:personId/access",
  },
  "office.appointments": { de: "/buero/termine", en: "/en/office/appointments" },
  "office.appointment.cancellation": {
    de: "/buero/termine/:appointmentId/absage",
    en: "/en/office/appointments/:appointmentId/cancellation",
  },
  "office.lead.client": { de: "/buero/leads/:leadId/kunde", en: "/en/office/leads/:leadId/client" },
  "office.lead.deletion": {
    de: "/buero/leads/:leadId/loeschung",
    en: "/en/office/leads/:leadId/deletion",
  },
  "office.consent": {
    de: "/buero/einwilligungen/:consentId",
    en: "/en/office/consents/:consentId",
  },
  "office.consent.file": {
    de: "/buero/einwilligungen/:consentId/datei",
    en: "/en/office/consents/:consentId/file",
  },
  "office.funnel": { de: "/buero/trichter", en: "/en/office/funnel" },
  "office.leads.export": { de: "/buero/leads/ausgabe", en: "/en/office/leads/export" },
  "office.lead.merge": {
    de: "/buero/leads/:leadId/zusammenfuehrung",
    en: "/en/office/leads/:leadId/merge",
  },
  "office.leads.board": { de: "/buero/leads/tafel", en: "/en/office/leads/board" },
  "office.lead.stage": { de: "/buero/leads/:leadId/stufe", en: "/en/office/leads/:leadId/stage" },
  "office.lead.notes": {
    de: "/buero/leads/:leadId/notizen",
    en: "/en/office/leads/:leadId/notes",
  },
  "office.lead.release": {
    de: "/buero/leads/:leadId/freigabe",
    en: "/en/office/leads/:leadId/release",
  },
  "office.leads": { de: "/buero", en: "/en/office" },
  "office.lead": { de: "/buero/leads/:leadId", en: "/en/office/leads/:leadId" },
} as const satisfies Record<string, Record<Locale, string>>;
