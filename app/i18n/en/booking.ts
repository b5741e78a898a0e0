export default {
  claim: "First consultation",
  cta: "Book a consultation",
  pageTitle: "Book a first consultation – Tulos",
  description:
    "Free first consultation on AI in sales: see the free times and book without an account.",
  title: "{{minutes}} minutes that bring clarity",
  lead: "Tell us what you plan to do with AI. You get a first view of what needs to be settled – free of charge and without obligation.",
  errorTitle: "Error",
  call: {
    title: "Talk the result over with us – free of charge",
    text: "{{minutes}} minutes with a consultant, without obligation.",
    withReport:
      "{{minutes}} minutes with a consultant. Your result is there already, your answers only if you want it so.",
  },
  time: {
    legend: "When does it suit you?",
    zone: "All times in the time zone {{zone}}.",
    next: "Next free time",
    alternatives: "These times are still free",
    more: "More times",
    earlier: "Earlier times",
    later: "Later times",
    all: "See all free times",
    noneTitle: "There is no free time at the moment",
    none: "There is no free time at the moment. You are welcome to leave us a message, and we will get in touch with you.",
    write: "Write a message",
  },
  form: {
    title: "Who are you?",
    name: "Name",
    email: "E-mail address",
    phone: "Phone",
    company: "Company",
    topic: "What is it about?",
    choose: "Please choose",
    message: "Message",
    messageHint: "What should we know before we talk?",
    note: "We use your details only to prepare and hold this meeting. More in the",
    privacy: "privacy notice",
    submit: "Book this time",
  },
  report: {
    title: "Taken over from your report",
    lead: "What you have told us already stands in the form below. We have the result of your pre-flight check.",
    share: "The consultant may also see my answers in the pre-flight check to prepare.",
  },
  topics: {
    "planned-use": "A use of AI that we plan",
    "running-use": "A use of AI that is already running",
    "check-result": "The result of our pre-flight check",
    dpo: "An external data protection officer",
    other: "Something else",
  },
  problem: {
    taken: "Please choose another time",
    refused: "You have already booked",
    limited: "Please wait a little",
  },
  error: {
    time: "Please choose a time.",
    name: "Please enter your name.",
    email: "Please enter an e-mail address, for example name@company.com.",
    phone: "Please check the phone number, for example +49\u00a030\u00a0123456.",
    topic: "Please choose a topic.",
    tooLong: "This is too long. Please shorten it.",
    control: "Only ordinary characters on one line are possible here.",
    repeated: "This arrived twice. Please fill in the field once.",
    invalid: "We could not read this. Please fill in the field again.",
    taken:
      "Unfortunately this time is no longer free. Your details are still here: please choose another time.",
    refused:
      "You have already booked a time with this form: {{moment}}. To change it, cancel it with the link in your confirmation and book again.",
    limited_one:
      "That was a lot of bookings in a short time. Please try again in {{count}} minute. Your details are still here.",
    limited_other:
      "That was a lot of bookings in a short time. Please try again in {{count}} minutes. Your details are still here.",
  },
  booked: {
    title: "Your time is booked",
    zone: "Time zone: {{zone}}",
    mail: "The confirmation with a calendar file is on its way to your mailbox. It also says who you are going to talk to.",
    cancel:
      "If the time does not suit you after all, cancel it with the link in the e-mail. That is enough, we need no reason.",
    keep: "We keep your details for {{months}} months after the appointment or delete them earlier at your request.",
    home: "Go to the home page",
  },
  cancel: {
    submit: "Cancel the meeting",
    again: "Choose a new time",
    open: {
      title: "Would you like to cancel this meeting?",
      lead: "One click is enough. After that the time is free again.",
    },
    cancelled: {
      title: "Your meeting is cancelled",
      lead: "Thank you for letting us know. You get an e-mail that also takes the meeting out of your calendar.",
    },
    used: {
      title: "This meeting is already cancelled",
      lead: "You have used this link before. There is nothing more to do.",
    },
    expired: {
      title: "This meeting is in the past",
      lead: "It could be cancelled until it began.",
    },
    voided: {
      title: "This meeting does not take place",
      lead: "It has been cancelled already. You find the details in your latest e-mail.",
    },
    unknown: {
      title: "We do not know this link",
      lead: "It may have been cut off when it was copied. Please open the complete link from the e-mail again.",
    },
  },
  calendar: {
    title: "First consultation: {{who}}",
    description:
      "Free first consultation on AI in sales, without obligation. You can cancel it with the link in the confirmation.",
  },
};
