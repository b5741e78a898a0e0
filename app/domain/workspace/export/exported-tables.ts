import type { Database } from "#db/types.ts";

type Table = keyof Database;

/** What a client takes along, table by table: everything that people of it or the consultancy wrote for it. */
export const exportedTables = [
  "aiUseCase",
  "useCaseFacts",
  "useCaseRegister",
  "useCaseVersion",
  "ledgerEntry",
  "screeningConfirmation",
  "roleConfirmation",
  "measure",
  "plannedMeasure",
  "measureStep",
  "subStep",
  "proposal",
  "comment",
  "reviewRequest",
  "evidence",
  "evidenceVersion",
  "evidenceCheck",
  "approvedEvidence",
  "opinion",
  "opinionCondition",
  "approval",
  "approvalWithdrawal",
  "currentApproval",
  "dpiaRelease",
  "riskAcceptance",
  "riskReopening",
  "sharedUseCase",
  "adviceMeeting",
  "processingAgreement",
  "subscription",
  "packageChange",
  "invoice",
  "payment",
  "member",
  "assignment",
  "reminderChoice",
] as const satisfies readonly Table[];

/** Bound to the client and not taken along: keys and tokens, drafts of the consultancy, what only the portal needs, and files that come as files. */
export const keptBack: Readonly<Record<string, string>> = {
  audit_event: "comes as the history",
  organisation_key: "key",
  invitation: "not a member yet",
  invoice_file: "comes as a file",
  workspace_report: "comes as a file",
  opinion_draft: "not published",
  mail: "the portal's outbox",
  mail_event: "the portal's outbox",
  sent_reminder: "the portal's memory",
};
