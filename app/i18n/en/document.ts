export default {
  title: "{{label}}: pre-flight check {{useCase}}",
  made: "Made on {{made}} by fixed rules, edition\u00a0{{version}}. Legal status {{asOf}}.",
  scale: "0\u00a0means: nothing found that needs action. 100\u00a0means: do not start like this.",
  checklist: "Your checklist before take-off",
  checklistIntro: "One item per line. Tick what is done and can be shown.",
  measures: "All measures that fit your answers",
  measuresIntro_one: "One measure, with who is responsible and how much work it is.",
  measuresIntro_other:
    "{{count}}\u00a0measures, with who is responsible and how much work they are.",
  measure: "Measure",
  priority: "Priority",
  owner: "Responsible",
  effort: "Effort",
  points: "Your answers and their points",
  pointsIntro:
    "Each answer counts by fixed rules. The sum divided by the possible points is the risk score.",
  question: "Question and answer",
  total: "Sum",
  of: "{{raw}} of\u00a0{{max}}",
  references: "Legal sources",
  footer: "{{company}} · pre-flight check of {{made}}",
  page: "Page",
};
