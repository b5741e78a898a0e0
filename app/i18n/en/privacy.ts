export default {
  title: "Privacy notice",
  description:
    "Which data the portal processes, what for, on which basis and for how long. In short: none while you read and check.",
  lead: "In short: while you read and check, we store nothing about you. We need your details only when you request something – and only for that.",
  controller: "Controller",
  officer: "Data protection officer",
  authority: "Competent supervisory authority",
  parts: {
    visit: {
      title: "When you visit our pages",
      text: [
        "Technical logs hold neither your IP address nor what you enter; we keep them for {{logDays}}\u00a0days. To keep our forms from being flooded, we count how often something is requested from an IP address and for an e-mail address. For this count we do not store the addresses themselves but, for a few hours, checksums that cannot be turned back into them without our key. We need both to run the portal securely (Art.\u00a06(1)(f) GDPR). The portal runs at {{hosting}} in {{hostingPlace}}, which processes the data only on our behalf.",
      ],
    },
    cookies: {
      title: "Cookies",
      text: [
        "On the public pages we set no cookies and embed nothing from third parties, neither for advertising nor for measuring. When you request a sign-in link, we set a cookie: it ties the link to your browser and lasts for 15\u00a0minutes. Once you have signed in, a session cookie takes its place; we delete it when you sign out. Both cookies are technically necessary (Sec.\u00a025(2) no.\u00a02\u00a0TDDDG).",
      ],
    },
    check: {
      title: "Pre-flight check",
      text: [
        "Your answers travel in the form from page to page. We store them only when you request the report or a link to continue later (Art.\u00a06(1)(b) GDPR). You can delete the link to continue at any time; otherwise we delete it after {{days}}\u00a0days.",
      ],
    },
    report: {
      title: "Report by e-mail",
      text: [
        "We store your answers, the result, your e-mail address and anything you choose to add in order to deliver the report (Art.\u00a06(1)(b) and (f) GDPR). Once you have confirmed your address, our consultants see your contact details and as much of the check as you have released in the form. We delete unconfirmed requests after {{days}}\u00a0days, and confirmed ones {{months}}\u00a0months after the last contact. The private link to the report is valid for {{linkDays}}\u00a0days.",
      ],
    },
    contact: {
      title: "Message by the contact form",
      text: [
        "We store your name, your e-mail address, your message and your company, if you name it, in order to answer you (Art.\u00a06(1)(b) and (f) GDPR). We can read the message only once you have confirmed your address. We delete unconfirmed messages after {{days}}\u00a0days, and confirmed ones {{months}}\u00a0months after the last contact.",
      ],
    },
    consent: {
      title: "Consents",
      text: [
        "You get professional information by e-mail and calls only with your consent (Art.\u00a06(1)(a) GDPR). You can withdraw it at any time with effect for the future. We keep the proof until you withdraw and for {{proofYears}}\u00a0years after that.",
      ],
    },
    booking: {
      title: "First consultation",
      text: [
        "We use name, e-mail address, time and what you choose to write only to prepare and hold the meeting (Art.\u00a06(1)(b) and (f) GDPR). If you come from a report, we have its result; the consultant sees your answers only if you tick so. We delete the details {{appointmentMonths}}\u00a0months after the appointment.",
      ],
    },
    work: {
      title: "Order and workspace",
      text: [
        "For order, contract and invoice we process the details of your company and of the people it names (Art.\u00a06(1)(b) and (c) GDPR). What your company keeps in the workspace we process on its behalf under a data processing agreement. We have the VAT IDs of companies in other EU countries confirmed by the service of the EU (VIES). As appointed data protection officer we act independently and confidentially.",
      ],
    },
    mail: {
      title: "Sending e-mail",
      text: [
        "We send e-mail through our processor Twilio SendGrid (contracting party: {{mailContractor}}; sending region: {{mailRegion}}), without measuring opens or clicks. The parent company is based in the USA; the basis is the EU-US Data Privacy Framework and standard contractual clauses.",
      ],
    },
    payment: {
      title: "Payment",
      text: [
        "You pay on the pages of Stripe (Stripe Payments Europe Limited, Ireland), which acts partly as a controller of its own and partly on our behalf. No program of Stripe runs on our pages.",
      ],
    },
    decisions: {
      title: "No automated decisions",
      text: [
        "The traffic light of the check is an automated first assessment and has no legal effect on anybody.",
      ],
    },
    rights: {
      title: "Your rights",
      text: [
        "You can ask for access, have your data corrected, erased or restricted, object to their processing – direct marketing included –, take them with you and complain to a supervisory authority. Just write to us.",
      ],
    },
  },
  retentionTitle: "How long we keep what",
  what: "What",
  kept: "How long",
  retention: {
    drafts: {
      what: "Interrupted checks and unconfirmed requests",
      kept: "{{unconfirmedRequestDays}}\u00a0days",
    },
    leads: {
      what: "Confirmed contacts with their check",
      kept: "{{leadMonths}}\u00a0months after the last contact, the link to the report {{reportLinkDays}}\u00a0days",
    },
    consents: {
      what: "Proof of a consent",
      kept: "until it is withdrawn and {{consentProofYears}}\u00a0years after that",
    },
    appointments: {
      what: "Appointments",
      kept: "{{appointmentMonths}}\u00a0months after the appointment; counts without personal data stay",
    },
    logs: {
      what: "Technical logs",
      kept: "{{logDays}}\u00a0days",
    },
    content: {
      what: "Content of the workspace after the contract",
      kept: "readable and exportable for {{clientReadableDays}}\u00a0days, then deleted; announced 30 and 7\u00a0days before",
    },
    invoices: {
      what: "Orders, invoices and credit notes",
      kept: "{{invoiceYears}}\u00a0years from the end of the calendar year",
    },
    audit: {
      what: "Entries of the history",
      kept: "as long as the content of the company and {{auditYears}}\u00a0years after that; personal parts can be erased before",
    },
    backups: {
      what: "Backups",
      kept: "{{backupDays}}\u00a0days at most; erasures are repeated after a restore",
    },
  },
  retentionNote: "We store no IP address with a contact or a consent.",
};
