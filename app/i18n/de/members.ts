export default {
  title: "Personen",
  errorTitle: "Fehler: Personen",
  lead: "Wer in Ihrem Arbeitsbereich was darf. Jede Änderung steht im Verlauf und beendet die laufenden Anmeldungen der Person.",
  members: {
    title: "Mit Zugang",
    guestUntil: "Gast bis zum {{day}}",
    disabled: "Anmeldung gesperrt",
    change: "Ändern",
    changeOne: "{{name}} ändern",
    remove: "Entfernen",
    removeOne: "{{name}} entfernen",
  },
  invitations: {
    title: "Eingeladen",
    valid: "gilt bis zum {{day}}",
    expired: "abgelaufen am {{day}}",
    again: "Noch einmal senden",
    againOne: "Einladung an {{name}} noch einmal senden",
    revoke: "Zurückziehen",
    revokeOne: "Einladung an {{name}} zurückziehen",
  },
  form: {
    title: "Jemanden einladen",
    lead: "Die Einladung kommt per E-Mail und gilt sieben Tage. Ein Passwort braucht niemand.",
    name: "Name",
    email: "E-Mail-Adresse",
    roles: "Was darf die Person?",
    rolesHint: "Mehrere Rollen sind möglich. Ein Gast ist nur Gast.",
    guestUntil: "Gast bis einschließlich",
    guestHint: "Nur für Gäste, höchstens ein Jahr.",
    submit: "Einladung senden",
    error: {
      required: "Bitte geben Sie den Namen an.",
      tooLong: "Der Name ist zu lang. Bitte kürzen Sie ihn auf 200 Zeichen.",
      control: "Der Name enthält unsichtbare Zeichen. Bitte geben Sie ihn noch einmal ein.",
      email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.",
      roles: "Bitte wählen Sie mindestens eine Rolle.",
      date: "Bitte geben Sie ein gültiges Datum an.",
      repeated: "Das kam doppelt an. Bitte geben Sie es einmal an.",
      broken: "Das Formular kam unvollständig an. Bitte senden Sie es noch einmal.",
      impossible:
        "Das passt nicht zusammen: Ein Gast hat keine andere Rolle und braucht einen letzten Tag innerhalb eines Jahres.",
      "last-admin":
        "Das ist die einzige Person mit Administration. Geben Sie die Rolle zuerst noch jemandem, sonst kann niemand mehr einladen.",
      "not-a-successor":
        "Diese Person kann nicht übernehmen. Bitte wählen Sie jemanden aus der Liste.",
      "package-limit":
        "Alle Zugänge Ihres Pakets sind vergeben. Entfernen Sie jemanden oder ziehen Sie eine Einladung zurück, oder sprechen Sie mit Ihrer Beraterin oder Ihrem Berater über ein größeres Paket.",
      "already-member": "Diese Person hat schon Zugang. Ihre Rollen ändern Sie oben in der Liste.",
      "already-invited":
        "Diese Person ist schon eingeladen. Oben können Sie die Einladung noch einmal senden.",
      "house-address":
        "Diese Adresse gehört zur Beratung. Sie sieht Ihren Arbeitsbereich, wenn sie Ihnen zugeteilt ist.",
      later: "Das waren viele Einladungen in einer Stunde. Bitte machen Sie später weiter.",
    },
  },
  member: {
    title: "Rollen von {{name}}",
    errorTitle: "Fehler: Rollen von {{name}}",
    lead: "Nach dem Speichern meldet sich die Person neu an.",
    submit: "Rollen speichern",
  },
  removal: {
    title: "{{name}} entfernen?",
    errorTitle: "Fehler: {{name}} entfernen",
    lead: "Der Zugang endet sofort. Was die Person getan hat, bleibt im Verlauf.",
    leadSelf: "Das sind Sie selbst. Ihr eigener Zugang endet sofort.",
    successor_one: "Wer übernimmt die Maßnahme?",
    successor_other: "Wer übernimmt die Maßnahmen?",
    owns_one:
      "{{name}} ist für {{count}}\u00a0Maßnahme verantwortlich. Wenn niemand übernimmt, steht sie ohne Verantwortliche da.",
    owns_other:
      "{{name}} ist für {{count}}\u00a0Maßnahmen verantwortlich. Wenn niemand übernimmt, stehen sie ohne Verantwortliche da.",
    nobody: "Vorerst niemand",
    submit: "Entfernen",
    keep: "Behalten",
  },
  agreement: {
    title: "Vertrag zur Auftragsverarbeitung",
    errorTitle: "Fehler: Vertrag zur Auftragsverarbeitung",
    open: "Bevor {{organisation}} den Arbeitsbereich benutzt, braucht es diesen Vertrag nach Art.\u00a028\u00a0DSGVO mit {{company}}. Sie schließen ihn einmal.",
    waiting:
      "Ihr Arbeitsbereich ist fast so weit. Die Administration von {{organisation}} muss noch den Vertrag zur Auftragsverarbeitung annehmen. Danach geht es hier weiter.",
    accepted: "Der Vertrag zwischen {{organisation}} und {{company}} ist geschlossen.",
    acceptedBy: "Fassung {{version}}, angenommen von {{by}} am {{at}}.",
    agreed:
      "Ich nehme den Vertrag zur Auftragsverarbeitung (Fassung {{version}}) für {{organisation}} an und darf das.",
    submit: "Vertrag annehmen",
    note: "Wir speichern, wer welche Fassung wann angenommen hat. Sie finden den Vertrag jederzeit wieder.",
    error: "Bitte bestätigen Sie, dass Sie den Vertrag annehmen.",
    read: "Den ganzen Vertrag lesen",
    rooms: "Zu Ihren Bereichen",
    go: "Zum Arbeitsbereich",
    points: {
      purpose: {
        title: "Wozu",
        text: "{{company}} verarbeitet die Angaben im Arbeitsbereich nur, um Sie beim Datenschutz Ihrer KI-Einsätze zu beraten.",
      },
      instructions: {
        title: "Weisung",
        text: "Sie bestimmen, was mit den Daten geschieht. Hält {{company}} eine Weisung für unzulässig, erfahren Sie es sofort.",
      },
      people: {
        title: "Wer",
        text: "Nur Personen, die zur Vertraulichkeit verpflichtet und Ihnen zugeteilt sind. Jeden ihrer Blicke sehen Sie im Verlauf.",
      },
      measures: {
        title: "Schutz",
        text: "Getrennte Bereiche je Unternehmen, Anmeldung mit zweitem Faktor, verschlüsselte Übertragung und eine Prüfspur.",
      },
      help: {
        title: "Hilfe",
        text: "Unterstützung bei Anfragen Betroffener, bei Datenpannen und bei Ihren Nachweisen.",
      },
      end: {
        title: "Ende",
        text: "Nach dem Ende des Auftrags bleiben Ihre Inhalte 90\u00a0Tage abrufbar, danach werden sie gelöscht.",
      },
    },
  },
};
