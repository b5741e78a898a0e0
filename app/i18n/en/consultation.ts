export default {
  pageTitle: "How the first consultation works",
  description:
    "{{minutes}} minutes on your plans for AI in sales: what we discuss, what you bring and what happens next. Free of charge and without obligation.",
  title: "{{minutes}}\u00a0minutes that bring clarity",
  lead: "Tell us what you plan to do with AI. You get a first view of what needs to be settled – free of charge and without obligation.",
  book: "Choose a time",
  check: "First the pre-flight check",
  note: "No sign-up · cancel with one click from the confirmation",
  stepsTitle: "How it works",
  steps: {
    book: { title: "Choose a time", text: "You see the free times and book without signing up." },
    confirm: {
      title: "Get the confirmation",
      text: "You receive an e-mail with a calendar file and a link to cancel.",
    },
    talk: {
      title: "Talk",
      text: "We clarify which data go in, what should come out and where the risks are.",
    },
    after: {
      title: "Decide",
      text: "You know what needs to be settled. Whether and how to go on is up to you.",
    },
  },
  bringTitle: "What helps us",
  bring: {
    useCase: "Which use of AI you plan or already have",
    system: "Which CRM system you work with",
    report: "Your report from the pre-flight check, if you have one",
  },
  dataTitle: "What happens to your details",
  data: "We use your details only to prepare and hold this meeting. We delete the appointment {{months}}\u00a0months after its date. The privacy notice tells you more.",
  dataLink: "Read the privacy notice",
  notLegal:
    "The first consultation is a first assessment. For legal review and representation in an individual case, please turn to a law firm.",
  closing: "When does it suit you?",
};
