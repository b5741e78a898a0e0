export default {
  terms: {
    title: "Allgemeine Geschäftsbedingungen",
    description:
      "Die Bedingungen für unsere Pakete: Leistungen, Preise, Laufzeit, Kündigung und Haftung. Nur für Unternehmen.",
    lead: "Für Verträge über unsere Pakete mit Unternehmern (§\u00a014\u00a0BGB).",
    parts: {
      scope: {
        title: "1. Für wen diese Bedingungen gelten",
        text: [
          "Sie gelten für Verträge zwischen {{company}} und Unternehmern im Sinne von §\u00a014\u00a0BGB. Mit Verbrauchern schließen wir über dieses Portal keine Verträge. Andere Bedingungen gelten nur, wenn wir ihnen schriftlich zustimmen.",
        ],
      },
      services: {
        title: "2. Was wir leisten",
        text: [
          "Umfang und Grenzen ergeben sich aus dem gewählten Paket in der Fassung, die bei der Bestellung angezeigt wird. Wir beraten aus Sicht des Datenschutzes und der IT-Sicherheit. Wir sind keine Kanzlei und vertreten niemanden vor Gericht. Über Zwecke und Mittel der Verarbeitung entscheidet Ihr Unternehmen.",
        ],
      },
      conclusion: {
        title: "3. Wie der Vertrag zustande kommt",
        text: [
          "Mit der Bestellung geben Sie ein verbindliches Angebot ab. Vor dem Absenden können Sie alle Angaben prüfen und ändern. Den Eingang bestätigen wir sofort per E-Mail; der Vertrag kommt mit unserer Annahme zustande. Diese Fassung der Bedingungen speichern wir zu Ihrer Bestellung.",
        ],
      },
      prices: {
        title: "4. Preise und Zahlung",
        text: [
          "Alle Preise sind Nettopreise je Monat zuzüglich der gesetzlichen Umsatzsteuer. Rechnungen stellen wir elektronisch aus; sie sind 14\u00a0Tage nach Zugang fällig.",
        ],
      },
      term: {
        title: "5. Laufzeit und Kündigung",
        text: [
          "Die Laufzeit beträgt {{termMonths}}\u00a0Monate. Sie können mit einer Frist von {{noticeMonths}} Monat(en) zu ihrem Ende kündigen, danach monatlich. Das Recht, aus wichtigem Grund zu kündigen, bleibt unberührt. Für die Kündigung genügt die Textform.",
        ],
      },
      duties: {
        title: "6. Was wir von Ihnen brauchen",
        text: [
          "Sie nennen uns Ansprechpersonen, geben die nötigen Auskünfte vollständig und richtig und halten Zugänge zum Arbeitsbereich geheim.",
        ],
      },
      limits: {
        title: "7. Grenzen der Pakete",
        text: [
          "Ist eine Grenze des Pakets erreicht, sagt das Portal es und bietet den nächsten Schritt an. Besprechungen eines Monats, die nicht genutzt werden, verfallen am Monatsende.",
        ],
      },
      secrecy: {
        title: "8. Vertraulichkeit und Datenschutz",
        text: [
          "Beide Seiten behandeln vertraulich, was sie über die andere erfahren. Für Daten, die wir in Ihrem Auftrag verarbeiten, gilt der Auftragsverarbeitungsvertrag.",
        ],
      },
      liability: {
        title: "9. Haftung",
        text: [
          "Wir haften unbeschränkt bei Vorsatz und grober Fahrlässigkeit, bei Schäden an Leben, Körper und Gesundheit und nach dem Produkthaftungsgesetz. Bei einfacher Fahrlässigkeit haften wir nur, wenn eine wesentliche Vertragspflicht verletzt ist, und begrenzt auf den typischen, vorhersehbaren Schaden.",
        ],
      },
      ending: {
        title: "10. Nach dem Vertrag",
        text: [
          "Nach dem Ende bleiben Ihre Inhalte {{clientReadableDays}}\u00a0Tage lesbar und exportierbar. Danach löschen wir sie; 30 und 7\u00a0Tage vorher erinnern wir daran.",
        ],
      },
      law: {
        title: "11. Recht und Gerichtsstand",
        text: [
          "Es gilt deutsches Recht ohne das UN-Kaufrecht. Gerichtsstand ist, soweit zulässig, {{city}}.",
        ],
      },
    },
  },
  processing: {
    title: "Auftragsverarbeitungsvertrag",
    description:
      "Der Vertrag nach Art.\u00a028\u00a0DSGVO für den Arbeitsbereich: Weisungen, Schutzmaßnahmen, Unterauftragnehmer, Löschung.",
    lead: "Vertrag nach Art.\u00a028\u00a0Abs.\u00a03\u00a0DSGVO für die Daten, die Ihr Unternehmen im Arbeitsbereich ablegt.",
    parts: {
      subject: {
        title: "1. Gegenstand und Dauer",
        text: [
          "{{company}} (Auftragsverarbeiter) stellt dem Kunden (Verantwortlicher) einen Arbeitsbereich bereit und verarbeitet die dort abgelegten personenbezogenen Daten in seinem Auftrag, solange der Vertrag über das Paket läuft und bis zur Löschung nach Nummer 9.",
        ],
      },
      data: {
        title: "2. Daten und betroffene Personen",
        text: [
          "Namen, geschäftliche Kontaktdaten, Rollen, Beschreibungen von KI-Einsätzen, Nachweise und Verlauf. Betroffen sind Beschäftigte des Kunden und Personen, die in seinen Unterlagen vorkommen. Besondere Kategorien nach Art.\u00a09\u00a0DSGVO gehören nicht in den Arbeitsbereich.",
        ],
      },
      instructions: {
        title: "3. Weisungen",
        text: [
          "Wir verarbeiten die Daten nur auf dokumentierte Weisung. Weisung ist, was der Kunde im Arbeitsbereich veranlasst oder uns in Textform mitteilt. Halten wir eine Weisung für rechtswidrig, sagen wir es sofort.",
        ],
      },
      people: {
        title: "4. Vertraulichkeit",
        text: [
          "Wer bei uns Zugriff hat, ist zur Vertraulichkeit verpflichtet. Jeder Blick unserer Beratung in den Arbeitsbereich steht im Verlauf, den der Kunde sieht.",
        ],
      },
      measures: {
        title: "5. Schutzmaßnahmen",
        text: [
          "Trennung der Kunden in der Datenbank, verschlüsselte Übertragung, Anmeldung mit zweitem Faktor, Rollen und Rechte, unveränderlicher Verlauf, Sicherungen mit geprobter Wiederherstellung. Wir passen die Maßnahmen dem Stand der Technik an und senken das Niveau nicht.",
        ],
      },
      others: {
        title: "6. Weitere Auftragsverarbeiter",
        text: [
          "Der Kunde stimmt {{hosting}} ({{hostingPlace}}, Hosting) und {{mailContractor}} (Versand von E-Mails, Region {{mailRegion}}) zu. Über einen Wechsel informieren wir mindestens 30\u00a0Tage vorher; der Kunde kann widersprechen.",
        ],
      },
      help: {
        title: "7. Unterstützung",
        text: [
          "Wir helfen dem Kunden bei Anfragen betroffener Personen, bei der Sicherheit der Verarbeitung, bei Meldungen und bei einer Datenschutz-Folgenabschätzung (Art.\u00a032 bis 36\u00a0DSGVO).",
        ],
      },
      breaches: {
        title: "8. Verletzungen des Schutzes",
        text: [
          "Erfahren wir von einer Verletzung, melden wir sie dem Kunden unverzüglich, spätestens nach 24\u00a0Stunden, mit allem, was wir wissen.",
        ],
      },
      deletion: {
        title: "9. Löschung und Rückgabe",
        text: [
          "Nach dem Ende des Vertrags kann der Kunde seine Daten {{clientReadableDays}}\u00a0Tage lang exportieren. Danach löschen wir sie, aus Sicherungen spätestens nach weiteren {{backupDays}}\u00a0Tagen.",
        ],
      },
      proof: {
        title: "10. Nachweise",
        text: [
          "Wir weisen die Einhaltung nach und ermöglichen Überprüfungen, auch vor Ort, nach Ankündigung und zu üblichen Zeiten.",
        ],
      },
    },
  },
};
