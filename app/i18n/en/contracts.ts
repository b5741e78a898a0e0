/** The contract behind a package: its term, another package, its end. */
export default {
  title: "Contract",
  errorTitle: "Error: Contract",
  package: "Package and invoices",
  see: "See the contract, change the package or cancel",
  paidBy: "Paid",
  way: { invoice: "on invoice", card: "by card", sepa_debit: "by SEPA direct debit" },
  changePayment: "Change card or account",
  restsSince: "Paused since",
  next: "After that",
  nextValue: "{{package}} from {{from}}",
  endsOn: "Cancelled for",
  none: {
    title: "No contract runs for this workspace.",
    lead: "The order already says what we know about you.",
    order: "Order a package",
  },
  change: {
    title: "Change the package",
    lead: "A larger package holds at once, a smaller one from the end of the term. The term does not begin anew.",
    more: "{{monthly}} per month, net. Holds at once; for the rest of this month {{net}} net are added ({{gross}} with VAT).",
    less: "{{monthly}} per month, net. Holds from {{from}}; until then everything stays as it is.",
    submit: "Change with obligation to pay",
    drop: "Stay with today’s package after all",
  },
  useCases: {
    title: "Which AI use cases stay editable",
    errorTitle: "Error: Which AI use cases stay editable",
    crumb: "AI use cases",
    choose: "Choose which AI use cases stay editable",
    now_one:
      "Your package includes one AI use case, and there are {{of}} here. One stays editable, the others can be read and taken along. Nothing is deleted.",
    now_other:
      "Your package includes {{count}}\u00a0AI use cases, and there are {{of}} here. That many stay editable, the others can be read and taken along. Nothing is deleted.",
    later_one:
      "From {{day}} your package includes one AI use case, and there are {{of}} here. One stays editable then, the others can be read and taken along. Nothing is deleted.",
    later_other:
      "From {{day}} your package includes {{count}}\u00a0AI use cases, and there are {{of}} here. That many stay editable then, the others can be read and taken along. Nothing is deleted.",
    legend_one: "Choose one",
    legend_other: "Choose {{count}}",
    hint: "Until you choose, the oldest ones stay editable. With a larger package, all of them are again.",
    submit: "Save the choice",
    allTitle: "Your package has room for all AI use cases.",
    all: "There is nothing to choose: all of them can be edited.",
    error: {
      all: "Meanwhile your package has room for all AI use cases. There is nothing left to choose.",
      count_one: "Please choose exactly one AI use case.",
      count_other: "Please choose exactly {{count}}\u00a0AI use cases.",
      unknown: "Please choose among the AI use cases that stand here.",
    },
  },
  cancel: {
    title: "Cancel",
    lead: "If you cancel today, the contract ends on {{day}}.",
    after:
      "After that your workspace can still be read, and you can take everything along. Nothing is deleted without telling you first.",
    sure: "Yes, I cancel for {{day}}.",
    submit: "Cancel now",
  },
  stay: {
    title: "Cancelled",
    lead: "The contract ends on {{day}}. Until then everything stays as it is.",
    until: "You can take the cancellation back until {{day}}.",
    submit: "Take the cancellation back",
  },
  unavailable: {
    title: "The payment service does not answer just now",
    text: "Nothing has changed. Please try again in a few minutes.",
  },
  error: {
    choose: "Please choose a package.",
    sure: "Please confirm that you want to cancel.",
    rests:
      "The contract is paused. You can order a larger package as soon as it goes on; write to your consultant.",
    same: "You have this package already.",
    cancelled: "The contract is cancelled. Take the cancellation back, then you can change.",
    refused:
      "Your VAT ID has to be confirmed for this package first. Please talk to your consultant.",
    already: "The contract is cancelled already.",
    "no-package": "No contract runs for this workspace.",
    "not-cancelled": "The contract is not cancelled.",
    "too-late": "It is too late for that. After the end you can order a new package.",
    repeated: "Please give one value only.",
    invalid: "Please confirm that you want to cancel.",
    broken: "The form was incomplete. Please send it again.",
  },
};
