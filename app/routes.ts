import { layout, type RouteConfig, route } from "@react-router/dev/routes";
import { addresses, type PageKey } from "./i18n/addresses.ts";
import { type Locale, locales } from "./i18n/locale.ts";

export default [
  ...locales.flatMap((locale) => {
    const page = pageIn(locale);
    return [
      page("home", "marketing/home.tsx"),
      page("check.rules", "marketing/rules.tsx"),
      page("risks", "marketing/risks.tsx"),
      page("mistakes", "marketing/mistakes.tsx"),
      page("packages", "marketing/packages.tsx"),
      page("about", "marketing/about.tsx"),
      page("faq", "marketing/faq.tsx"),
      page("consultation", "marketing/consultation.tsx"),
      page("use-cases", "marketing/use-cases.tsx"),
      page("use-case", "marketing/use-case.tsx"),
      page("vendors", "marketing/vendors.tsx"),
      page("vendor", "marketing/vendor.tsx"),
      page("contact", "contact/contact.tsx"),
      page("message.requested", "contact/message-requested.tsx"),
      page("imprint", "marketing/legal/imprint.tsx"),
      page("privacy", "marketing/legal/privacy.tsx"),
      page("privacy.settings", "marketing/legal/privacy-settings.tsx"),
      page("terms", "marketing/legal/terms.tsx"),
      page("processing", "marketing/legal/processing.tsx"),
      page("accessibility", "marketing/legal/accessibility.tsx"),

      page("check.start", "self-check/start.tsx"),
      page("check.questions", "self-check/questions.tsx"),
      page("check.result", "self-check/result.tsx"),
      page("report.request", "self-check/report-request.tsx"),
      page("report.requested", "self-check/report-requested.tsx"),

      page("booking", "booking/booking.tsx"),
      page("booking.booked", "booking/booked.tsx"),
      layout("routes/self-check/token-pages.tsx", { id: `token-pages.${locale}` }, [
        page("message.confirm", "contact/message-confirmation.tsx"),
        page("report.confirm", "self-check/report-confirmation.tsx"),
        page("report", "self-check/report.tsx"),
        page("report.pdf", "self-check/report-pdf.tsx"),
        page("report.sharing", "self-check/report-sharing.tsx"),
        page("report.share.revocation", "self-check/share-revocation.tsx"),
        page("report.revocation", "self-check/report-revocation.tsx"),
        page("report.shared", "self-check/shared-report.tsx"),
        page("report.shared.pdf", "self-check/shared-report-pdf.tsx"),
        page("booking.cancel", "booking/cancel.tsx"),
        page("booking.move", "booking/move.tsx"),
        page("own-data", "own-data/own-data.tsx"),
        page("own-data.correction", "own-data/correction.tsx"),
        page("own-data.withdrawal", "own-data/withdrawal.tsx"),
        page("own-data.deletion", "own-data/deletion.tsx"),
        page("news.unsubscribe", "own-data/unsubscribe.tsx"),
      ]),

      layout("routes/identity/layout.tsx", { id: `identity.${locale}` }, [
        page("sign-in", "identity/sign-in.tsx"),
        page("sign-in.sent", "identity/sign-in-sent.tsx"),
        page("sign-in.link", "identity/sign-in-link.tsx"),
        page("sign-in.code", "identity/sign-in-code.tsx"),
        page("sign-in.set-up", "identity/sign-in-set-up.tsx"),
        page("sign-in.set-up.passkey", "identity/sign-in-set-up-passkey.tsx"),
        page("sign-in.passkey", "identity/sign-in-passkey.tsx"),
        page("sign-in.recovery", "identity/sign-in-recovery.tsx"),
        page("sign-out", "identity/sign-out.tsx"),
        page("invitation", "identity/invitation.tsx"),
      ]),
      layout("routes/identity/rooms-layout.tsx", { id: `rooms-layout.${locale}` }, [
        page("rooms", "identity/rooms.tsx"),
        page("step-up", "security/step-up.tsx"),
        page("security", "security/overview.tsx"),
        page("security.passkey", "security/passkey.tsx"),
        page("security.passkey.removal", "security/passkey-removal.tsx"),
        page("security.app", "security/app.tsx"),
        page("security.app.removal", "security/app-removal.tsx"),
        page("security.codes", "security/codes.tsx"),
        page("security.session.end", "security/session-end.tsx"),
        page("security.sessions.end", "security/sessions-end.tsx"),
      ]),

      layout("routes/workspace/agreement-layout.tsx", { id: `agreement-layout.${locale}` }, [
        page("workspace.agreement", "workspace/agreement.tsx"),
      ]),
      layout("routes/workspace/layout.tsx", { id: `workspace-layout.${locale}` }, [
        page("workspace", "workspace/overview.tsx"),
        page("workspace.useCase", "workspace/use-case.tsx"),
        page("workspace.useCase.guests", "workspace/use-case-guests.tsx"),
        page("workspace.measure", "workspace/measure.tsx"),
        page("workspace.measure.step", "workspace/measure-step.tsx"),
        page("workspace.members", "workspace/members.tsx"),
        page("workspace.member", "workspace/member.tsx"),
        page("workspace.member.removal", "workspace/member-removal.tsx"),
        page("workspace.invitation.resending", "workspace/invitation-resending.tsx"),
        page("workspace.invitation.revocation", "workspace/invitation-revocation.tsx"),
        page("workspace.history", "workspace/history.tsx"),
        page("workspace.history.verification", "workspace/history-verification.tsx"),
        page("workspace.history.export", "workspace/history-export.tsx"),
        page("workspace.settings", "workspace/settings.tsx"),
      ]),

      layout("routes/office/people-layout.tsx", { id: `people-layout.${locale}` }, [
        page("office.people", "office/people.tsx"),
        page("office.person.reset", "office/person-reset.tsx"),
        page("office.person.access", "office/person-access.tsx"),
      ]),
      layout("routes/office/layout.tsx", { id: `office.${locale}` }, [
        page("office.leads", "office/leads.tsx"),
        page("office.funnel", "office/funnel.tsx"),
        page("office.leads.export", "office/leads-export.tsx"),
        page("office.lead.merge", "office/lead-merge.tsx"),
        page("office.leads.board", "office/leads-board.tsx"),
        page("office.lead", "office/lead.tsx"),
        page("office.lead.stage", "office/lead-stage-step.tsx"),
        page("office.lead.notes", "office/lead-note.tsx"),
        page("office.lead.release", "office/lead-release.tsx"),
        page("office.lead.deletion", "office/lead-deletion.tsx"),
        page("office.consent", "office/consent.tsx"),
        page("office.consent.file", "office/consent-file.ts"),
        page("office.appointments", "office/appointments.tsx"),
        page("office.appointment.cancellation", "office/appointment-cancellation.tsx"),
        page("office.appointment.move", "office/appointment-move.tsx"),
        page("office.appointment.outcome", "office/appointment-outcome.tsx"),
        page("office.week", "office/week.tsx"),
        page("office.blocks", "office/blocks.tsx"),
        page("office.blocks.removal", "office/block-removal.tsx"),
        page("office.hours", "office/hours.tsx"),
        page("office.hours.preview", "office/hours-preview.tsx"),
        page("office.why", "office/why.tsx"),
        page("office.feeds", "office/feeds.tsx"),
        page("office.feeds.revocation", "office/feed-revocation.tsx"),
        page("office.lead.client", "office/lead-client.tsx"),
      ]),
      layout("routes/office/administration.tsx", { id: `administration.${locale}` }, [
        page("office.audit", "office/audit.tsx"),
      ]),
    ];
  }),

  layout("routes/demo/layout.tsx", [
    route("demo", "routes/demo/index.tsx"),
    route("demo/mailbox.json", "routes/demo/mailbox-json.ts"),
    route("demo/mails/:mailId", "routes/demo/mail.ts"),
    route("demo/sessions", "routes/demo/sessions.tsx"),
  ]),

  route("ihre-daten/datei/:token/json", "routes/own-data/file.ts"),
  route("webhooks/sendgrid", "routes/webhooks/sendgrid.ts"),
  route("passkey-challenge", "routes/identity/passkey-challenge.ts"),
  route("kalender/:token", "routes/booking/feed.ts"),
  route("erstgespraech/halten", "routes/booking/hold.ts"),
  route("sitemap.xml", "routes/marketing/sitemap.ts"),
  route("robots.txt", "routes/marketing/robots.ts"),
  route("health", "routes/health.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;

/** One file serves both languages; the address table gives each its slug. */
function pageIn(locale: Locale) {
  return (page: PageKey, file: string) =>
    route(addresses[page][locale], `routes/${file}`, { id: `${page}.${locale}` });
}
