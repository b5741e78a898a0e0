import type { Mail, Sender } from "#emails/render.tsx";

export const sender: Sender = {
  name: "Tulos Consulting GmbH",
  address: "Musterstraße 1, 50667 Köln",
  contact: "kontakt@tulos.example",
};

const origin = "https://portal.tulos.example";
export const link = `${origin}/bericht/q3T8yYw1Zr5u0cXb7nKfVdLs2eGhJm4pRtUiOaQw9Ex?a=1&b=2`;
export const consultationLink = `${origin}/erstgespraech`;

const report = {
  firstName: "Jürgen",
  link,
  useCase: "Lead-Scoring",
  light: "caution",
  lightLabel: "Startklar mit Auflagen",
  validUntil: "22.02.2027",
} as const;

export const mails = {
  confirm: { kind: "confirm-report", props: { firstName: "Jürgen", link } },
  message: { kind: "confirm-message", props: { firstName: "Jürgen", link } },
  report: { kind: "report-ready", props: report },
  reportWithOffer: { kind: "report-ready", props: { ...report, consultationLink } },
  passkey: {
    kind: "security-notice",
    props: { what: "passkey-added", name: "Diensthandy", at: "25.11.2026, 10:30\u00a0Uhr", link },
  },
  approval: {
    kind: "approval-ended",
    props: { useCase: "Lead-Scoring", by: "Deniz Aydın", cause: "change", link },
  },
  risk: {
    kind: "risk-reopened",
    props: { useCase: "Lead-Scoring", risk: "liability", until: "25.11.2026", link },
  },
  due: {
    kind: "measures-due",
    props: {
      link,
      name: "Deniz Aydın",
      organisation: "Muster & Söhne GmbH",
      what: "due:7",
      count: 22,
      items: [
        { title: "Interessenabwägung schriftlich durchführen", about: "due", day: "31.12.2026" },
        { title: "Zweck genau festlegen", about: "review", day: "31.12.2026" },
      ],
    },
  },
  comment: {
    kind: "comment-written",
    props: {
      link,
      name: "Deniz Aydın",
      by: "Petra Mertens",
      about: "measure",
      title: "Zweck genau festlegen",
    },
  },
  reviewRequested: {
    kind: "review-requested",
    props: {
      link,
      name: "Anna Weber",
      by: "Petra Mertens",
      company: "Muster Vertriebs-GmbH",
      about: "use-case",
    },
  },
  reviewAnswered: {
    kind: "review-answered",
    props: { link, name: "Petra Mertens", by: "Anna Weber", about: "evidence" },
  },
  payment: {
    kind: "payment-open",
    props: { link, company: "Muster & Söhne GmbH", state: "unpaid" },
  },
  deletion: {
    kind: "deletion-announced",
    props: { link, name: "Petra Mertens", company: "Muster & Söhne GmbH", until: "09.04.2027" },
  },
  cancelled: {
    kind: "package-cancelled",
    props: {
      link,
      name: "Petra Mertens",
      company: "Muster & Söhne GmbH",
      package: "support",
      endsOn: "09.01.2027",
      stayUntil: "05.01.2027",
    },
  },
  signIn: { kind: "sign-in-link", props: { link, minutes: 10 } },
} satisfies Record<string, Mail>;

/** What a person sees of the HTML. */
export function seen(html: string): string {
  const body = html.replace(/<style>.*?<\/style>/gs, "").replace(/<!--.*?-->/gs, "");
  return body.replace(/<[^>]+>/g, "\n");
}
