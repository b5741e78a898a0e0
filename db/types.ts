// Made by `npm run db:types` from the migrations. Do not edit.
import type { ColumnType, Generated, JSONColumnType } from "kysely";

export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
export type Json = JSONColumnType<object>;

export interface AdviceMeeting {
  organisationId: string;
  id: Generated<string>;
  heldOn: string;
  recordedBy: string;
  recordedAt: GeneratedTimestamp;
}

export interface AiUseCase {
  organisationId: string;
  id: Generated<string>;
  useCase: string;
  title: string;
  checkAnswers: Json | null;
  checkResult: Json | null;
  rulesVersion: string | null;
  createdAt: GeneratedTimestamp;
  createdBy: string | null;
  staysEditable: Generated<boolean>;
  statedFlags: string[] | null;
  statedPersonalData: boolean | null;
}

export interface Appointment {
  organisationId: string;
  id: Generated<string>;
  personId: string;
  startsAt: Timestamp;
  endsAt: Timestamp;
  timeZone: string;
  status: Generated<string>;
  leadId: string | null;
  selfCheckId: string | null;
  answersShared: Generated<boolean>;
  name: string;
  email: string;
  company: string | null;
  phone: string | null;
  topic: string;
  message: string | null;
  language: string;
  sequence: Generated<number>;
  idempotencyKey: string;
  createdAt: GeneratedTimestamp;
  cancelledAt: Timestamp | null;
  secondPersonId: string | null;
  way: Generated<string>;
  outcome: string | null;
  outcomeAt: Timestamp | null;
  outcomeBy: string | null;
}

export interface AppointmentCount {
  organisationId: string;
  month: string;
  held: Generated<number>;
  noShow: Generated<number>;
  cancelled: Generated<number>;
  unknown: Generated<number>;
}

export interface AppointmentHost {
  organisationId: string;
  appointmentId: string;
  personId: string;
  startsAt: Timestamp;
  endsAt: Timestamp;
  blockedFrom: Timestamp;
  blockedUntil: Timestamp;
}

export interface AppointmentReminder {
  organisationId: string;
  appointmentId: string;
  kind: string;
  dueAt: Timestamp;
  sentAt: Timestamp | null;
}

export interface AppointmentWord {
  organisationId: string;
  appointmentId: string;
  word: string;
}

export interface Approval {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  opinionVersion: number;
  opinionVerdict: string;
  reason: string | null;
  state: Json;
  stateHash: Buffer;
  sha256: Buffer;
  personId: string;
  at: Timestamp;
}

export interface ApprovalWithdrawal {
  organisationId: string;
  approvalId: string;
  cause: string;
  parts: Generated<string[]>;
  reason: string | null;
  personId: string | null;
  at: GeneratedTimestamp;
}

export interface ApprovedEvidence {
  organisationId: string;
  evidenceId: string;
  version: number;
}

export interface Assignment {
  organisationId: string;
  personId: string;
  assignedAt: GeneratedTimestamp;
  endedAt: Timestamp | null;
}

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

export interface BusySource {
  organisationId: string;
  id: Generated<string>;
  personId: string;
  name: string;
  sealedAddress: Buffer | null;
  createdAt: GeneratedTimestamp;
  fetchedAt: Timestamp | null;
  problem: string | null;
  host: string | null;
  etag: string | null;
  triedAt: Timestamp | null;
  failedAt: Timestamp | null;
  coversUntil: Timestamp | null;
  unreadable: Generated<number>;
}

export interface BusyTime {
  organisationId: string;
  id: Generated<string>;
  personId: string;
  sourceId: string | null;
  startsAt: Timestamp;
  endsAt: Timestamp;
  note: string | null;
}

export interface Calendar {
  organisationId: string;
  personId: string;
  timeZone: Generated<string>;
  land: string | null;
  weekly: Json;
  overrides: Generated<Json>;
  timeOff: Generated<Json>;
  extraHolidays: Generated<Json>;
  priority: Generated<number>;
  bufferBeforeMin: Generated<number>;
  bufferAfterMin: Generated<number>;
  minNoticeMin: Generated<number>;
  maxAheadDays: Generated<number>;
  maxPerDay: Generated<number>;
  videoRoom: string | null;
  deputyId: string | null;
}

export interface CalendarFeed {
  organisationId: string;
  id: Generated<string>;
  personId: string;
  shows: string;
  tokenHash: Buffer;
  createdAt: GeneratedTimestamp;
  revokedAt: Timestamp | null;
}

export interface Checkout {
  organisationId: string;
  orderId: string;
  attempt: Generated<number>;
  wish: Buffer;
  sessionId: string | null;
  method: string;
  grossCents: number;
  state: Generated<string>;
  createdAt: GeneratedTimestamp;
  settledAt: Timestamp | null;
}

export interface Comment {
  organisationId: string;
  id: Generated<string>;
  measureId: string | null;
  personId: string;
  text: string;
  mentioned: Generated<string[]>;
  at: GeneratedTimestamp;
  evidenceId: string | null;
  aiUseCaseId: string | null;
  part: string | null;
  opinionVersion: number | null;
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
  withdrawnHow: string | null;
  endedAt: Timestamp | null;
}

export interface CurrentApproval {
  organisationId: string;
  aiUseCaseId: string;
  approvalId: string;
}

export interface DpiaRelease {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  evidenceId: string;
  version: number;
  personId: string;
  at: GeneratedTimestamp;
}

export interface DueInvoice {
  organisationId: string;
  clientId: string;
  subscriptionId: string;
  dueOn: string;
  turnsOn: string | null;
  rests: Generated<boolean>;
  onInvoice: Generated<boolean>;
}

export interface Erasure {
  kind: string;
  idHash: Buffer;
  at: GeneratedTimestamp;
}

export interface Evidence {
  organisationId: string;
  id: Generated<string>;
  measureId: string;
  version: Generated<number>;
  createdAt: GeneratedTimestamp;
  withdrawnAt: Timestamp | null;
  withdrawnBy: string | null;
}

export interface EvidenceCheck {
  organisationId: string;
  id: Generated<string>;
  evidenceId: string;
  version: number;
  verdict: string;
  reason: string | null;
  personId: string;
  at: GeneratedTimestamp;
}

export interface EvidenceVersion {
  organisationId: string;
  evidenceId: string;
  version: number;
  kind: string;
  title: string;
  text: string | null;
  url: string | null;
  fileId: string | null;
  fileName: string | null;
  fileSize: number | null;
  sha256: Buffer;
  validUntil: string | null;
  authorId: string;
  at: GeneratedTimestamp;
}

export interface Hold {
  organisationId: string;
  token: string;
  personId: string;
  startsAt: Timestamp;
  endsAt: Timestamp;
  expiresAt: Timestamp;
}

export interface Invitation {
  organisationId: string;
  id: Generated<string>;
  email: string;
  name: string;
  roles: string[];
  language: string;
  invitedBy: string;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  acceptedAt: Timestamp | null;
  revokedAt: Timestamp | null;
  guestUntil: string | null;
}

export interface Invoice {
  organisationId: string;
  id: Generated<string>;
  number: string;
  kind: string;
  subscriptionId: string;
  periodFrom: string;
  periodUntil: string;
  issuedOn: string;
  grossCents: number;
  document: Json;
  createdAt: GeneratedTimestamp;
  cause: Generated<string>;
}

export interface InvoiceEntry {
  organisationId: string;
  year: number;
  position: number;
  clientId: string;
  invoiceId: string;
  kind: string;
  issuedOn: string;
  netCents: number;
  grossCents: number;
  correctsId: string | null;
}

export interface InvoiceFile {
  organisationId: string;
  invoiceId: string;
  format: string;
  content: Buffer;
  sha256: Buffer;
  madeAt: GeneratedTimestamp;
}

export interface KnownDevice {
  personId: string;
  deviceHash: Buffer;
  lastSeenAt: GeneratedTimestamp;
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
  clientId: string | null;
  clientSince: Timestamp | null;
  companySize: string | null;
  crm: string | null;
  phone: string | null;
  stage: Generated<string>;
  ownerId: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  version: Generated<number>;
  light: string | null;
  sortName: Generated<string | null>;
  sortStep: Generated<string | null>;
}

export interface LeadAddress {
  organisationId: string;
  email: string;
  leadId: string;
}

export interface LeadMessage {
  organisationId: string;
  id: string;
  leadId: string;
  name: string;
  text: string;
  createdAt: GeneratedTimestamp;
}

export interface LeadNote {
  organisationId: string;
  id: Generated<string>;
  leadId: string;
  personId: string;
  text: string;
  at: GeneratedTimestamp;
}

export interface LeadStage {
  organisationId: string;
  id: Generated<string>;
  leadId: string;
  stage: string;
  reason: string | null;
  personId: string | null;
  at: GeneratedTimestamp;
}

export interface LeadWord {
  organisationId: string;
  leadId: string;
  word: string;
}

export interface LedgerEntry {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  ledger: string;
  name: string;
  category: string | null;
  source: string | null;
  treatment: string | null;
  retention: string | null;
  writtenTo: string | null;
  seenBy: string | null;
  decidedBy: string | null;
  effect: string | null;
  version: Generated<number>;
  createdAt: GeneratedTimestamp;
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

export interface MailEvent {
  organisationId: string;
  eventId: string;
  mailId: string;
  kind: string;
  at: Timestamp;
}

export interface Measure {
  organisationId: string;
  id: Generated<string>;
  measure: string;
  scope: string;
  status: Generated<string>;
  fromCheck: Generated<boolean>;
  dueOn: string | null;
  ownerId: string | null;
  version: Generated<number>;
  createdAt: GeneratedTimestamp;
  dueSetAt: Timestamp | null;
  ownTitle: string | null;
  ownWhat: string | null;
  ownEffort: string | null;
  addedBy: string | null;
  mergedInto: string | null;
  mergedAt: Timestamp | null;
  mergedBy: string | null;
  mergedReason: string | null;
  beforeMerge: Json | null;
}

export interface MeasureStep {
  organisationId: string;
  id: Generated<string>;
  measureId: string;
  status: string;
  reason: string | null;
  personId: string | null;
  at: GeneratedTimestamp;
  ofMerge: string | null;
}

export interface Member {
  organisationId: string;
  personId: string;
  roles: string[];
  guestUntil: string | null;
  createdAt: GeneratedTimestamp;
  endedAt: Timestamp | null;
}

export interface MessageRequest {
  organisationId: string;
  id: Generated<string>;
  name: string;
  email: string;
  company: string | null;
  text: string;
  newsWordingVersion: string | null;
  language: string;
  page: string;
  mailId: string;
  createdAt: GeneratedTimestamp;
}

export interface Opinion {
  organisationId: string;
  aiUseCaseId: string;
  version: number;
  called: string;
  verdict: string;
  text: string;
  state: Json;
  stateHash: Buffer;
  sha256: Buffer;
  authorId: string;
  at: Timestamp;
}

export interface OpinionCondition {
  organisationId: string;
  aiUseCaseId: string;
  version: number;
  measureId: string;
}

export interface OpinionDraft {
  organisationId: string;
  aiUseCaseId: string;
  verdict: string | null;
  text: string | null;
  conditions: Generated<string[]>;
  version: Generated<number>;
  changedBy: string;
  changedAt: GeneratedTimestamp;
}

export interface Organisation {
  id: Generated<string>;
  kind: string;
  name: string;
  createdAt: GeneratedTimestamp;
  land: Generated<string>;
  timeZone: Generated<string>;
  consultantsMayChange: Generated<boolean>;
  sortName: Generated<string | null>;
}

export interface OrganisationKey {
  organisationId: string;
  wrapped: Buffer | null;
  createdAt: GeneratedTimestamp;
  destroyedAt: Timestamp | null;
}

export interface PackageChange {
  organisationId: string;
  id: Generated<string>;
  subscriptionId: string;
  fromPackage: string;
  toPackage: string;
  holdsFrom: string;
  differenceCents: Generated<number>;
  orderedBy: string;
  orderedAt: GeneratedTimestamp;
}

export interface PackageOffer {
  organisationId: string;
  id: Generated<string>;
  leadId: string | null;
  package: string;
  terms: Json;
  customer: Json;
  land: string;
  contactName: string;
  contactEmail: string;
  language: string;
  createdBy: string | null;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  acceptedAt: Timestamp | null;
  withdrawnAt: Timestamp | null;
  orderedBy: string | null;
  orderedAt: Timestamp | null;
  method: string | null;
  clientId: string | null;
  subscriptionId: string | null;
  cameFrom: string | null;
}

export interface Passkey {
  id: Generated<string>;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: Generated<number>;
  transports: Generated<string[]>;
  name: string;
  createdAt: GeneratedTimestamp;
  lastUsedAt: Timestamp | null;
}

export interface PasskeyChallenge {
  challenge: string;
  purpose: string;
  personId: string | null;
  expiresAt: Timestamp;
}

export interface Payment {
  organisationId: string;
  stripeInvoiceId: string;
  subscriptionId: string;
  periodFrom: string;
  amountCents: number;
  refundedCents: Generated<number>;
  state: string;
  intentId: string | null;
  changedAt: GeneratedTimestamp;
}

export interface Person {
  id: Generated<string>;
  email: string;
  name: string;
  language: Generated<string>;
  createdAt: GeneratedTimestamp;
  disabledAt: Timestamp | null;
}

export interface PlannedMeasure {
  organisationId: string;
  aiUseCaseId: string;
  measureId: string;
  position: number;
}

export interface ProcessingAgreement {
  organisationId: string;
  version: string;
  acceptedBy: string;
  acceptedAt: GeneratedTimestamp;
}

export interface Proposal {
  organisationId: string;
  id: Generated<string>;
  kind: string;
  measureId: string | null;
  aiUseCaseId: string | null;
  wish: Json;
  stood: string;
  reason: string;
  proposedBy: string;
  proposedAt: GeneratedTimestamp;
  outcome: string | null;
  closedBy: string | null;
  closedAt: Timestamp | null;
  word: string | null;
}

export interface RateLimit {
  key: string;
  points: Generated<number>;
  expire: number | null;
}

export interface RecoveryCode {
  personId: string;
  codeHash: Buffer;
  createdAt: GeneratedTimestamp;
  usedAt: Timestamp | null;
}

export interface ReminderChoice {
  organisationId: string;
  personId: string;
  choice: string;
  mentions: Generated<boolean>;
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
  companySize: string | null;
  crm: string | null;
  phone: string | null;
  callWordingVersion: string | null;
}

export interface ReportShare {
  organisationId: string;
  id: Generated<string>;
  selfCheckId: string;
  perspective: string | null;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
  revokedAt: Timestamp | null;
}

export interface ReviewRequest {
  organisationId: string;
  id: Generated<string>;
  measureId: string | null;
  evidenceId: string | null;
  aiUseCaseId: string | null;
  question: string | null;
  askedBy: string;
  askedAt: GeneratedTimestamp;
  takenBy: string | null;
  takenAt: Timestamp | null;
  closedBy: string | null;
  closedAt: Timestamp | null;
  outcome: string | null;
  note: string | null;
}

export interface RiskAcceptance {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  dimension: string;
  residual: number;
  reason: string;
  until: string;
  personId: string;
  at: GeneratedTimestamp;
}

export interface RiskReopening {
  organisationId: string;
  acceptanceId: string;
  at: GeneratedTimestamp;
}

export interface RoleConfirmation {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  role: string;
  personId: string;
  at: GeneratedTimestamp;
}

export interface ScreeningConfirmation {
  organisationId: string;
  id: Generated<string>;
  aiUseCaseId: string;
  answer: string;
  result: Json;
  used: Json;
  rulesVersion: string;
  personId: string;
  at: GeneratedTimestamp;
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
  shared: Generated<string>;
}

export interface SelfCheckDraft {
  organisationId: string;
  id: Generated<string>;
  sealed: Buffer;
  createdAt: GeneratedTimestamp;
  expiresAt: Timestamp;
}

export interface SentReminder {
  organisationId: string;
  personId: string;
  about: string;
  at: GeneratedTimestamp;
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
  device: string | null;
}

export interface SetAsideAddress {
  organisationId: string;
  addressHash: Buffer;
  reason: string;
  at: Timestamp;
}

export interface SharedUseCase {
  organisationId: string;
  aiUseCaseId: string;
  personId: string;
  sharedBy: string;
  sharedAt: GeneratedTimestamp;
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

export interface StepCount {
  organisationId: string;
  week: string;
  language: string;
  useCase: string;
  step: string;
  count: Generated<number>;
}

export interface StripeEvent {
  organisationId: string;
  eventId: string;
  kind: string;
  at: Timestamp;
  receivedAt: GeneratedTimestamp;
}

export interface StripeSubscription {
  organisationId: string;
  stripeId: string;
  customerId: string;
  clientId: string;
  subscriptionId: string;
  status: string;
  asked: Generated<number>;
  told: Generated<number>;
}

export interface SubStep {
  organisationId: string;
  id: Generated<string>;
  measureId: string;
  position: number;
  words: string;
  doneAt: Timestamp | null;
  doneBy: string | null;
  version: Generated<number>;
  addedBy: string;
  addedAt: GeneratedTimestamp;
}

export interface SubjectKey {
  subjectId: string;
  wrapped: Buffer | null;
  createdAt: GeneratedTimestamp;
  destroyedAt: Timestamp | null;
}

export interface Subscription {
  organisationId: string;
  id: Generated<string>;
  package: string;
  terms: Json;
  customer: Json;
  startsOn: string;
  orderedBy: string;
  orderedAt: GeneratedTimestamp;
  paymentMethod: Generated<string>;
  paymentState: Generated<string>;
  paymentStateSince: GeneratedTimestamp;
  cancelledAt: Timestamp | null;
  cancelledBy: string | null;
  endsOn: string | null;
  endedAt: Timestamp | null;
  nextPackage: string | null;
  nextTerms: Json | null;
  changesOn: string | null;
  pausedAt: Timestamp | null;
  pausedBy: string | null;
  contentUntil: string | null;
  announcedDays: number | null;
}

export interface TimeEntry {
  organisationId: string;
  id: Generated<string>;
  clientId: string;
  personId: string;
  day: string;
  minutes: number;
  what: string;
  version: Generated<number>;
  bookedAt: GeneratedTimestamp;
}

export interface Totp {
  personId: string;
  secret: Buffer;
  createdAt: GeneratedTimestamp;
  confirmedAt: Timestamp | null;
  lastStep: Generated<number>;
  nextSecret: Buffer | null;
}

export interface UseCaseFacts {
  organisationId: string;
  aiUseCaseId: string;
  facts: Json;
  version: Generated<number>;
  changedBy: string;
  changedAt: GeneratedTimestamp;
}

export interface UseCaseRegister {
  organisationId: string;
  aiUseCaseId: string;
  purposes: Json;
  recipients: Json;
  retention: string | null;
  system: string | null;
  provider: string | null;
  responsibleId: string | null;
  version: Generated<number>;
  changedBy: string;
  changedAt: GeneratedTimestamp;
}

export interface UseCaseVersion {
  organisationId: string;
  aiUseCaseId: string;
  number: number;
  state: Json;
  responsibleId: string | null;
  changedBy: string;
  changedAt: GeneratedTimestamp;
}

export interface VatIdCheck {
  organisationId: string;
  id: Generated<string>;
  vatId: string;
  leadId: string | null;
  askedBy: string;
  askedAt: GeneratedTimestamp;
  state: Generated<string>;
  answeredAt: Timestamp | null;
  requestIdentifier: string | null;
  name: string | null;
  address: string | null;
  reason: string | null;
}

export interface WorkspaceReport {
  organisationId: string;
  id: Generated<string>;
  kind: string;
  aiUseCaseId: string | null;
  language: string;
  format: string;
  title: string;
  content: Buffer;
  sha256: Buffer;
  madeBy: string;
  madeAt: GeneratedTimestamp;
}

export interface Database {
  adviceMeeting: AdviceMeeting;
  aiUseCase: AiUseCase;
  appointment: Appointment;
  appointmentCount: AppointmentCount;
  appointmentHost: AppointmentHost;
  appointmentReminder: AppointmentReminder;
  appointmentWord: AppointmentWord;
  approval: Approval;
  approvalWithdrawal: ApprovalWithdrawal;
  approvedEvidence: ApprovedEvidence;
  assignment: Assignment;
  auditEvent: AuditEvent;
  busySource: BusySource;
  busyTime: BusyTime;
  calendar: Calendar;
  calendarFeed: CalendarFeed;
  checkout: Checkout;
  comment: Comment;
  consent: Consent;
  currentApproval: CurrentApproval;
  dpiaRelease: DpiaRelease;
  dueInvoice: DueInvoice;
  erasure: Erasure;
  evidence: Evidence;
  evidenceCheck: EvidenceCheck;
  evidenceVersion: EvidenceVersion;
  hold: Hold;
  invitation: Invitation;
  invoice: Invoice;
  invoiceEntry: InvoiceEntry;
  invoiceFile: InvoiceFile;
  knownDevice: KnownDevice;
  lead: Lead;
  leadAddress: LeadAddress;
  leadMessage: LeadMessage;
  leadNote: LeadNote;
  leadStage: LeadStage;
  leadWord: LeadWord;
  ledgerEntry: LedgerEntry;
  link: Link;
  mail: Mail;
  mailEvent: MailEvent;
  measure: Measure;
  measureStep: MeasureStep;
  member: Member;
  messageRequest: MessageRequest;
  opinion: Opinion;
  opinionCondition: OpinionCondition;
  opinionDraft: OpinionDraft;
  organisation: Organisation;
  organisationKey: OrganisationKey;
  packageChange: PackageChange;
  packageOffer: PackageOffer;
  passkey: Passkey;
  passkeyChallenge: PasskeyChallenge;
  payment: Payment;
  person: Person;
  plannedMeasure: PlannedMeasure;
  processingAgreement: ProcessingAgreement;
  proposal: Proposal;
  rateLimit: RateLimit;
  recoveryCode: RecoveryCode;
  reminderChoice: ReminderChoice;
  reportRequest: ReportRequest;
  reportShare: ReportShare;
  reviewRequest: ReviewRequest;
  riskAcceptance: RiskAcceptance;
  riskReopening: RiskReopening;
  roleConfirmation: RoleConfirmation;
  screeningConfirmation: ScreeningConfirmation;
  selfCheck: SelfCheck;
  selfCheckDraft: SelfCheckDraft;
  sentReminder: SentReminder;
  session: Session;
  setAsideAddress: SetAsideAddress;
  sharedUseCase: SharedUseCase;
  signIn: SignIn;
  stepCount: StepCount;
  stripeEvent: StripeEvent;
  stripeSubscription: StripeSubscription;
  subStep: SubStep;
  subjectKey: SubjectKey;
  subscription: Subscription;
  timeEntry: TimeEntry;
  totp: Totp;
  useCaseFacts: UseCaseFacts;
  useCaseRegister: UseCaseRegister;
  useCaseVersion: UseCaseVersion;
  vatIdCheck: VatIdCheck;
  workspaceReport: WorkspaceReport;
}
