import type { PageKey } from "#app/i18n/addresses.ts";
import type { StoredAppointment, StoredFile } from "./attached.ts";

/** A link is stored by its id; the address with its token is written only into the mail itself. */
export interface StoredLink {
  page: PageKey &
    (
      | "report.confirm"
      | "message.confirm"
      | "report"
      | "sign-in.link"
      | "invitation"
      | "offer"
      | "booking.cancel"
      | "booking.move"
      | "own-data"
      | "news.unsubscribe"
    );
  linkId: string;
}

/** A page that everybody may open; it needs no token. */
export interface StoredPage {
  page: PageKey &
    (
      | "home"
      | "booking"
      | "workspace.package"
      | "workspace.contract"
      | "workspace.export"
      | `workspace.${"measure" | "evidence" | "useCase" | "screening" | "opinion"}.comments`
      | `workspace.${"measure" | "evidence" | "useCase"}.reviews`
      | "workspace.measures"
      | "workspace.opinion"
      | "workspace.risks"
      | "office.appointments"
      | "office.lead"
      | "security"
    );
  params?: Record<string, string>;
}

/** What happened to a person's sign-in. */
export interface SecurityNotice {
  what:
    | "passkey-added"
    | "passkey-removed"
    | "app-renewed"
    | "app-removed"
    | "codes-renewed"
    | "code-used"
    | "new-device"
    | "methods-reset";
  /** Of the passkey or the device. */
  name?: string | null;
  /** How many recovery codes are left. */
  left?: number;
  at: string;
  link: StoredPage;
}

/** What somebody changed by the link to their own data. */
export type OwnDataChange = "news-withdrawn" | "call-withdrawn" | "corrected" | "deleted";

/** What each mail needs to be written later, by the worker. */
export interface StoredProps {
  "news-agreed": { firstName: string | null; link: StoredLink };
  "own-data-changed": { what: OwnDataChange; link: StoredLink | StoredPage };
  "new-lead": {
    who: string;
    topic: string | null;
    light: "go" | "caution" | "stop";
    lightLabel: string;
    link: StoredPage;
  };
  "confirm-message": { firstName: string; link: StoredLink };
  "new-message": { who: string; link: StoredPage };
  "confirm-report": { firstName: string | null; link: StoredLink };
  "report-ready": {
    firstName: string | null;
    link: StoredLink;
    useCase: string;
    light: "go" | "caution" | "stop";
    lightLabel: string;
    validUntil: string;
  };
  "sign-in-link": { link: StoredLink; minutes: number };
  "security-notice": SecurityNotice;
  invitation: {
    link: StoredLink;
    name: string;
    inviter: string;
    organisation: string;
    roles: ("admin" | "approver" | "editor" | "reader" | "guest")[];
    validUntil: string;
  };
  offer: {
    link: StoredLink;
    name: string;
    package: "start" | "support" | "dpo";
    validUntil: string;
    own?: boolean;
  };
  "package-ordered": {
    name: string;
    package: "start" | "support" | "dpo";
    company: string;
    monthly: string;
    from: string;
    termMonths: number;
    documents: { terms: string; processing: string };
    paidBy?: "invoice" | "card" | "sepa_debit";
    link: StoredPage;
  };
  "measures-due": {
    name: string;
    organisation: string;
    what: "week" | `${"due" | "review"}:${"30" | "7" | "1" | "after"}`;
    count: number;
    items: { title: string; about: "due" | "review"; day: string }[];
    link: StoredPage;
  };
  "comment-written": {
    name: string;
    by: string;
    about: "measure" | "evidence" | "use-case" | "screening" | "opinion";
    title: string;
    link: StoredPage;
  };
  "review-requested": {
    name: string;
    by: string;
    company: string;
    about: "measure" | "evidence" | "use-case";
    link: StoredPage;
  };
  "review-answered": {
    name: string;
    by: string;
    about: "measure" | "evidence" | "use-case";
    link: StoredPage;
  };
  "payment-open": { company: string; state: "past_due" | "unpaid"; link: StoredPage };
  "package-cancelled": {
    name: string;
    package: "start" | "support" | "dpo";
    company: string;
    endsOn: string;
    stayUntil: string;
    link: StoredPage;
  };
  "deletion-announced": { name: string; company: string; until: string; link: StoredPage };
  "approval-ended": {
    useCase: string;
    by: string;
    cause: "change" | "person" | "opinion";
    link: StoredPage;
  };
  "risk-reopened": {
    useCase: string;
    risk: "trust" | "liability" | "recovery";
    until: string;
    link: StoredPage;
  };
  invoice: {
    kind: "invoice" | "credit-note";
    number: string;
    gross: string;
    dueOn: string | null;
    link: StoredPage;
    files: StoredFile[];
  };
  "appointment-booked": StoredAppointment & {
    name: string;
    consultant: string;
    link: StoredLink;
    moveLink: StoredLink;
  };
  "appointment-booked-consultant": StoredAppointment & {
    name: string;
    contact: string;
    company: string | null;
    topic: string;
    link: StoredPage;
  };
  "appointment-cancelled": StoredAppointment & {
    to: "visitor" | "consultant";
    by: "visitor" | "consultant";
    name: string;
    consultant: string;
    note: string | null;
    link: StoredPage;
  };
  "appointment-moved": StoredAppointment & {
    to: "visitor" | "consultant";
    by: "visitor" | "consultant";
    name: string;
    consultant: string;
    before: string;
    note: string | null;
    link: StoredLink | StoredPage;
    moveLink?: StoredLink;
  };
  "appointment-reminder": Omit<StoredAppointment, "calendar"> & {
    when: "day" | "hour";
    name: string;
    consultant: string;
    link: StoredLink;
    moveLink: StoredLink;
  };
  "appointment-missed": { name: string; moment: string; link: StoredPage };
}

export type MailKind = keyof StoredProps;
