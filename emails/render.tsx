import type { ApprovalEndedProps } from "./approval-ended.tsx";
import type { AppointmentBookedConsultantProps } from "./appointment-booked-consultant.tsx";
import type { AppointmentBookedProps } from "./appointment-booked.tsx";
import type { AppointmentCancelledProps } from "./appointment-cancelled.tsx";
import type { AppointmentMissedProps } from "./appointment-missed.tsx";
import type { AppointmentMovedProps } from "./appointment-moved.tsx";
import type { AppointmentReminderProps } from "./appointment-reminder.tsx";
import type { CommentWrittenProps } from "./comment-written.tsx";
import type { ConfirmMessageProps } from "./confirm-message.tsx";
import type { ConfirmReportProps } from "./confirm-report.tsx";
import type { Locale } from "./greeting.ts";
import type { InvitationProps } from "./invitation.tsx";
import type { Sender } from "./layout.tsx";
import type { InvoiceProps } from "./invoice.tsx";
import type { OfferProps } from "./offer.tsx";
import type { MeasuresDueProps } from "./measures-due.tsx";
import type { DeletionAnnouncedProps } from "./deletion-announced.tsx";
import type { PackageCancelledProps } from "./package-cancelled.tsx";
import type { PackageOrderedProps } from "./package-ordered.tsx";
import type { NewLeadProps } from "./new-lead.tsx";
import type { NewMessageProps } from "./new-message.tsx";
import type { NewsAgreedProps } from "./news-agreed.tsx";
import type { OwnDataChangedProps } from "./own-data-changed.tsx";
import type { PaymentOpenProps } from "./payment-open.tsx";
import type { ReportReadyProps } from "./report-ready.tsx";
import type { ReviewAnsweredProps } from "./review-answered.tsx";
import type { ReviewRequestedProps } from "./review-requested.tsx";
import type { RiskReopenedProps } from "./risk-reopened.tsx";
import type { SecurityNoticeProps } from "./security-notice.tsx";
import type { SignInLinkProps } from "./sign-in-link.tsx";

export type { Sender } from "./layout.tsx";

export type Mail =
  | { kind: "appointment-booked"; props: AppointmentBookedProps }
  | { kind: "appointment-booked-consultant"; props: AppointmentBookedConsultantProps }
  | { kind: "appointment-cancelled"; props: AppointmentCancelledProps }
  | { kind: "appointment-missed"; props: AppointmentMissedProps }
  | { kind: "appointment-moved"; props: AppointmentMovedProps }
  | { kind: "appointment-reminder"; props: AppointmentReminderProps }
  | { kind: "confirm-message"; props: ConfirmMessageProps }
  | { kind: "new-message"; props: NewMessageProps }
  | { kind: "confirm-report"; props: ConfirmReportProps }
  | { kind: "report-ready"; props: ReportReadyProps }
  | { kind: "new-lead"; props: NewLeadProps }
  | { kind: "news-agreed"; props: NewsAgreedProps }
  | { kind: "own-data-changed"; props: OwnDataChangedProps }
  | { kind: "invoice"; props: InvoiceProps }
  | { kind: "offer"; props: OfferProps }
  | { kind: "measures-due"; props: MeasuresDueProps }
  | { kind: "comment-written"; props: CommentWrittenProps }
  | { kind: "review-requested"; props: ReviewRequestedProps }
  | { kind: "review-answered"; props: ReviewAnsweredProps }
  | { kind: "payment-open"; props: PaymentOpenProps }
  | { kind: "package-cancelled"; props: PackageCancelledProps }
  | { kind: "deletion-announced"; props: DeletionAnnouncedProps }
  | { kind: "package-ordered"; props: PackageOrderedProps }
  | { kind: "invitation"; props: InvitationProps }
  | { kind: "approval-ended"; props: ApprovalEndedProps }
  | { kind: "risk-reopened"; props: RiskReopenedProps }
  | { kind: "security-notice"; props: SecurityNoticeProps }
  | { kind: "sign-in-link"; props: SignInLinkProps };

export interface WrittenMail {
  subject: string;
  html: string;
  text: string;
}

/**
 * Writes a mail in one language: subject, HTML that loads nothing from outside, and its plain text.
 * Refuses links that are not web addresses.
 */
export async function renderMail(mail: Mail, locale: Locale, sender: Sender): Promise<WrittenMail> {
  // The mail components take 50 MB and a third of a second: loaded with the first mail, not with the process.
  const { writeMail } = await import("./write.tsx");
  return writeMail(mail, locale, sender);
}
