export default {
  claim: "Pilotencheck",
  tooMany_one:
    "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minute noch einmal. Ihre Angaben sind noch da.",
  tooMany_other:
    "Das waren viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minuten noch einmal. Ihre Angaben sind noch da.",
  form: {
    title: "Bericht per E-Mail",
    pageTitle: "Bericht per E-Mail",
    errorTitle: "Fehler: Bericht per E-Mail",
    lead: "Wir schicken Ihnen zuerst eine E-Mail, mit der Sie Ihre Adresse bestätigen. Danach bekommen Sie einen privaten Link zu Ihrem Bericht.",
    email: "E-Mail-Adresse",
    details: "Mehr über Sie (freiwillig)",
    detailsLead:
      "Für den Bericht brauchen wir nichts davon. Für ein Gespräch können wir uns damit besser vorbereiten.",
    firstName: "Name",
    company: "Unternehmen",
    companySize: "Größe des Unternehmens",
    noAnswer: "Keine Angabe",
    sizes: {
      "1-9": "1 bis 9 Beschäftigte",
      "10-49": "10 bis 49 Beschäftigte",
      "50-249": "50 bis 249 Beschäftigte",
      "250-999": "250 bis 999 Beschäftigte",
      "1000+": "1.000 Beschäftigte und mehr",
    },
    crm: "CRM-System",
    crmHint: "Zum Beispiel Salesforce, HubSpot oder ein eigenes.",
    phone: "Telefon",
    phoneHint: "Wir rufen nur an, wenn Sie das unten ausdrücklich erlauben.",
    shared: "Was darf unsere Beratung sehen?",
    sharedHint: "Ihr Bericht ist immer vollständig. Sie können das später jederzeit ändern.",
    sharings: {
      light: { label: "Nur die Ampel", help: "Grün, Gelb oder Rot, sonst nichts." },
      result: {
        label: "Das Ergebnis",
        help: "Ampel, KI-Einsatz, Risikowerte, Feststellungen und nächste Schritte.",
      },
      answers: {
        label: "Das Ergebnis und meine Antworten",
        help: "So können wir ein Gespräch am besten vorbereiten.",
      },
    },
    note: "Wir speichern Ihre Antworten und Ihre Adresse, um den Bericht zuzustellen. Nach der Bestätigung sehen unsere Beraterinnen und Berater Ihre Kontaktdaten und das, was Sie oben freigeben. Unbestätigte Anfragen löschen wir nach {{days}}\u00a0Tagen, bestätigte {{months}}\u00a0Monate nach dem letzten Kontakt, auf Ihren Wunsch auch früher.",
    privacy: "Datenschutzhinweise",
    work: "Ihr Browser löst vor dem Absenden eine kleine Rechenaufgabe. Das bremst Programme, die massenhaft Formulare absenden, ganz ohne Dritte und ohne Cookies.",
    withoutScript:
      "Ohne JavaScript geht es auch: Ihre Anfrage stellt sich dann hinten an, und die E-Mail kommt ein paar Minuten später.",
    trap: "Dieses Feld bitte leer lassen",
    submit: "Bericht anfordern",
  },
  error: {
    email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.",
    tooLong: "Das ist zu lang. Bitte kürzen Sie die Angabe.",
    control:
      "Diese Angabe enthält unsichtbare Zeichen. Bitte tippen Sie sie in einer Zeile neu ein.",
    repeated: "Diese Angabe kam doppelt an. Bitte füllen Sie das Feld noch einmal aus.",
    broken:
      "Dieses Formular kam unvollständig oder verändert an. Bitte prüfen Sie Ihre Angaben und senden Sie es noch einmal ab.",
    phone: "Bitte prüfen Sie die Telefonnummer, zum Beispiel +49\u00a030\u00a0123456.",
    phoneForCall:
      "Für einen Anruf brauchen wir Ihre Nummer. Bitte geben Sie sie an, oder nehmen Sie das Häkchen beim Anruf weg.",
    invalid: "Diese Angabe konnten wir nicht lesen. Bitte füllen Sie das Feld neu aus.",
  },
  requested: {
    title: "Bitte prüfen Sie Ihr Postfach",
    lead: "Der Bericht kommt, sobald Sie Ihre Adresse bestätigt haben. Unbestätigte Anfragen löschen wir nach {{days}}\u00a0Tagen.",
    hint: "Der Link in der E-Mail gilt {{hours}}\u00a0Stunden. Nichts angekommen? Bitte sehen Sie auch im Spam-Ordner nach.",
    waitingTitle: "Ihre Anfrage hat sich hinten angestellt",
    waiting:
      "Sie kam ohne die kleine Rechenaufgabe an, die sonst der Browser löst, zum Beispiel weil JavaScript ausgeschaltet ist. Die E-Mail kommt deshalb ein paar Minuten später.",
    home: "Zur Startseite",
  },
  confirm: {
    submit: "Adresse bestätigen",
    also: {
      "news-email":
        "Sie haben außerdem Fachinformationen von {{company}} per E-Mail gewünscht: Mit dem Klick willigen Sie auch darin ein. Sie können jederzeit widerrufen.",
      "call-phone":
        "Sie haben außerdem einen Anruf von {{company}} gewünscht: Mit dem Klick willigen Sie auch darin ein. Sie können jederzeit widerrufen.",
    },
    again: "Pilotencheck neu starten",
    toReport: "Bericht ansehen",
    open: {
      title: "Bitte bestätigen Sie Ihre Adresse",
      lead: "Ein Klick genügt. Danach können Sie Ihren Bericht gleich ansehen, und wir schicken Ihnen den privaten Link per E-Mail.",
    },
    confirmed: {
      title: "Danke, Ihre Adresse ist bestätigt",
      lead: "Ihr Bericht ist fertig. Den privaten Link schicken wir Ihnen auch per E-Mail.",
    },
    used: {
      title: "Ihre Adresse ist schon bestätigt",
      lead: "Dieser Link wurde bereits benutzt. Den Link zu Ihrem Bericht finden Sie in Ihrem Postfach.",
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      lead: "Er galt 48\u00a0Stunden. Bitte machen Sie den Pilotencheck noch einmal und fordern Sie den Bericht neu an.",
    },
    voided: {
      title: "Dieser Link gilt nicht mehr",
      lead: "Er wurde durch einen neueren ersetzt. Bitte benutzen Sie den Link in der jüngsten E-Mail.",
    },
    unknown: {
      title: "Diesen Link kennen wir nicht",
      lead: "Vielleicht wurde er beim Kopieren abgeschnitten oder ist schon lange abgelaufen. Bitte öffnen Sie den vollständigen Link aus der E-Mail, oder machen Sie den Pilotencheck noch einmal.",
    },
  },
  view: {
    title: "{{label}} – Ihr Bericht",
    note: "Erstellt am {{made}}. Dieser private Link gilt bis {{until}}.",
    pdf: "Bericht als PDF",
    shared: "weitergegebener Bericht",
    sharedPdf: "weitergegebener Bericht als PDF",
    sharedTitle: "{{label}} – weitergegebener Bericht",
    sharedNote:
      "Dieser Bericht wurde an Sie weitergegeben. Erstellt am {{made}}, dieser Link gilt bis {{until}}.",
    measures_one: "Die Maßnahme, die zu den Antworten passt",
    measures_other: "Alle {{count}}\u00a0Maßnahmen, die zu den Antworten passen",
    measure: "Maßnahme",
    priority: "Priorität",
    owner: "Zuständig",
    references: "Rechtsquellen mit Erläuterung",
    expired: {
      title: "Dieser Bericht ist nicht mehr abrufbar",
      lead: "Der private Link ist abgelaufen. Machen Sie den Pilotencheck gern noch einmal: Dann sehen Sie, wo Sie heute stehen.",
    },
    unknown: {
      title: "Diesen Bericht finden wir nicht",
      lead: "Vielleicht wurde der Link beim Kopieren abgeschnitten oder ist schon lange abgelaufen. Bitte öffnen Sie den vollständigen Link aus der E-Mail, oder machen Sie den Pilotencheck noch einmal.",
    },
  },
  perspective: {
    title: "Was soll zuerst stehen? Der Inhalt bleibt derselbe.",
    all: "Wichtigstes zuerst",
    sales: "Vertriebsleitung",
    it: "IT",
    privacy: "Datenschutz",
    "works-council": "Betriebsrat",
  },
  progress: {
    title: "Seit Ihrem Check vom {{on}}",
    became: "wurde zu",
    stayed: "Die Ampel ist geblieben:",
    otherRules:
      "Inzwischen gelten neuere Regeln. Die Werte lassen sich deshalb nur ungefähr vergleichen.",
    caption: "Risikowerte vorher und jetzt",
    risk: "Risikowert",
    overall: "Gesamt",
    before: "Vorher",
    now: "Jetzt",
    change: "Änderung",
    settled: "Das haben Sie erledigt",
    added: "Das ist neu",
  },
  sharing: {
    title: "Bericht weitergeben",
    teaser:
      "Für Kolleginnen und Kollegen machen Sie einen eigenen Link: nur zum Lesen, mit eigenem Ende, jederzeit zu beenden.",
    open: "Bericht weitergeben",
    lead: "Jeder Link zeigt den ganzen Bericht mit Ihren Antworten, nur zum Lesen und ohne Ihren Namen. Er endet, wann Sie es möchten, spätestens mit Ihrem eigenen Link am {{until}}.",
    for: "Für wen ist der Link?",
    days: "Wie lange soll er gelten?",
    dayCount: "{{days}}\u00a0Tage",
    choose: "Bitte wählen",
    submit: "Link erstellen",
    listTitle: "Links, die gerade gelten",
    none: "Noch keine.",
    until: "gilt bis {{until}}",
    end: "Link beenden",
    back: "Zum Bericht",
    errorTitle: "Fehler",
    error: {
      choose: "Bitte wählen Sie einen Eintrag aus der Liste.",
      repeated: "Diese Angabe kam doppelt an. Bitte wählen Sie noch einmal.",
      broken:
        "Dieses Formular kam unvollständig oder verändert an. Bitte wählen Sie noch einmal und senden Sie es ab.",
      tooMany:
        "Es gelten schon 10\u00a0Links. Bitte beenden Sie einen, den Sie nicht mehr brauchen, und erstellen Sie dann den neuen.",
    },
  },
  revocation: {
    link: "Meinen Link beenden",
    submit: "Link endgültig beenden",
    open: {
      title: "Privaten Link beenden",
      lead: "Danach ist der Bericht über diesen Link und über alle weitergegebenen Links nicht mehr abrufbar. Das lässt sich nicht zurücknehmen.",
    },
    revoked: {
      title: "Der Link gilt nicht mehr",
      lead: "Auch alle weitergegebenen Links sind beendet. Den Pilotencheck können Sie jederzeit neu machen.",
    },
  },
};
