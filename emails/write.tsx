import { render } from "@react-email/components";
import type { ReactElement } from "react";
import {
  AppointmentBookedConsultant,
  appointmentBookedConsultantSubject,
} from "./appointment-booked-consultant.tsx";
import { AppointmentBooked, appointmentBookedSubject } from "./appointment-booked.tsx";
import { AppointmentCancelled, appointmentCancelledSubject } from "./appointment-cancelled.tsx";
import { AppointmentMissed, appointmentMissedSubject } from "./appointment-missed.tsx";
import { AppointmentMoved, appointmentMovedSubject } from "./appointment-moved.tsx";
import { AppointmentReminder, appointmentReminderSubject } from "./appointment-reminder.tsx";
import { CommentWritten, commentWrittenSubject } from "./comment-written.tsx";
import { ConfirmMessage, confirmMessageSubject } from "./confirm-message.tsx";
import { ConfirmReport, confirmReportSubject } from "./confirm-report.tsx";
import { type Locale, oneLine } from "./greeting.ts";
import { Invitation, invitationSubject } from "./invitation.tsx";
import { Invoice, invoiceSubject } from "./invoice.tsx";
import { Offer, offerSubject } from "./offer.tsx";
import { MeasuresDue, measuresDueSubject } from "./measures-due.tsx";
import { DeletionAnnounced, deletionAnnouncedSubject } from "./deletion-announced.tsx";
import { PackageCancelled, packageCancelledSubject } from "./package-cancelled.tsx";
import { PackageOrdered, packageOrderedSubject } from "./package-ordered.tsx";
import type { Sender } from "./layout.tsx";
import { NewLead, newLeadSubject } from "./new-lead.tsx";
import { NewMessage, newMessageSubject } from "./new-message.tsx";
import { NewsAgreed, newsAgreedSubject } from "./news-agreed.tsx";
import { OwnDataChanged, ownDataChangedSubject } from "./own-data-changed.tsx";
import { plainText } from "./plain-text.ts";
import type { Mail, WrittenMail } from "./render.tsx";
import { PaymentOpen, paymentOpenSubject } from "./payment-open.tsx";
import { ReportReady, reportReadySubject } from "./report-ready.tsx";
import { ApprovalEnded, approvalEndedSubject } from "./approval-ended.tsx";
import { ReviewAnswered, reviewAnsweredSubject } from "./review-answered.tsx";
import { ReviewRequested, reviewRequestedSubject } from "./review-requested.tsx";
import { RiskReopened, riskReopenedSubject } from "./risk-reopened.tsx";
import { SecurityNotice, securityNoticeSubject } from "./security-notice.tsx";
import { SignInLink, signInLinkSubject } from "./sign-in-link.tsx";

export async function writeMail(mail: Mail, locale: Locale, sender: Sender): Promise<WrittenMail> {
  requireWebAddresses(mail, sender);
  const { subject, body } = composed(mail, { locale, sender: inLines(sender) });
  const html = shortened(await render(body));
  return { subject, html, text: plainText(html) };
}

function composed(
  mail: Mail,
  own: { locale: Locale; sender: Sender },
): { subject: string; body: ReactElement } {
  switch (mail.kind) {
    case "appointment-booked":
      return {
        subject: appointmentBookedSubject(own.locale),
        body: <AppointmentBooked {...mail.props} {...own} />,
      };
    case "appointment-booked-consultant":
      return {
        subject: appointmentBookedConsultantSubject(own.locale, mail.props.day),
        body: <AppointmentBookedConsultant {...mail.props} {...own} />,
      };
    case "appointment-cancelled":
      return {
        subject: appointmentCancelledSubject(own.locale),
        body: <AppointmentCancelled {...mail.props} {...own} />,
      };
    case "appointment-missed":
      return {
        subject: appointmentMissedSubject(own.locale),
        body: <AppointmentMissed {...mail.props} {...own} />,
      };
    case "appointment-moved":
      return {
        subject: appointmentMovedSubject(own.locale),
        body: <AppointmentMoved {...mail.props} {...own} />,
      };
    case "appointment-reminder":
      return {
        subject: appointmentReminderSubject(own.locale, mail.props.when),
        body: <AppointmentReminder {...mail.props} {...own} />,
      };
    case "confirm-message":
      return {
        subject: confirmMessageSubject(own.locale),
        body: <ConfirmMessage {...mail.props} {...own} />,
      };
    case "new-message":
      return {
        subject: newMessageSubject(own.locale, mail.props.who),
        body: <NewMessage {...mail.props} {...own} />,
      };
    case "confirm-report":
      return {
        subject: confirmReportSubject(own.locale),
        body: <ConfirmReport {...mail.props} {...own} />,
      };
    case "report-ready":
      return {
        subject: reportReadySubject(own.locale),
        body: <ReportReady {...mail.props} {...own} />,
      };
    case "new-lead":
      return {
        subject: newLeadSubject(own.locale, mail.props.who),
        body: <NewLead {...mail.props} {...own} />,
      };
    case "news-agreed":
      return {
        subject: newsAgreedSubject(own.locale),
        body: <NewsAgreed {...mail.props} {...own} />,
      };
    case "own-data-changed":
      return {
        subject: ownDataChangedSubject(own.locale),
        body: <OwnDataChanged {...mail.props} {...own} />,
      };
    case "approval-ended":
      return {
        subject: approvalEndedSubject(own.locale, mail.props),
        body: <ApprovalEnded {...mail.props} {...own} />,
      };
    case "risk-reopened":
      return {
        subject: riskReopenedSubject(own.locale, mail.props),
        body: <RiskReopened {...mail.props} {...own} />,
      };
    case "invoice":
      return {
        subject: invoiceSubject(own.locale, mail.props),
        body: <Invoice {...mail.props} {...own} />,
      };
    case "offer":
      return {
        subject: offerSubject(own.locale, mail.props),
        body: <Offer {...mail.props} {...own} />,
      };
    case "measures-due":
      return {
        subject: measuresDueSubject(own.locale, mail.props),
        body: <MeasuresDue {...mail.props} {...own} />,
      };
    case "comment-written":
      return {
        subject: commentWrittenSubject(own.locale, mail.props),
        body: <CommentWritten {...mail.props} {...own} />,
      };
    case "review-requested":
      return {
        subject: reviewRequestedSubject(own.locale, mail.props),
        body: <ReviewRequested {...mail.props} {...own} />,
      };
    case "review-answered":
      return {
        subject: reviewAnsweredSubject(own.locale, mail.props),
        body: <ReviewAnswered {...mail.props} {...own} />,
      };
    case "payment-open":
      return {
        subject: paymentOpenSubject(own.locale, mail.props),
        body: <PaymentOpen {...mail.props} {...own} />,
      };
    case "package-cancelled":
      return {
        subject: packageCancelledSubject(own.locale, mail.props),
        body: <PackageCancelled {...mail.props} {...own} />,
      };
    case "deletion-announced":
      return {
        subject: deletionAnnouncedSubject(own.locale, mail.props),
        body: <DeletionAnnounced {...mail.props} {...own} />,
      };
    case "package-ordered":
      return {
        subject: packageOrderedSubject(own.locale, mail.props),
        body: <PackageOrdered {...mail.props} {...own} />,
      };
    case "invitation":
      return {
        subject: invitationSubject(own.locale, mail.props.organisation),
        body: <Invitation {...mail.props} {...own} />,
      };
    case "security-notice":
      return {
        subject: securityNoticeSubject(own.locale, mail.props.what),
        body: <SecurityNotice {...mail.props} {...own} />,
      };
    case "sign-in-link":
      return {
        subject: signInLinkSubject(own.locale),
        body: <SignInLink {...mail.props} {...own} />,
      };
  }
}

function requireWebAddresses({ props }: Mail, { ownData }: Sender): void {
  const booking = "consultationLink" in props ? props.consultationLink : null;
  const links = [props.link, booking, ownData];
  if ("moveLink" in props) links.push(props.moveLink ?? null);
  for (const link of links)
    if (link != null && !/^https?:$/.test(URL.parse(link)?.protocol ?? ""))
      throw new Error("A link of a mail is not a web address.");
}

function inLines({ name, address, contact, ownData }: Sender): Sender {
  return {
    name: oneLine(name, 120),
    ...(address ? { address: oneLine(address, 200) } : {}),
    ...(contact ? { contact: oneLine(contact, 200) } : {}),
    ...(ownData ? { ownData } : {}),
  };
}

/** The library's document type names an address of the W3C, and React marks its suspense boundaries. */
const shortened = (html: string) =>
  html.replace(/^<!DOCTYPE[^>]*>/, "<!doctype html>").replace(/<!--\/?\$-->/g, "");
