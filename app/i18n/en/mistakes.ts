export default {
  pageTitle: "Common mistakes with AI in sales",
  description:
    "Seven mistakes that ground AI projects in sales – from just switching it on to advertising without consent – and what works better.",
  title: "Seven mistakes that ground AI projects in sales",
  lead: "AI systems make predictions, give recommendations and prepare decisions – without anybody having laid down every rule in advance. The results can surprise, and they can be wrong. These mistakes can be avoided.",
  better: "Better:",
  list: {
    switchOn: {
      title: "Just switching it on",
      text: "AI features often arrive with an update – already enabled.",
      better: "check which data go in and which results come out before you start.",
    },
    allData: {
      title: "Feeding everything",
      text: "Notes, attachments, old contacts: what the AI does not read, it cannot misjudge or lose.",
      better: "begin with a list of what is allowed.",
    },
    score: {
      title: "Treating the score as truth",
      text: "Predictions are suggestions. People have a right to accurate data and, where decisions are automated, to an explanation they can understand.",
      better: "let people decide, and let them deviate.",
    },
    silence: {
      title: "Silence instead of a notice",
      text: "People must know they are talking to AI – binding {{transparency}}.",
      better: "one clear sentence at the start.",
    },
    privateAccounts: {
      title: "Private AI accounts",
      text: "Customer data in free tools: no contract, no deletion, no control.",
      better: "one approved tool and a short policy.",
    },
    recording: {
      title: "Recording without a yes",
      text: "A notice is not enough; everyone must actively agree.",
      better: "consider a summary without audio.",
    },
    advertising: {
      title: "E-mail advertising without consent",
      text: "The rule also applies when you write to businesses.",
      better:
        "sign-up with a confirmation link (double opt-in) and a suppression list that all systems respect.",
    },
  },
  helpTitle: "Who helps you judge?",
  help: "We recommend involving a data protection officer along the way. He or she assesses risks case by case and is the fixed contact for the people affected and for authorities.",
  helpLink: "See the packages",
  libraryTitle: "Which mistakes belong to your use of AI?",
  library: "For every use of AI in sales we have written down what can go wrong and what to do.",
  libraryLink: "Go to the use cases",
  closing: "Avoid the mistakes",
  start: "Start the pre-flight check",
};
