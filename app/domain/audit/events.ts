/** Every kind of event with its data. Personal data never stands here: it goes, sealed, into `personal`. */
export interface EventData {
  "report.requested": { selfCheckId: string; news: boolean; call: boolean };
  "report.confirmed": { selfCheckId: string; leadId: string };
  "report.shared": { selfCheckId: string; days: number };
  "report.share-revoked": Record<string, never>;
  "report.revoked": { shares: number };
  "draft.kept": Record<string, never>;
  "draft.deleted": Record<string, never>;
  "consent.given": { channel: "news-email" | "call-phone"; wordingVersion: string };
  "consent.withdrawn": { channel: "news-email" | "call-phone"; how: string };
  "lead.viewed": Record<string, never>;
  "lead.changed": { fields: string[] };
  "lead.moved": { from: string; to: string };
  "lead.noted": Record<string, never>;
  "lead.merged": { from: string };
  "lead.deleted": { by: "person" | "office" };
  "leads.exported": { count: number };
  "work.booked": { clientId: string; minutes: number };
  "work.corrected": { clientId: string; from: number; minutes: number };
  "work.removed": { clientId: string; minutes: number };
  "work.exported": { month: string; count: number };
  "own-data.corrected": Record<string, never>;
  "own-data.request-deleted": Record<string, never>;
  "address.released": Record<string, never>;
  /** How many of each kind were past their term. */
  "expired.deleted": Record<
    "requests" | "messages" | "leads" | "drafts" | "consents" | "setAsideAddresses",
    number
  >;
  /** How many of a client's documents were past their years. */
  "documents.deleted": { invoices: number; contracts: number };
  "sign-in.started": Record<string, never>;
  "totp.set-up": Record<string, never>;
  "session.started": { method: string };
  "session.ended": Record<string, never>;
  "sessions.ended": { count: number };
  "step-up.passed": { method: string };
  "passkey.added": Record<string, never>;
  "passkey.removed": Record<string, never>;
  "totp.renewed": Record<string, never>;
  "totp.removed": Record<string, never>;
  "recovery-codes.renewed": Record<string, never>;
  "recovery-code.used": { left: number };
  "methods.reset": Record<string, never>;
  "person.disabled": Record<string, never>;
  "person.enabled": Record<string, never>;
  "appointment.booked": { startsAt: string; answersShared: boolean };
  "appointment.cancelled": { by: "visitor" | "consultant" };
  "message.left": { news: boolean };
  "message.confirmed": Record<string, never>;
  "appointment.moved": { by: "visitor" | "consultant"; from: string; to: string };
  "appointment.outcome": { outcome: "held" | "no-show" };
  "appointments.deleted": { count: number };
  "calendar.changed": { of: string };
  "time.blocked": { of: string; from: string; to: string };
  "time.unblocked": { of: string };
  "busy-source.added": { of: string; kind: "file" | "address" };
  "busy-source.removed": { of: string };
  "feed.made": { shows: "busy" | "full" };
  "feed.revoked": Record<string, never>;
  "vat-id.asked": { checkId: string };
  "vat-id.answered": { checkId: string; state: string };
  "offer.made": { leadId: string; package: string };
  "offer.withdrawn": Record<string, never>;
  "register.changed": { changed: readonly string[] };
  "offer.asked": { package: string };
  "offer.corrected": { fields: string[] };
  "offer.ordered": { method: string };
  "offer.accepted": { leadId: string; clientId: string };
  "package.ordered": { package: string; version: string; terms: string; processing: string };
  "package.cancelled": { endsOn: string };
  "package.kept": Record<string, never>;
  "package.changed": { from: string; to: string; version: string };
  "package.change-planned": { package?: string; from?: string };
  "package.change-dropped": { package?: string; from?: string };
  "package.ended": Record<string, never>;
  "deletion.announced": { until: string; days: number };
  "package.paused": Record<string, never>;
  "package.resumed": Record<string, never>;
  "package.on-invoice": Record<string, never>;
  "package.use-cases-chosen": { useCases: string[] };
  "meeting.recorded": { heldOn: string };
  "invoice.written": { number: string };
  "invoice.credited": { number: string; invoice: string };
  "payment.changed": { from: string; to: string };
  "lead.won": { clientId: string };
  "organisation.created": Record<string, never>;
  "organisation.erased": Record<string, never>;
  "consultant.assigned": { personId: string };
  "consultant.unassigned": { personId: string };
  /** The first look of a person into a room on a day. */
  "house.visited": { room: string };
  "audit.exported": { format: string; count: number };
  "member.invited": { invitationId: string; roles: string[] };
  "member.joined": { personId: string; roles: string[] };
  "member.changed": { from: string[]; roles: string[]; guestUntil: string | null };
  "member.removed": { roles: string[] };
  "invitation.resent": { invitationId: string };
  "invitation.revoked": { invitationId: string };
  "agreement.accepted": { version: string };
  "use-case.created": { useCase: string };
  /** Without a check; `vendor` is an id of the vendor facts. */
  "use-case.added": { useCase: string; vendor: string | null };
  "use-case.shared": { personId: string };
  "use-case.unshared": { personId: string };
  "organisation.exported": Record<string, never>;
  "report.made": { report: string; format: string; sha256: string };
  "comment.written": { told: number; about: string };
  "review.requested": { about: string };
  "review.withdrawn": { about: string };
  "review.taken": { about: string };
  "review.answered": { about: string; outcome: string };
  "reminders.chosen": { choice: string; mentions: boolean };
  "settings.changed": { consultantsMayChange: boolean };
  "measure.added": { useCaseId: string; own: boolean; linked: boolean };
  "measure.merged": { from: string; useCases: string[] };
  "measure.unmerged": { from: string; useCases: string[] };
  "measure.reworded": {
    before: Record<string, string | null>;
    after: Record<string, string | null>;
  };
  "measure.stepped": { from: string; to: string };
  /** `entry` holds the words; empty where several came at once. */
  "sub-step.added": { entry: string; count: number };
  "sub-step.changed": { entry: string };
  "sub-step.done": { entry: string };
  "sub-step.reopened": { entry: string };
  "sub-step.removed": { entry: string };
  /** `proposed` is the kind of what was proposed; its words stay in the row. */
  "proposal.made": { proposalId: string; proposed: string };
  "proposal.accepted": { proposalId: string; proposed: string };
  "proposal.declined": { proposalId: string; proposed: string };
  "proposal.withdrawn": { proposalId: string; proposed: string };
  "ledger.added": { ledger: string; count: number; entry: string };
  "ledger.changed": {
    ledger: string;
    entry: string;
    before: Record<string, string | null>;
    after: Record<string, string | null>;
  };
  "ledger.removed": { ledger: string; entry: string };
  "screening.stated": { changed: string[] };
  "screening.confirmed": { answer: string };
  "screening.planned": { measures: string[] };
  "dpia.released": { evidenceId: string; version: number };
  "role.confirmed": { role: string };
  "risk.accepted": { dimension: string; residual: number; until: string };
  "risk.reopened": { dimension: string };
  "opinion.drafted": Record<string, never>;
  "opinion.published": { version: number; verdict: string; sha256: string };
  "use-case.approved": { opinionVersion: number; sha256: string; againstAdvice: boolean };
  "approval.withdrawn": { cause: string; parts: string[] };
  "evidence.added": { evidenceId: string; version: number; kind: string; sha256: string };
  "evidence.renewed": { evidenceId: string; version: number; kind: string; sha256: string };
  "evidence.approved": { evidenceId: string; version: number };
  "evidence.returned": { evidenceId: string; version: number };
  "evidence.withdrawn": { evidenceId: string };
  "measure.changed": { from: Record<string, string | null>; to: Record<string, string | null> };
}

export type EventKind = keyof EventData;

export interface AuditEntry<Kind extends EventKind = EventKind> {
  kind: Kind;
  subject: { kind: string; id: string | null };
  data: EventData[Kind];
  /** Sealed with a key of its own for `of`; destroying that key erases it and leaves the chain whole. */
  personal?: { of: string; fields: Record<string, string> };
}
