export default {
  terms: {
    title: "Terms and conditions",
    description:
      "The terms of our packages: services, prices, duration, notice and liability. For businesses only.",
    lead: "For contracts about our packages with businesses (Sec.\u00a014\u00a0BGB).",
    parts: {
      scope: {
        title: "1. Who these terms are for",
        text: [
          "They apply to contracts between {{company}} and businesses as defined in Sec.\u00a014\u00a0BGB. We make no contracts with consumers through this portal. Other terms apply only if we agree in writing.",
        ],
      },
      services: {
        title: "2. What we do",
        text: [
          "Scope and limits follow from the package you choose, in the version shown when you order. We advise from the perspective of data protection and IT security. We are not a law firm and represent nobody in court. Your company decides on the purposes and means of processing.",
        ],
      },
      conclusion: {
        title: "3. How the contract is made",
        text: [
          "With your order you make a binding offer. Before you send it you can check and change everything. We confirm receipt by e-mail at once; the contract is made when we accept. We keep this version of the terms with your order.",
        ],
      },
      prices: {
        title: "4. Prices and payment",
        text: [
          "All prices are net per month plus statutory VAT. We send electronic invoices; they are due 14\u00a0days after receipt.",
        ],
      },
      term: {
        title: "5. Duration and notice",
        text: [
          "The contract runs for {{termMonths}}\u00a0months. You can end it with {{noticeMonths}} month(s) of notice to its end, after that monthly. The right to end it for good cause remains. Notice in text form is enough.",
        ],
      },
      duties: {
        title: "6. What we need from you",
        text: [
          "You name contact persons, give the necessary information completely and correctly and keep access to the workspace secret.",
        ],
      },
      limits: {
        title: "7. Limits of the packages",
        text: [
          "When a limit of the package is reached, the portal says so and offers the next step. Meetings of a month that are not used lapse at its end.",
        ],
      },
      secrecy: {
        title: "8. Confidentiality and data protection",
        text: [
          "Both sides keep confidential what they learn about the other. Data that we process on your behalf are governed by the data processing agreement.",
        ],
      },
      liability: {
        title: "9. Liability",
        text: [
          "We are liable without limit for intent and gross negligence, for harm to life, body and health and under the Product Liability Act. For simple negligence we are liable only if an essential duty is breached, limited to the typical, foreseeable damage.",
        ],
      },
      ending: {
        title: "10. After the contract",
        text: [
          "After the end your content stays readable and exportable for {{clientReadableDays}}\u00a0days. Then we delete it; we remind you 30 and 7\u00a0days before.",
        ],
      },
      law: {
        title: "11. Law and jurisdiction",
        text: [
          "German law applies without the UN sales convention. Place of jurisdiction, as far as permitted, is {{city}}.",
        ],
      },
    },
  },
  processing: {
    title: "Data processing agreement",
    description:
      "The contract under Art.\u00a028\u00a0GDPR for the workspace: instructions, safeguards, sub-processors, deletion.",
    lead: "Contract under Art.\u00a028(3)\u00a0GDPR for the data your company keeps in the workspace.",
    parts: {
      subject: {
        title: "1. Subject and duration",
        text: [
          "{{company}} (processor) provides a workspace to the client (controller) and processes the personal data kept there on its behalf as long as the contract about the package runs and until deletion under number 9.",
        ],
      },
      data: {
        title: "2. Data and data subjects",
        text: [
          "Names, business contact details, roles, descriptions of AI use cases, evidence and history. Data subjects are employees of the client and people named in its documents. Special categories under Art.\u00a09\u00a0GDPR do not belong in the workspace.",
        ],
      },
      instructions: {
        title: "3. Instructions",
        text: [
          "We process the data only on documented instructions. An instruction is what the client does in the workspace or tells us in text form. If we consider one unlawful, we say so at once.",
        ],
      },
      people: {
        title: "4. Confidentiality",
        text: [
          "Everybody with access on our side is bound to confidentiality. Every look of our consultants into the workspace stands in the history that the client sees.",
        ],
      },
      measures: {
        title: "5. Safeguards",
        text: [
          "Separation of clients in the database, encrypted transfer, sign-in with a second factor, roles and permissions, a history that cannot be changed, backups with rehearsed recovery. We keep the safeguards up to date and never lower the level.",
        ],
      },
      others: {
        title: "6. Further processors",
        text: [
          "The client agrees to {{hosting}} ({{hostingPlace}}, hosting) and {{mailContractor}} (sending e-mail, region {{mailRegion}}). We announce a change at least 30\u00a0days ahead; the client may object.",
        ],
      },
      help: {
        title: "7. Support",
        text: [
          "We help the client with requests of data subjects, with the security of processing, with notifications and with an impact assessment (Art.\u00a032 to 36\u00a0GDPR).",
        ],
      },
      breaches: {
        title: "8. Breaches",
        text: [
          "If we learn of a breach, we notify the client without undue delay, within 24\u00a0hours at the latest, with all we know.",
        ],
      },
      deletion: {
        title: "9. Deletion and return",
        text: [
          "After the end of the contract the client can export its data for {{clientReadableDays}}\u00a0days. Then we delete them, from backups after another {{backupDays}}\u00a0days at the latest.",
        ],
      },
      proof: {
        title: "10. Proof",
        text: [
          "We prove compliance and allow audits, on site as well, after notice and at usual times.",
        ],
      },
    },
  },
};
