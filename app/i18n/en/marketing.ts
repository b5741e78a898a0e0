export default {
  home: {
    pageTitle: "Using AI in sales safely – Tulos Consulting",
    description:
      "Check your AI use in sales in a few minutes. A report with findings, legal references and next steps. Free of charge and without cookies.",
    title: "AI in sales: check first, then take off.",
    lead: "AI promises less effort and more leads. A short check before take-off shows where the data protection pitfalls are – just like in the cockpit.",
    start: "Start the pre-flight check",
    trust: "Free · 16 questions at most · no sign-up · no cookies",
    panel: {
      title: "Before take-off · lead scoring",
      result: "Result: Ready with conditions",
      rows: {
        basis: { label: "Legal basis", word: "checked" },
        sources: { label: "Data sources", word: "checked" },
        contract: { label: "Processing contract", word: "missing" },
        profiling: { label: "Profiling", word: "disclosed" },
        oversight: { label: "Human oversight", word: "unclear" },
        deletion: { label: "Retention periods", word: "unclear" },
      },
    },
    risksTitle: "Three risks we need to talk about",
    risks: {
      trust: { title: "Trust", text: "People who feel misjudged or watched buy elsewhere." },
      liability: {
        title: "Liability",
        text: "Breaches can lead to fines and damages and cost a lot of nerves. Competitors and associations can take action, too.",
      },
      recovery: {
        title: "Lost data",
        text: "CRM systems are worth attacking. If you have never rehearsed restoring, expect high recovery costs.",
      },
    },
    questionsTitle: "Two questions before every take-off",
    questionsLead:
      "AI evaluates data in so many areas of sales that there is no blanket solution. But there is a reliable way to yours.",
    questions: {
      in: {
        title: "Which data is the AI fed with?",
        text: "Where do they come from, who is affected, and what does the AI really need?",
      },
      out: {
        title: "Which results do you want?",
        text: "What happens with them, whom do they affect, and who checks whether they are right?",
      },
    },
    wayTitle: "How we work",
    way: {
      check: {
        title: "Check",
        text: "The pre-flight check shows where you stand, with 16 questions at most.",
      },
      settle: {
        title: "Settle",
        text: "Together we clarify legal basis, contracts and safeguards. The decision is yours.",
      },
      support: {
        title: "Support",
        text: "Your data protection officer keeps the conditions in view – in a workspace your sales team understands, too.",
      },
    },
    closing: "First the check, then take-off.",
  },
  rules: {
    pageTitle: "How we score – Tulos",
    title: "How we score",
    lead: "The pre-flight check follows fixed rules. The same answers always give the same result. It does not replace legal advice.",
    scoresTitle: "Three risk scores",
    scores:
      "Each answer brings points for trust, liability and lost data; safeguards in place take points off. A question counts at least 0 and at most the points named below. The risk score is the share of the points reached in the points possible, from 0 (low) to 100 (high). Questions you do not see do not count.",
    overall:
      "The overall score lies halfway between the highest single score and the average of the three: one high risk should not be averaged away.",
    lightTitle: "The traffic light",
    range: "{{from}} to {{to}}",
    light:
      "The overall score decides the light. Some points weigh so much that they raise the light on their own:",
    minimumTitle: "Minimum rules",
    minimumReason: "Rule",
    minimumLight: "raises at least to",
    pointsTitle: "Maximum points per question",
    question: "Question",
    findingsTitle: "Findings and next steps",
    findings:
      "Findings with legal references follow from your answers. We show the five most important ones, up to seven next steps and what is already well handled.",
    version: "Rules {{version}} · legal status {{asOf}}",
  },
  privacy: {
    pageTitle: "Privacy – Tulos",
    title: "Privacy notice",
    lead: "In short: while you read and check, we store nothing about you. Only when you request something do we need your details – and for that alone.",
    parts: {
      visit: {
        title: "When you visit our pages",
        text: "We set no cookies and embed nothing from third parties. Technical logs hold neither your network address nor what you enter; we keep them for {{logDays}} days to run the portal securely (Art. 6(1)(f) GDPR). To keep the portal from being flooded we count requests per sender. For that we store no network address but, for a few hours, a checksum that cannot be turned back into it without our key.",
      },
      check: {
        title: "Pre-flight check",
        text: "Your answers travel in the form from page to page. We store them only when you request the report.",
      },
      report: {
        title: "Report by e-mail",
        text: "We store answers, result and address to deliver the report (Art. 6(1)(b) and (f) GDPR). Unconfirmed requests are deleted after {{days}} days, confirmed ones {{months}} months after the last contact. The private link to the report is valid for {{linkDays}} days.",
      },
      consent: {
        title: "Professional information by e-mail",
        text: "Only with your consent (Art. 6(1)(a) GDPR), which you can withdraw at any time. We keep the proof until withdrawal and for three more years.",
      },
      signIn: {
        title: "Sign-in",
        text: "People who sign in get a session cookie; it is technically necessary (Sec. 25(2) no. 2 TDDDG). It is deleted when you sign out.",
      },
      mail: {
        title: "Sending e-mail",
        text: "We send e-mail through the processor Twilio SendGrid, without measuring opens and clicks.",
      },
      rights: {
        title: "Your rights",
        text: "You can ask for access, rectification, erasure and restriction, object to processing, take your data with you and complain to a supervisory authority.",
      },
    },
    sample:
      "Sample: before the portal goes live the company adds the controller, contact and hosting. The German version prevails.",
  },
};
