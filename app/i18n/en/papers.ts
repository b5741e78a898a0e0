/** The papers of a contract, as PDF. */
export default {
  title: "Contract papers",
  back: "Back to package and invoices",
  page: "Page",
  client: "Client",
  company: "Provider",
  sample: "Sample",
  sampleText:
    "This paper is a sample until the provider has supplied its own texts. Please have it checked before you use it.",
  order: {
    title: "Order confirmation",
    lead: "This is what you ordered from {{company}}.",
    what: "Service, price and term",
    package: "Package",
    paidBy: "Paid",
    way: { invoice: "on invoice", card: "by card", sepa_debit: "by SEPA direct debit" },
    ordered: "Ordered on",
    tax: "VAT",
    taxText: "All prices are net. The VAT stands on each invoice. This paper is no invoice.",
  },
  processing: {
    title: "Data processing agreement",
    lead: "Agreement under Art.\u00a028(3) GDPR with {{company}} for the data in the workspace.",
    conclusion: "Conclusion",
    accepted:
      "Accepted electronically by {{by}}, {{at}}, in version {{version}} (Art.\u00a028(9) GDPR).",
    notAccepted: "Not accepted yet.",
  },
  appointment: {
    title: "Appointment of the data protection officer",
    lead: "Appointment under Art.\u00a037 GDPR and §\u00a038 BDSG.",
    whom: "Who is appointed",
    text: "With effect from {{from}} we appoint {{company}} as external data protection officer.",
    tasks: "Tasks",
    tasksText:
      "To inform and advise, to monitor compliance, to advise on impact assessments, to cooperate with the supervisory authority (Art.\u00a039 GDPR). Purposes and means remain the decision of our company.",
    position: "Position",
    positionText:
      "The officer acts without instructions, is involved early, reports to the highest management and is bound to confidentiality (Art.\u00a038 GDPR).",
    signature: "Signatures",
    signatureText:
      "Place and day, for the company: ________________________\nPlace and day, for the officer: ________________________",
  },
  notice: {
    title: "Data for the notice to the supervisory authority",
    lead: "The contact details of the officer are to be published and communicated to the supervisory authority (Art.\u00a037(7) GDPR).",
    controller: "Controller",
    officer: "Data protection officer",
    name: "Name",
    address: "Address",
    email: "E-mail",
    phone: "Phone",
    from: "Appointed since",
    how: "How to notify",
    howText:
      "The supervisory authority of your Land has a form for this on its website. Carry these details over, and keep the confirmation as evidence.",
  },
};
