/** The words of the hosted pages, in the language that the product asked for. */
const de = {
  lang: "de",
  demo: "Nachgebaute Zahlungsseite der Demo: Hier fließt kein Geld.",
  payTitle: "Bezahlen",
  perMonth: "pro Monat",
  card: "Karte",
  debit: "SEPA-Lastschrift",
  pays: "Mit Karte bezahlen",
  fails: "Die Karte wird abgelehnt",
  failsLater: "Bezahlen; nächsten Monat scheitert die Karte",
  later: "Lastschrift erteilen, das Geld kommt später",
  laterFails: "Lastschrift erteilen, die Bank lehnt später ab",
  back: "Zurück, ohne zu bezahlen",
  declined: "Die Karte wurde abgelehnt. Bitte versuchen Sie es noch einmal.",
  closed: "Diese Seite ist nicht mehr offen.",
  portalTitle: "Zahlungsart ändern",
  newCard: "Neue Karte hinterlegen",
  newDebit: "Auf SEPA-Lastschrift umstellen",
  newFailing: "Eine Karte hinterlegen, die abgelehnt wird",
  done: "Zurück",
};

const en: typeof de = {
  lang: "en",
  demo: "The demo's own payment page: no money moves here.",
  payTitle: "Pay",
  perMonth: "per month",
  card: "Card",
  debit: "SEPA direct debit",
  pays: "Pay by card",
  fails: "The card is declined",
  failsLater: "Pay; next month the card fails",
  later: "Give a direct debit, the money comes later",
  laterFails: "Give a direct debit, the bank refuses later",
  back: "Back without paying",
  declined: "The card was declined. Please try again.",
  closed: "This page is no longer open.",
  portalTitle: "Change the payment method",
  newCard: "Use a new card",
  newDebit: "Change to SEPA direct debit",
  newFailing: "Use a card that is declined",
  done: "Back",
};

export type Words = typeof de;
export const wordsIn = (locale: string | null): Words => (locale === "de" ? de : en);
