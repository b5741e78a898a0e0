// Made by `npm run db:types` from the migrations. Do not edit.
import type { ColumnType, Generated, JSONColumnType } from "kysely";

export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
export type Json = JSONColumnType<object>;

export interface AuditEvent {
  organisationId: string;
  position: number;
  at: Timestamp;
  kind: string;
  actorKind: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string | null;
  data: Json;
  sealedFor: string | null;
  sealed: Buffer | null;
  previousHash: Buffer;
  hash: Buffer;
}

export interface Consent {
  organisationId: string;
  id: Generated<string>;
  leadId: string | null;
  channel: string;
  wording: string;
  wordingVersion: string;
  language: string;
  page: string;
  addressHash: Buffer;
  mailId: string;
  tokenHash: Buffer;
  askedAt: Timestamp;
  confirmedAt: Timestamp;
  withdrawnAt: Timestamp | null;
}

export interface Lead {
  organisationId: string;
  id: Generated<string>;
  email: string;
  firstName: string | null;
  company: string | null;
  language: string;
  createdAt: GeneratedTimestamp;
  lastContactAt: GeneratedTimestamp;
}

export interface Link {
  id: Generated<string>;
  purpose: string;
  subjectId: string;
  seed: Buffer;
  tokenHash: Buffer;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  usedAt: Timestamp | null;
  voidedAt: Timestamp | null;
}

export interface Mail {
  organisationId: string;
  id: Generated<string>;
  kind: string;
  language: string;
  recipient: string;
  props: Json;
  state: Generated<string>;
  attempts: Generated<number>;
  createdAt: GeneratedTimestamp;
  attemptedAt: Timestamp | null;
  settledAt: Timestamp | null;
  providerId: string | null;
  problem: string | null;
}

export interface Member {
  organisationId: string;
  personId: string;
  roles: string[];
  guestUntil: string | null;
  createdAt: GeneratedTimestamp;
  endedAt: Timestamp | null;
}

export interface Organisation {
  id: Generated<string>;
  kind: string;
  name: string;
  createdAt: GeneratedTimestamp;
}

export interface Person {
  id: Generated<string>;
  email: string;
  name: string;
  language: Generated<string>;
  createdAt: GeneratedTimestamp;
  disabledAt: Timestamp | null;
}

export interface RateLimit {
  key: string;
  points: Generated<number>;
  expire: number | null;
}

export interface ReportRequest {
  organisationId: string;
  id: Generated<string>;
  selfCheckId: string;
  email: string | null;
  firstName: string | null;
  company: string | null;
  newsWordingVersion: string | null;
  language: string;
  page: string;
  mailId: string;
  createdAt: GeneratedTimestamp;
  confirmedAt: Timestamp | null;
}

export interface SelfCheck {
  organisationId: string;
  id: Generated<string>;
  leadId: string | null;
  rulesVersion: string;
  language: string;
  answers: Json;
  result: Json;
  createdAt: GeneratedTimestamp;
}

export interface Session {
  id: Generated<string>;
  personId: string;
  tokenHash: Buffer;
  method: string;
  idleMinutes: number;
  createdAt: GeneratedTimestamp;
  lastSeenAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  steppedUpAt: Timestamp | null;
  endedAt: Timestamp | null;
}

export interface SignIn {
  id: Generated<string>;
  personId: string | null;
  browserHash: Buffer;
  language: string;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  linkUsedAt: Timestamp | null;
  codeTries: Generated<number>;
  completedAt: Timestamp | null;
}

export interface SubjectKey {
  subjectId: string;
  wrapped: Buffer | null;
  createdAt: GeneratedTimestamp;
  destroyedAt: Timestamp | null;
}

export interface Totp {
  personId: string;
  secret: Buffer;
  createdAt: GeneratedTimestamp;
  confirmedAt: Timestamp | null;
  lastStep: Generated<number>;
}

export interface Database {
  auditEvent: AuditEvent;
  consent: Consent;
  lead: Lead;
  link: Link;
  mail: Mail;
  member: Member;
  organisation: Organisation;
  person: Person;
  rateLimit: RateLimit;
  reportRequest: ReportRequest;
  selfCheck: SelfCheck;
  session: Session;
  signIn: SignIn;
  subjectKey: SubjectKey;
  totp: Totp;
}
