/** What people change in the plan of an AI use case by hand. */
export default {
  add: "Add a measure",
  catalogue: {
    title: "Add a measure",
    errorTitle: "Error: add a measure",
    lead: "From our catalogue, with its legal basis and reason. You see what is not in the plan yet.",
    other: "Write a measure of your own instead",
    filter: "Narrow the catalogue",
    question: "Which measure should go into the plan?",
    facts: "Priority: {{priority}} · {{category}}.",
    shared:
      "Your company has this measure already: it is linked with its status, its date and whoever is responsible.",
    dueHint: "Left empty, we propose a date by its priority.",
    submit: "Take into the plan",
    emptyTitle: "Nothing left in the catalogue",
    empty:
      "Everything that fits is in the plan already. Remove a filter or write a measure of your own.",
  },
  own: {
    title: "A measure of your own",
    errorTitle: "Error: a measure of your own",
    lead: "What you set yourselves to do. Your own measure counts in the plan, but changes neither light nor risk scores: nobody has said how much it helps.",
    other: "Choose from the catalogue instead",
    name: "What do you want to do?",
    nameHint:
      "In one short sentence, for example: look through the sales team’s prompts every quarter",
    what: "What exactly is to be done?",
    effort: "Effort",
    choose: "please choose",
    submit: "Create the measure",
  },
  error: {
    required: "Please write what you want to do.",
    tooLong: "That is too long. The title may have 200 characters, the description 4,000.",
    control: "Please remove the invisible characters.",
    effort: "Please choose how much effort it is.",
    measure: "Please choose a measure.",
    "no-such-measure": "Please choose one of the measures on offer.",
    planned: "This measure is in the plan already. Please choose another.",
    full: "The plan is full: it can hold 200 measures.",
    member: "Please choose somebody of your company.",
    date: "Please enter a valid date.",
    repeated: "That arrived twice. Please enter it once.",
    broken: "The form arrived incomplete. Please send it again.",
  },
};
