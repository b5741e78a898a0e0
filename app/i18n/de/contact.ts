export default {
  title: "Kontakt",
  description:
    "So erreichen Sie uns: Telefon, E-Mail, Anschrift und ein kurzes Formular. Wir antworten per E-Mail.",
  lead: "Schreiben Sie uns, rufen Sie an oder buchen Sie gleich ein kostenloses Erstgespräch.",
  write: "Nachricht an uns",
  confirmFirst:
    "Zuerst schicken wir Ihnen eine E-Mail, mit der Sie Ihre Adresse bestätigen. Dann kommt Ihre Nachricht bei uns an.",
  person: "Ansprechperson",
  phone: "Telefon",
  email: "E-Mail-Adresse",
  address: "Anschrift",
  meeting: "Gespräch",
  book: "Kostenloses Erstgespräch buchen",
  errorTitle: "Fehler",
  form: {
    name: "Name",
    email: "E-Mail-Adresse",
    company: "Unternehmen",
    message: "Nachricht",
    note: "Wir verwenden Ihre Angaben, um Ihnen zu antworten. Unbestätigte Nachrichten löschen wir nach {{days}}\u00a0Tagen, bestätigte {{months}}\u00a0Monate nach dem letzten Kontakt, auf Ihren Wunsch auch früher.",
    privacy: "Datenschutzhinweise",
    submit: "Nachricht schicken",
  },
  error: {
    required: "Bitte geben Sie Ihren Namen an.",
    email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.",
    message: "Bitte schreiben Sie uns ein paar Worte.",
    tooLong: "Das ist zu lang. Bitte kürzen Sie die Angabe.",
    control: "Diese Angabe enthält unsichtbare Zeichen. Bitte tippen Sie sie neu ein.",
    repeated: "Diese Angabe kam doppelt an. Bitte füllen Sie das Feld noch einmal aus.",
    invalid: "Diese Angabe konnten wir nicht lesen. Bitte füllen Sie das Feld neu aus.",
    broken:
      "Dieses Formular kam unvollständig oder verändert an. Bitte prüfen Sie Ihre Angaben und senden Sie es noch einmal ab.",
    limited_one:
      "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minute noch einmal. Ihre Nachricht ist noch da.",
    limited_other:
      "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minuten noch einmal. Ihre Nachricht ist noch da.",
  },
  requested: {
    title: "Fast geschafft: Bitte bestätigen Sie Ihre Adresse",
    lead: "Wir haben Ihnen eine E-Mail geschickt. Ihre Nachricht kommt bei uns an, sobald Sie Ihre Adresse darin bestätigen. Unbestätigte Nachrichten löschen wir nach {{days}}\u00a0Tagen.",
  },
  confirm: {
    submit: "Nachricht abschicken",
    again: "Neue Nachricht schreiben",
    open: {
      title: "Ihre Nachricht ist bereit",
      lead: "Ein Klick genügt: Damit bestätigen Sie Ihre Adresse, und Ihre Nachricht kommt bei uns an.",
    },
    confirmed: {
      title: "Ihre Nachricht ist angekommen",
      lead: "Danke. Wir melden uns per E-Mail bei Ihnen.",
    },
    used: {
      title: "Ihre Nachricht ist schon angekommen",
      lead: "Sie haben diesen Link bereits benutzt. Es ist nichts weiter zu tun.",
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      lead: "Er galt 48\u00a0Stunden. Bitte schreiben Sie uns noch einmal.",
    },
    voided: {
      title: "Dieser Link gilt nicht mehr",
      lead: "Die Nachricht dazu ist gelöscht. Schreiben Sie uns gern noch einmal.",
    },
    unknown: {
      title: "Diesen Link kennen wir nicht",
      lead: "Vielleicht wurde er beim Kopieren abgeschnitten oder ist schon lange abgelaufen. Bitte öffnen Sie den vollständigen Link aus der E-Mail, oder schreiben Sie uns noch einmal.",
    },
  },
};
