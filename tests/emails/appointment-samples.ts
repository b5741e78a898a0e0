import type { Mail } from "#emails/render.tsx";

const origin = "https://portal.tulos.example";

export const cancelLink = `${origin}/erstgespraech/absagen/q3T8yYw1Zr5u0cXb7nKfVdLs2eGhJm4pRtUiOaQw9Ex`;
export const moveLink = cancelLink.replace("absagen", "verschieben");
export const officeLink = `${origin}/buero/termine`;
export const bookingLink = `${origin}/erstgespraech`;

const words = {
  de: {
    day: "Mittwoch, 25. November 2026",
    time: "10:30 bis 11:00\u00a0Uhr",
    zone: "Mitteleuropäische Zeit (Berlin)",
    place: "Telefon: Wir rufen Sie an unter +49 30 123456",
  },
  en: {
    day: "Wednesday, 25 November 2026",
    time: "10:30 to 11:00",
    zone: "Central European Time (Berlin)",
    place: "Phone: we call you at +49 30 123456",
  },
};

/** The mails of an appointment in a language, with the link each of them carries. */
export const appointmentMails = (locale: "de" | "en") => {
  const both = { ...words[locale], name: "Katrin Beispiel", consultant: "Anna Weber" };
  return {
    booked: { kind: "appointment-booked", props: { ...both, link: cancelLink, moveLink } },
    reminded: {
      kind: "appointment-reminder",
      props: { ...both, when: "day", link: cancelLink, moveLink },
    },
    remindedAtLast: {
      kind: "appointment-reminder",
      props: { ...both, when: "hour", link: cancelLink, moveLink },
    },
    moved: {
      kind: "appointment-moved",
      props: {
        ...both,
        to: "visitor",
        by: "consultant",
        before: words[locale].day,
        note: "Ich bin auf einer Messe.",
        link: cancelLink,
        moveLink,
      },
    },
    movedForUs: {
      kind: "appointment-moved",
      props: {
        ...both,
        to: "consultant",
        by: "visitor",
        before: words[locale].day,
        note: null,
        link: officeLink,
      },
    },
    told: {
      kind: "appointment-booked-consultant",
      props: {
        ...both,
        contact: "katrin@muster-vertrieb.example, +49 30 123456",
        company: "Muster Vertriebs-GmbH",
        topic: "Lead-Scoring",
        link: officeLink,
      },
    },
    cancelledByVisitor: {
      kind: "appointment-cancelled",
      props: { ...both, to: "visitor", by: "visitor", note: null, link: bookingLink },
    },
    cancelledByUs: {
      kind: "appointment-cancelled",
      props: {
        ...both,
        to: "visitor",
        by: "consultant",
        note: "Ich bin leider krank.",
        link: bookingLink,
      },
    },
    cancelledForUs: {
      kind: "appointment-cancelled",
      props: { ...both, to: "consultant", by: "visitor", note: null, link: officeLink },
    },
  } as const satisfies Record<string, Mail>;
};

export const missedMail = (locale: "de" | "en"): Mail => ({
  kind: "appointment-missed",
  props: { name: "Katrin Beispiel", moment: words[locale].day, link: bookingLink },
});
