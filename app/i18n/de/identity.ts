export default {
  signIn: {
    title: "Anmelden",
    errorTitle: "Fehler: Anmelden",
    lead: "Ohne Passwort: mit Ihrem Passkey, oder mit einem Link per E-Mail und einem Code aus Ihrer Authenticator-App.",
    passkey: "Mit Passkey anmelden",
    email: "E-Mail-Adresse",
    error: {
      email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.",
      repeated: "Diese Angabe kam doppelt an. Bitte füllen Sie das Feld noch einmal aus.",
      broken:
        "Dieses Formular kam unvollständig oder verändert an. Bitte prüfen Sie Ihre Adresse und senden Sie es noch einmal ab.",
      tooMany_one:
        "Das waren viele Versuche. Bitte versuchen Sie es in {{count}}\u00a0Minute noch einmal.",
      tooMany_other:
        "Das waren viele Versuche. Bitte versuchen Sie es in {{count}}\u00a0Minuten noch einmal.",
    },
    submit: "Link anfordern",
  },
  sent: {
    title: "Bitte prüfen Sie Ihr Postfach",
    lead: "Wenn zu dieser Adresse ein Zugang gehört, ist ein Link unterwegs. Er gilt {{minutes}}\u00a0Minuten und nur in diesem Browser.",
    again: "Andere Adresse eingeben oder neuen Link anfordern",
  },
  link: {
    submit: "Weiter zur Anmeldung",
    again: "Neuen Link anfordern",
    ok: {
      title: "Fast geschafft",
      lead: "Als Nächstes fragen wir nach dem Code aus Ihrer Authenticator-App. Beim ersten Mal zeigen wir Ihnen, wie Sie die App einrichten.",
    },
    "other-browser": {
      title: "Dieser Link passt nicht zu diesem Browser",
      lead: "Ein Link gilt nur in dem Browser, in dem Sie ihn angefordert haben, und nur, bis Sie dort einen neueren anfordern. Bitte öffnen Sie dort den Link aus der jüngsten E-Mail, oder fordern Sie hier einen neuen an.",
    },
    used: {
      title: "Dieser Link wurde schon benutzt",
      lead: "Jeder Link gilt genau einmal. Bitte fordern Sie einen neuen an.",
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      lead: "Er galt zehn Minuten. Bitte fordern Sie einen neuen an.",
    },
    voided: {
      title: "Dieser Link gilt nicht mehr",
      lead: "Ein neuerer hat ihn ersetzt. Bitte benutzen Sie den Link in der jüngsten E-Mail.",
    },
    unknown: {
      title: "Diesen Link kennen wir nicht",
      lead: "Vielleicht wurde er beim Kopieren abgeschnitten oder ist schon lange abgelaufen. Bitte fordern Sie einen neuen an.",
    },
  },
  invitation: {
    open: {
      title: "Einladung in den Arbeitsbereich von {{organisation}}",
      lead: "Guten Tag {{name}}, {{inviter}} hat Sie eingeladen. Das bekommen Sie:",
    },
    email: "Ihre Anmeldung",
    submit: "Einladung annehmen",
    next: "Danach richten Sie Ihre Anmeldung ein. Das dauert keine zwei Minuten, ein Passwort brauchen Sie nicht.",
    signIn: "Zur Anmeldung",
    used: {
      title: "Diese Einladung ist schon angenommen",
      lead: "Jede Einladung gilt genau einmal. Waren Sie das selbst, dann melden Sie sich einfach mit Ihrer E-Mail-Adresse an.",
    },
    expired: {
      title: "Diese Einladung ist abgelaufen",
      lead: "Sie galt sieben Tage. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.",
    },
    voided: {
      title: "Diese Einladung gilt nicht mehr",
      lead: "Sie wurde zurückgezogen oder durch eine neuere ersetzt. Bitte benutzen Sie den Link in der jüngsten E-Mail.",
    },
    unknown: {
      title: "Diese Einladung kennen wir nicht",
      lead: "Vielleicht wurde der Link beim Kopieren abgeschnitten. Bitte öffnen Sie ihn aus der E-Mail noch einmal vollständig.",
    },
  },
  roles: {
    admin: {
      name: "Administration",
      means: "Personen einladen, Rollen vergeben, Paket und Rechnungen verwalten",
    },
    approver: {
      name: "Verantwortung",
      means: "KI-Einsätze freigeben und über Risiken entscheiden",
    },
    editor: { name: "Bearbeitung", means: "KI-Einsätze, Maßnahmen und Nachweise pflegen" },
    reader: { name: "Lesen", means: "Alles ansehen und kommentieren" },
    guest: { name: "Gast", means: "Ansehen, was für Sie freigegeben ist" },
  },
  shell: {
    rooms: "Bereich wechseln",
    security: "Anmeldung und Sicherheit",
    language: "English",
    signOut: "Abmelden",
  },
  rooms: {
    title: "Wohin möchten Sie?",
    lead: "Angemeldet als {{name}}. Jeder Bereich ist für sich: Was in einem steht, sieht man im anderen nicht.",
    client: "Ihr Arbeitsbereich",
    house: "Arbeitsbereich, den Sie beraten",
    office: "Büro",
    officeNote: "Leads und Termine",
    security: "Anmeldung und Sicherheit",
    administration: "Verwaltung",
    administrationNote: "Personen, ihre Anmeldung und die Prüfspur",
    emptyTitle: "Noch kein Bereich für Sie",
    empty:
      "Ihr Zugang ist eingerichtet, aber Sie gehören zurzeit zu keinem Arbeitsbereich. Bitte wenden Sie sich an die Person, die Sie eingeladen hat.",
  },
  code: {
    title: "Code eingeben",
    errorTitle: "Fehler: Code eingeben",
    lead: "Öffnen Sie Ihre Authenticator-App und geben Sie den Code für Tulos ein.",
    label: "Code aus der App",
    hint: "Sechs Ziffern, alle 30\u00a0Sekunden neu.",
    submit: "Anmelden",
    lost: "App nicht zur Hand? Mit Notfallcode anmelden",
    error: {
      format: "Bitte geben Sie die sechs Ziffern aus der App ein.",
      wrong:
        "Dieser Code stimmt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten. Nach fünf Versuchen brauchen Sie einen neuen Link.",
      spent:
        "Das waren fünf falsche Codes. Damit ist Ihr Link verbraucht. Bitte fordern Sie einen neuen an.",
      later:
        "Das waren zu viele Versuche. Bitte warten Sie eine Viertelstunde und fordern Sie dann einen neuen Link an.",
    },
  },
  setUp: {
    title: "Anmeldung einrichten",
    lead: "Das dauert keine zwei Minuten und ist nur einmal nötig. Danach reicht ein Zugriff auf Ihr Postfach allein nicht mehr aus, um sich in Ihrem Namen anzumelden.",
    passkeyTitle: "Am einfachsten: mit Passkey",
    passkeyLead:
      "Künftig genügen Fingerabdruck, Gesicht oder die PIN Ihres Geräts. Es fragt Sie gleich danach.",
    passkey: "Passkey einrichten",
    appTitle: "Oder: mit Authenticator-App",
    app: "Öffnen Sie eine Authenticator-App auf Ihrem Telefon: die mitgelieferte, Ihre Passwortverwaltung oder eine andere.",
    scan: "Fügen Sie dort ein Konto hinzu und scannen Sie diesen QR-Code.",
    qr: "QR-Code für die Authenticator-App",
    type: "Sie können nicht scannen, weil Sie diese Seite auf dem Telefon lesen? Geben Sie stattdessen diesen Schlüssel ein:",
    enter: "Geben Sie zum Schluss hier die sechs Ziffern ein, die die App anzeigt.",
  },
};
