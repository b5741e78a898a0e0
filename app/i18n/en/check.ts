export default {
  name: "Pre-flight check",
  risk: { trust: "Trust", liability: "Liability", recovery: "Lost data" },
  start: {
    pageTitle: "Pre-flight check for AI in sales",
    description:
      "16 questions at most about your use of AI in sales, one clear traffic light and your next steps. Free of charge and without cookies.",
    title: "The pre-flight check for AI in sales",
    lead: "16 questions at most. One clear traffic light. One report you can work with tomorrow.",
    button: "Start the check",
    trust: "Free · takes a few minutes · no sign-up · no cookies",
    path: "Five sections: flight plan, data in, processing, results out, responsibility.",
    gainsTitle: "What you get",
    gains: {
      light: "A traffic light: Ready for take-off, Ready with conditions or Stay on the ground",
      scores: "Your three risk scores: trust, liability and lost data",
      findings: "Up to five key findings with legal references",
      steps: "Up to seven next steps",
    },
    notTitle: "What we do not do",
    not: "No sign-up. No cookies on these pages. We store nothing unless you request the report.",
    note: "The result is an automated first assessment, not legal advice.",
  },
  section: {
    flugplan: "First we settle which AI use case this is about. That decides which rules apply.",
    daten: "The data decide what is allowed, whom you have to inform and what you have to protect.",
    verarbeitung:
      "Contracts, location and safeguards decide whether your data are safe on the way.",
    ergebnisse:
      "Results affect people. How strongly they do decides what is allowed and who has to check them.",
    verantwortung: "When it matters, what counts is who is in charge and what you can prove.",
  },
  question: {
    place: "Question {{number}} of {{of}}",
    next: "Continue",
    evaluate: "See the result",
    back: "Back",
    toResult: "To the result",
    why: "Why do we ask this?",
    points:
      "The most points this question can add: trust\u00a0{{trust}}, liability\u00a0{{liability}}, lost data\u00a0{{recovery}}.",
    noPoints:
      "This answer does not change any risk score. It helps to put the advice into context.",
    nothingKept:
      "Your answers exist in this form only: close the page and they are gone. We store them only when you request the report.",
    errorTitle: "Error",
    lostTitle: "We could no longer read your answers",
    lost: "This happens when the page has been open for more than a day, the form was changed or new rules have come into force. Please start again.",
  },
  problem: {
    missing: "Please choose an answer.",
    "unknown-option": "We do not know this answer. Please choose one from the list.",
    repeated: "One answer arrived twice. Please choose again.",
    broken: "This form arrived incomplete or changed. Please choose your answer again.",
    exclusive:
      "One of your answers rules out the others. Please choose either that one or the others.",
  },
  result: {
    pageTitle: "{{label}} – your pre-flight check",
    kicker: "Your pre-flight check · {{useCase}}",
    state: "Result: {{label}}. Risk score {{value}} out of\u00a0100.",
    gauge: "{{label}}: risk score {{value}} out of\u00a0100.",
    scale:
      "0\u00a0means: nothing found that needs action. 100\u00a0means: do not start like this. The scores follow fixed rules. Here you can",
    rulesLink: "read the rules",
    reasons: "Why the traffic light shows this",
    reason: { go: "Note", caution: "Condition", stop: "Before take-off" },
    findings: "Your key findings",
    noFindings: "The rules found nothing that you have to settle before you start.",
    steps: "Your next steps",
    positives: "Well handled",
    answers: "See and change your answers",
    change: "Change",
  },
  explanation: {
    title: "Where does each point come from?",
    summary: "{{label}}: {{raw}}\u00a0of\u00a0{{max}}\u00a0points, score\u00a0{{value}}",
    share:
      "Each answer counts by fixed rules. Your answers add up to {{raw}} of {{max}}\u00a0possible points: 100\u00a0×\u00a0{{raw}}\u00a0/\u00a0{{max}}, rounded {{value}}. Questions that were not asked do not count.",
    caption: "How the {{label}} score comes about",
    answer: "Question and your answer",
    points: "Points",
    norm: "Legal reference",
    of: "{{points}}\u00a0of\u00a0{{max}}",
    base: "Starts at {{base}}\u00a0points; what you have put in place takes points off.",
    sum: "The points are added up; at most\u00a0{{max}} count.",
    overall:
      "The overall score of {{overall}} is halfway between the highest of the three scores and their average.",
  },
};
