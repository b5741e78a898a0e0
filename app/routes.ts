import { layout, type RouteConfig, route } from "@react-router/dev/routes";
import { addresses, type PageKey } from "./i18n/addresses.ts";
import { type Locale, locales } from "./i18n/locale.ts";
import { administrationPages, officePages } from "./routes/office/pages.ts";
import { workspacePages } from "./routes/workspace/pages.ts";

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
      page("order", "ordering/order.tsx"),
      page("order.requested", "ordering/order-requested.tsx"),
      page("imprint", "marketing/legal/imprint.tsx"),
      page("privacy", "marketing/legal/privacy.tsx"),
      page("privacy.settings", "marketing/legal/privacy-settings.tsx"),
      page("terms", "marketing/legal/terms.tsx"),
      page("processing", "marketing/legal/processing.tsx"),
      page("accessibility", "marketing/legal/accessibility.tsx"),

      page("check.start", "self-check/start.tsx"),
      page("check.questions", "self-check/questions.tsx"),
      page("check.result", "self-check/result.tsx"),
      page("draft.keeping", "self-check/draft-keeping.tsx"),
      page("report.request", "self-check/report-request.tsx"),
      page("report.requested", "self-check/report-requested.tsx"),

      page("booking", "booking/booking.tsx"),
      page("booking.booked", "booking/booked.tsx"),
      layout("routes/self-check/token-pages.tsx", { id: `token-pages.${locale}` }, [
        page("message.confirm", "contact/message-confirmation.tsx"),
        page("draft", "self-check/draft.tsx"),
        page("draft.deletion", "self-check/draft-deletion.tsx"),
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
        page("offer", "ordering/offer.tsx"),
        page("offer.details", "ordering/details.tsx"),
        page("offer.payment", "ordering/payment.tsx"),
        page("own-data", "own-data/own-data.tsx"),
        page("own-data.pdf", "own-data/own-data-pdf.tsx"),
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
        ...workspacePages(page),
      ]),

      layout("routes/office/layout.tsx", { id: `office.${locale}` }, [...officePages(page)]),
      layout("routes/office/administration.tsx", { id: `administration.${locale}` }, [
        ...administrationPages(page),
      ]),
    ];
  }),

  layout("routes/demo/layout.tsx", [
    route("demo", "routes/demo/index.tsx"),
    route("demo/bausteine", "routes/demo/components/components.tsx", {
      id: "demo.components.de",
    }),
    route("en/demo/components", "routes/demo/components/components.tsx", {
      id: "demo.components.en",
    }),
    route("demo/mailbox.json", "routes/demo/mailbox-json.ts"),
    route("demo/mails/:mailId", "routes/demo/mail.ts"),
    route("demo/sessions", "routes/demo/sessions.tsx"),
  ]),

  route("ihre-daten/datei/:token/json", "routes/own-data/file.ts"),
  route("webhooks/sendgrid", "routes/webhooks/sendgrid.ts"),
  route("webhooks/stripe", "routes/webhooks/stripe.ts"),
  route("csp-berichte", "routes/policy-reports.ts"),
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
    route(addresses[page][locale], `routes/${file}`, {
      id: `${page}.${locale}`,
    });
}
