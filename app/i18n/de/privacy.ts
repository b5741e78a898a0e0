export default {
  title: "Datenschutzhinweise",
  description:
    "Welche Daten das Portal verarbeitet, wofür, auf welcher Grundlage und wie lange. Kurz: beim Lesen und Prüfen keine.",
  lead: "Kurz gesagt: Beim Lesen und Prüfen speichern wir nichts über Sie. Erst wenn Sie etwas anfordern, brauchen wir Ihre Angaben – und nur dafür.",
  controller: "Verantwortlich",
  officer: "Datenschutzbeauftragter",
  authority: "Zuständige Aufsichtsbehörde",
  parts: {
    visit: {
      title: "Wenn Sie unsere Seiten aufrufen",
      text: [
        "Technische Protokolle enthalten weder Ihre IP-Adresse noch Ihre Eingaben; wir bewahren sie {{logDays}}\u00a0Tage auf. Damit niemand unsere Formulare mit Anfragen überflutet, zählen wir, wie oft von einer IP-Adresse aus und für eine E-Mail-Adresse etwas angefordert wird. Für diese Zählung speichern wir nicht die Adressen selbst, sondern für wenige Stunden Prüfsummen, aus denen sie sich ohne unseren Schlüssel nicht zurückrechnen lassen. Beides brauchen wir, um das Portal sicher zu betreiben (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0f DSGVO). Das Portal läuft bei {{hosting}} in {{hostingPlace}}; das Unternehmen verarbeitet die Daten nur in unserem Auftrag.",
      ],
    },
    cookies: {
      title: "Cookies",
      text: [
        "Auf den öffentlichen Seiten setzen wir keine Cookies und binden nichts von Dritten ein, weder zur Werbung noch zur Messung. Wenn Sie einen Link zur Anmeldung anfordern, setzen wir ein Cookie: Es bindet den Link an Ihren Browser und gilt 15\u00a0Minuten. Nach der Anmeldung tritt ein Sitzungs-Cookie an seine Stelle, das wir beim Abmelden löschen. Ohne diese beiden Cookies geht es technisch nicht (§\u00a025\u00a0Abs.\u00a02\u00a0Nr.\u00a02\u00a0TDDDG).",
      ],
    },
    check: {
      title: "Pilotencheck",
      text: [
        "Ihre Antworten reisen im Formular von Seite zu Seite. Wir speichern sie erst, wenn Sie den Bericht oder einen Link zum Weitermachen anfordern (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0b DSGVO). Den Link zum Weitermachen können Sie jederzeit löschen; sonst löschen wir ihn nach {{days}}\u00a0Tagen.",
      ],
    },
    report: {
      title: "Bericht per E-Mail",
      text: [
        "Wir speichern Ihre Antworten, das Ergebnis, Ihre E-Mail-Adresse und Ihre freiwilligen Angaben, um den Bericht zuzustellen (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0b und f DSGVO). Haben Sie Ihre Adresse bestätigt, sehen unsere Beraterinnen und Berater Ihre Kontaktdaten und vom Pilotencheck so viel, wie Sie im Formular freigegeben haben. Unbestätigte Anfragen löschen wir nach {{days}}\u00a0Tagen, bestätigte {{months}}\u00a0Monate nach dem letzten Kontakt. Der private Link zum Bericht gilt {{linkDays}}\u00a0Tage.",
      ],
    },
    contact: {
      title: "Nachricht über das Kontaktformular",
      text: [
        "Wir speichern Ihren Namen, Ihre E-Mail-Adresse, Ihre Nachricht und, wenn Sie es nennen, Ihr Unternehmen, um Ihnen zu antworten (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0b und f DSGVO). Lesen können wir die Nachricht erst, wenn Sie Ihre Adresse bestätigt haben. Unbestätigte Nachrichten löschen wir nach {{days}}\u00a0Tagen, bestätigte {{months}}\u00a0Monate nach dem letzten Kontakt.",
      ],
    },
    consent: {
      title: "Einwilligungen",
      text: [
        "Fachinformationen per E-Mail und Anrufe gibt es nur mit Ihrer Einwilligung (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0a DSGVO). Sie können sie jederzeit mit Wirkung für die Zukunft widerrufen. Den Nachweis bewahren wir bis zum Widerruf und {{proofYears}}\u00a0Jahre darüber hinaus auf.",
      ],
    },
    booking: {
      title: "Erstgespräch",
      text: [
        "Name, E-Mail-Adresse, Termin und was Sie uns freiwillig dazu schreiben, verwenden wir nur, um das Gespräch vorzubereiten und durchzuführen (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0b und f DSGVO). Kommen Sie aus einem Bericht, liegt uns das Ergebnis vor; Ihre Antworten sieht die Beratung nur, wenn Sie das ankreuzen. Wir löschen die Angaben {{appointmentMonths}}\u00a0Monate nach dem Termin.",
      ],
    },
    work: {
      title: "Bestellung und Arbeitsbereich",
      text: [
        "Für Bestellung, Vertrag und Rechnung verarbeiten wir die Angaben Ihres Unternehmens und der Personen, die es nennt (Art.\u00a06\u00a0Abs.\u00a01\u00a0lit.\u00a0b und c DSGVO). Was Ihr Unternehmen im Arbeitsbereich ablegt, verarbeiten wir in seinem Auftrag; dafür schließen wir einen Auftragsverarbeitungsvertrag. Die USt-IdNr.\u00a0von Unternehmen in anderen EU-Ländern lassen wir vom Prüfdienst der EU (VIES) bestätigen. Als benannter Datenschutzbeauftragter handeln wir eigenständig und vertraulich.",
      ],
    },
    mail: {
      title: "Versand der E-Mails",
      text: [
        "E-Mails versenden wir über den Auftragsverarbeiter Twilio SendGrid (Vertragspartner: {{mailContractor}}; Versandregion: {{mailRegion}}), ohne Öffnungs- und Klickmessung. Die Muttergesellschaft sitzt in den USA; Grundlage sind der EU-US-Datenschutzrahmen und Standardvertragsklauseln.",
      ],
    },
    payment: {
      title: "Zahlung",
      text: [
        "Bezahlt wird auf den Seiten von Stripe (Stripe Payments Europe Limited, Irland), teils in eigener Verantwortung, teils in unserem Auftrag. Auf unseren Seiten läuft kein Programm von Stripe.",
      ],
    },
    decisions: {
      title: "Keine automatisierten Entscheidungen",
      text: [
        "Die Ampel des Pilotenchecks ist eine automatische Ersteinschätzung und hat für niemanden eine rechtliche Wirkung.",
      ],
    },
    rights: {
      title: "Ihre Rechte",
      text: [
        "Sie können Auskunft verlangen, Ihre Daten berichtigen, löschen oder ihre Verarbeitung einschränken lassen, der Verarbeitung widersprechen – auch der Direktwerbung –, Ihre Daten mitnehmen und sich bei einer Aufsichtsbehörde beschweren. Schreiben Sie uns einfach.",
      ],
    },
  },
  retentionTitle: "Wie lange wir was aufbewahren",
  what: "Was",
  kept: "Wie lange",
  retention: {
    drafts: {
      what: "Unterbrochene Pilotenchecks und unbestätigte Anfragen",
      kept: "{{unconfirmedRequestDays}}\u00a0Tage",
    },
    leads: {
      what: "Bestätigte Kontakte mit ihrem Pilotencheck",
      kept: "{{leadMonths}}\u00a0Monate nach dem letzten Kontakt, der Link zum Bericht {{reportLinkDays}}\u00a0Tage",
    },
    consents: {
      what: "Nachweis einer Einwilligung",
      kept: "bis zum Widerruf und {{consentProofYears}}\u00a0Jahre darüber hinaus",
    },
    appointments: {
      what: "Termine",
      kept: "{{appointmentMonths}}\u00a0Monate nach dem Termin; Zählungen ohne Personenbezug bleiben",
    },
    logs: {
      what: "Technische Protokolle",
      kept: "{{logDays}}\u00a0Tage",
    },
    content: {
      what: "Inhalte des Arbeitsbereichs nach Vertragsende",
      kept: "{{clientReadableDays}}\u00a0Tage lesbar und exportierbar, dann gelöscht; angekündigt 30 und 7\u00a0Tage vorher",
    },
    invoices: {
      what: "Bestellungen, Rechnungen und Gutschriften",
      kept: "{{invoiceYears}}\u00a0Jahre, gerechnet vom Ende des Kalenderjahres",
    },
    audit: {
      what: "Einträge im Verlauf",
      kept: "so lange wie die Inhalte des Unternehmens und {{auditYears}}\u00a0Jahre darüber hinaus; Personenbezug ist vorher löschbar",
    },
    backups: {
      what: "Sicherungen",
      kept: "höchstens {{backupDays}}\u00a0Tage; Löschungen werden nach einer Wiederherstellung nachgeholt",
    },
  },
  retentionNote: "Mit einem Kontakt oder einer Einwilligung speichern wir keine IP-Adresse.",
};
