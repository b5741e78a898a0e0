export default {
  pageTitle: "About us",
  description:
    "Who stands behind the pre-flight check, what matters to us and what we do not stand for: data protection that does not slow sales down.",
  title: "Data protection that does not slow sales down",
  lead: "At {{company}}, experts in data protection and IT security draw on long practical experience with CRM systems such as HubSpot and Salesforce.",
  valuesTitle: "What matters to us",
  values: {
    check: { title: "Check first", text: "We check before we advise." },
    honest: { title: "Be honest", text: "We also say what does not work." },
    plain: { title: "Write plainly", text: "We write so that your sales team understands." },
  },
  notTitle: "What we do not stand for",
  notText:
    "We promise neither “legally safe AI” nor freedom from fines nor seals that do not exist.",
  personTitle: "Your contact",
  name: "Name",
  role: "Role",
  phone: "Phone",
  email: "E-mail",
  sample:
    "Sample: the company confirms what is said here about it and its experience before publication.",
  referencesTitle: "What others say",
  proofTitle: "These pages are the proof",
  proof:
    "Whoever advises on data protection should show it: these pages set no cookies, load nothing from third parties and need no script. The rules of the pre-flight check are open as well.",
  proofLink: "How we score",
  closing: "Let us meet",
  book: "Book a first consultation",
};
