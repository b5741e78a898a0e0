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
    not: "No sign-up. No cookies on these pages. We store nothing unless you request the report or a link to continue later.",
    note: "The result is an automated first assessment, not legal advice.",
  },
  question: {
    place: "Question {{number}}",
    next: "Continue",
    evaluate: "See the result",
    back: "Back",
    toResult: "To the result",
    why: "Why do we ask this?",
    points:
      "The most points this question can add: trust\u00a0{{trust}}, liability\u00a0{{liability}}, lost data\u00a0{{recovery}}.",
    noPoints:
      "This answer does not change any risk score. It helps to put the advice into context.",
    leftRange: "{{least}} to\u00a0{{most}} more after it",
    left_one: "one more after it",
    left_other: "{{count}}\u00a0more after it",
    leftNone: "the last one",
    keys: "By keyboard: digits choose, Enter goes on.",
    nothingKept:
      "Your answers exist in this form only: close the page and they are gone. We store them only when you choose “Continue later” or request the report.",
    later: "Continue later",
    errorTitle: "Error",
    lostTitle: "We could no longer read your answers",
    lost: "This happens when the page has been open for more than a day, the form was changed or new rules have come into force. Please start again.",
  },
  why: {
    "q01-use-case":
      "Every use of AI comes with its own data, people and duties. It decides which questions follow and which rules apply.",
    "q02-status":
      "Conditions are easier to meet before the start. Once the AI is live, the same gaps become more urgent.",
    "q03-data":
      "The more sensitive the data, the stricter the rules. Only what goes into the AI can be misused or lost.",
    "q04-legal-basis":
      "Without a legal basis the processing is not allowed. And in case of doubt only what you can show counts.",
    "q05-information":
      "People have to know what happens to their data. Those who learn it in a dispute lose their trust.",
    "q06-contract":
      "Whoever processes your data needs a contract that covers exactly that. Private accounts have none.",
    "q07-location":
      "Other laws apply outside the EU and the EEA. Protection then needs an additional safeguard.",
    "q08-training":
      "What a model has learned can hardly be taken back. So it must be clear beforehand whether the vendor may do that.",
    "q09-security":
      "Stolen CRM data harm you even if the AI does everything right. Each safeguard lowers the risk measurably.",
    "q10-effect":
      "An internal suggestion is not a decision about a person. The effect decides who has to check.",
    "q11-channels":
      "E-mail, phone, chat and advertising platforms have rules of their own, also towards businesses.",
    "q12-consent":
      "Advertising without consent is the most frequent reason for warning letters. What counts here is proof.",
    "q13-ai-disclosure":
      "People who talk to an AI should know it. The AI Act requires it right at the start of the conversation.",
    "q14-red-lines":
      "Some practices are prohibited or criminal, however well everything else is handled.",
    "q15-governance":
      "Meeting duties is not enough, you have to be able to show it. What is organised lowers your risk.",
    "q16-dpo":
      "A data protection officer sees gaps early and is the contact for individuals and authorities.",
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
