export default {
  home: {
    pageTitle: "Using AI in sales safely",
    description:
      "Check your use of AI in sales in a few minutes. A report with findings, legal references and next steps. Free of charge and without cookies.",
    title: "AI in sales: check first, then take off.",
    lead: "AI promises less effort and more leads. A short check before take-off shows where the data protection pitfalls are – just like in the cockpit.",
    start: "Start the pre-flight check",
    book: "Book a consultation",
    trust: "Free · 16 questions at most · no sign-up · no cookies",
    panel: {
      title: "Before take-off · lead scoring",
      result: "Result: Ready with conditions",
      rows: {
        basis: { label: "Legal basis", word: "checked" },
        sources: { label: "Data sources", word: "checked" },
        contract: { label: "Processing agreement", word: "missing" },
        profiling: { label: "People concerned", word: "informed" },
        oversight: { label: "Human oversight", word: "unclear" },
        deletion: { label: "Retention periods", word: "unclear" },
      },
    },
    risksTitle: "Three risks we need to talk about",
    risks: {
      trust: { title: "Trust", text: "People who feel misjudged or watched buy elsewhere." },
      liability: {
        title: "Liability",
        text: "Breaches can lead to fines and damages, and to a lot of trouble. Competitors and associations can take action, too.",
      },
      recovery: {
        title: "Lost data",
        text: "CRM systems are an attractive target. If you have never rehearsed a restore, expect high recovery costs.",
      },
    },
    riskLink: "Understand this risk",
    risksLink: "The three risks at a glance",
    mistakesTitle: "Seven mistakes that ground AI projects in sales",
    mistakesLead:
      "AI systems make predictions, give recommendations and prepare decisions. The results can surprise, and they can be wrong – your company stays responsible.",
    mistakesLink: "See the mistakes and avoid them",
    questionsTitle: "Two questions before every take-off",
    questionsLead:
      "AI evaluates data in so many areas of sales that no single solution fits everybody. But there is a reliable way to yours.",
    questions: {
      in: {
        title: "Which data go into the AI?",
        text: "Where do they come from, who is affected, and which of them does the AI really need?",
      },
      out: {
        title: "Which results do you want?",
        text: "What happens to them, whom do they affect, and who checks whether they are right?",
      },
    },
    wayTitle: "How we work",
    way: {
      check: {
        title: "Check",
        text: "With 16 questions at most, the pre-flight check shows where you stand.",
      },
      settle: {
        title: "Settle",
        text: "Together we settle the legal basis, contracts and safeguards. The decision is yours.",
      },
      support: {
        title: "Support",
        text: "Your data protection officer keeps the conditions in view – in a workspace that your sales team understands, too.",
      },
    },
    whoTitle: "Who it is for",
    who: "Sales and marketing teams that work with HubSpot, Salesforce, Microsoft or other CRM systems and use or plan AI features.",
    whoUseCases: "See the use cases",
    whoVendors: "Find your vendor’s switches",
    closing: "First the check, then take-off.",
  },
  line: {
    title: "From the check to take-off",
    text: "A line with five stations: pre-flight check, consultation, settling the rules and approval are on the ground; then the line takes off.",
    stations: {
      check: "Pre-flight check",
      talk: "Consultation",
      settle: "Settle the rules",
      approval: "Approval",
      start: "Take-off",
    },
  },
  rules: {
    pageTitle: "How we score",
    description:
      "Questions, points, thresholds and minimum rules of the pre-flight check in the open: this is how your result comes about.",
    title: "How we score",
    lead: "Every evaluation follows fixed rules. The same answers always give the same result. The pre-flight check does not replace legal advice.",
    scoresTitle: "Three risk scores",
    scores:
      "Your answers add points for trust, liability and lost data; safeguards in place take points off. Each question counts for no less than 0 points and no more than its maximum below. The risk score is the percentage of the possible points that you reach: 0 is low, 100 is high. Questions you do not see do not count.",
    overall:
      "The overall score lies halfway between the highest single score and the average of the three: a high risk should not disappear in the average.",
    lightTitle: "The traffic light",
    range: "{{from}} to {{to}}",
    light:
      "The overall score decides the traffic light. Some things weigh so heavily that they make the light stricter whatever the overall score: these are the minimum rules.",
    minimumTitle: "Minimum rules",
    minimumReason: "Rule",
    minimumLight: "Light at least",
    pointsTitle: "Points per question and answer",
    points:
      "Open a question to see what each answer counts. A minus takes points off. Where several answers are possible, their points are added up; no value of a question falls below 0 or rises above its maximum.",
    max: "At most",
    base: "Base value before the answer",
    answer: "Answer",
    type: { single: "one answer", multi: "several answers" },
    noPoints: "does not change any risk score",
    findingsTitle: "Findings and next steps",
    findings:
      "Your answers lead to findings with legal references. We show up to five, the most important first, along with up to seven next steps and what you already handle well.",
    version: "Rules {{version}} · legal status {{asOf}}",
  },
};
