export default {
  pageTitle: "Questions and answers on AI in sales",
  description:
    "Contract, disclosure, high risk, recording, liability, data protection officer, USA: short answers with their legal status.",
  title: "Questions and answers",
  lead: "Short answers to what sales teams want to know about AI and data protection.",
  list: {
    contract: {
      question: "Do I need a contract for ChatGPT & co.?",
      answer:
        "As soon as personal data are processed, yes: a data processing agreement covering the AI features. Private accounts are unsuitable.",
    },
    label: {
      question: "Must I disclose that AI writes?",
      answer:
        "In dialogue with people yes, right at the start; this is binding {{transparency}}. Ordinary advertising and product texts usually not; texts on matters of public interest yes, unless a person reviewed them and someone holds editorial responsibility.",
    },
    highRisk: {
      question: "When do the strict duties for high-risk AI apply?",
      answer:
        "For stand-alone systems {{highRisk}}. The bans on certain practices are binding {{prohibited}}.",
    },
    record: {
      question: "May AI record calls?",
      answer:
        "Only if everyone actively agrees. Unauthorised recording of the non-public spoken word is a criminal offence.",
    },
    liable: {
      question: "Who is liable if the AI gets it wrong?",
      answer:
        "Your company. In 2026 the Higher Regional Court of Hamm attributed a chatbot’s statements to the company (not final).",
    },
    dpo: {
      question: "Do I need a data protection officer?",
      answer:
        "Normally from 20\u00a0people constantly processing personal data by automated means – and regardless of that number if an impact assessment is required. Have it checked.",
    },
    usa: {
      question: "Is processing in the US allowed?",
      answer:
        "Yes, if the recipient is certified under the Data Privacy Framework or, for example, standard contractual clauses with a transfer assessment are in place. An appeal against the adequacy decision is pending; keep a fallback.",
    },
    answers: {
      question: "What happens to my answers?",
      answer:
        "We store nothing unless you request the report or a link to continue later. If you choose “Continue later”, we store your answers for {{draftDays}}\u00a0days under a private link; you can delete them at any time. If you request the report, we store answers and address to deliver it. Unconfirmed requests are deleted after {{draftDays}}\u00a0days, confirmed ones after {{leadMonths}}\u00a0months or earlier at your request.",
    },
    advice: {
      question: "Is this legal advice?",
      answer:
        "No. The pre-flight check is an automated first assessment by fixed rules. For legal review and representation in an individual case, please turn to a law firm.",
    },
  },
  closing: "Your question is not listed?",
  book: "Book a first consultation",
};
