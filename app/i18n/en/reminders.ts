/** How somebody wants to be reminded of what they have to do. */
export default {
  title: "Reminders",
  errorTitle: "Error: Reminders",
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
  submit: "Save",
  error: {
    choose: "Please choose one of the two.",
    repeated: "Please give one value only.",
    broken: "The form was incomplete. Please send it again.",
  },
};
