/** How somebody wants to be reminded of what they have to do. */
export default {
  title: "Reminders and e-mails",
  errorTitle: "Error: Reminders and e-mails",
  lead: "We remind you by e-mail of the measures you are responsible for, and of looking at them again.",
  see: "Set reminders",
  legend: "How would you like to be reminded?",
  choice: {
    each: {
      label: "In time for each date",
      help: "30, 7 and one day before at 8:00, and once on the first working day after. What falls on the same day comes together.",
    },
    weekly: {
      label: "Once a week",
      help: "On Mondays at 8:00 everything that is overdue or to be done within the next 30\u00a0days.",
    },
  },
  mentions: {
    legend: "When somebody names you in a comment",
    label: "Send an e-mail",
    help: "Without the tick the comment stands in the workspace only.",
  },
  always:
    "We always send what concerns your sign-in, your appointments, contract and invoices, and when an accepted risk ends: you should hear of that in any case.",
  submit: "Save",
  error: {
    choose: "Please choose one of the two.",
    repeated: "Please give one value only.",
    broken: "The form was incomplete. Please send it again.",
  },
};
