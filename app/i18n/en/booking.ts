export default {
  claim: "First consultation",
  cta: "Book a consultation",
  pageTitle: "Book a first consultation",
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
    earlier: "Earlier week",
    later: "Later week",
    noneTitle: "There is no free time at the moment",
    none: "You are welcome to leave us a message, and we will get in touch with you.",
  },
  choice: {
    title: "Another time zone or a certain person",
    zoneTitle: "Another time zone",
    zone: "Time zone",
    berlin: "Berlin",
    with: "Who would you like to talk to?",
    any: "Whoever is free first",
    also: "Should somebody else join?",
    alsoHint: "You then only see times at which both are free.",
    nobody: "Nobody",
    show: "Show times",
  },
  live: {
    held: "This time is kept for you until {{time}}.",
    taken: "This time has just been taken. Please choose another one.",
    over: "The time is no longer kept for you. It may still be free: just go on booking.",
    offline: "The free times could not be refreshed. We check them again when you book.",
    ownZone: "Show times for {{zone}}",
  },
  way: {
    legend: "How would you like to talk?",
    phone: { label: "Phone", note: "We call you. The call is not recorded." },
    video: {
      label: "Video room",
      note: "All you need is a browser. Nothing is recorded, and you may leave your camera off.",
    },
    "on-site": {
      label: "At our office",
      note: "At the reception you only give your name. We keep no list of visitors.",
    },
  },
  place: {
    phone: "Phone: we call you at {{phone}}",
    video: "Video room: {{room}}",
    videoLater: "Video room: you get the link by e-mail before we talk",
    "on-site": "At our office: {{address}}",
  },
  wish: {
    title: "No time that suits you?",
    text: "Write to us when it suits you. We will get in touch by e-mail and find a time.",
    link: "Write a message",
  },
  move: {
    submit: "Move the meeting",
    none: "There is no other free time at the moment. Your meeting stays as it is.",
    cancelInstead: "Cancel the meeting instead",
    open: {
      title: "Move the meeting",
      lead: "Choose another time. Until you confirm below everything stays as it is:",
    },
    moved: {
      title: "Your meeting has been moved",
      lead: "You get an e-mail that also moves the meeting in your calendar.",
    },
  },
  form: {
    title: "Who are you?",
    name: "Name",
    email: "E-mail address",
    phone: "Phone",
    company: "Company",
    phoneHint: "Needed if you would like us to call you.",
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
    zone: "We do not know this time zone. Please choose another one.",
    with: "Please choose a person from the list.",
    way: "Please choose how you would like to talk.",
    phoneNeeded: "Please enter your phone number so that we can call you, or choose another way.",
    phone: "Please check the phone number, for example +49\u00a030\u00a0123456.",
    topic: "Please choose a topic.",
    tooLong: "This is too long. Please shorten it.",
    control: "Only ordinary characters on one line are possible here.",
    repeated: "This arrived twice. Please fill in the field once.",
    invalid: "We could not read this. Please fill in the field again.",
    taken:
      "Unfortunately this time is no longer free. Your details are still here: please choose another time.",
    refused:
      "You have already booked a time with this form: {{moment}}. To change it, move it with the link in your confirmation.",
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
      "If the time does not suit you after all, move it or cancel it: the links are in the e-mail. We need no reason.",
    keep: "We keep the details of this meeting for {{months}} months or delete them earlier at your request.",
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
  feed: { name: "{{brand}}: First consultations", busy: "Busy" },
  calendar: {
    title: "First consultation: {{who}}",
    description:
      "Free first consultation on AI in sales, without obligation. You can move or cancel it with the links in the confirmation.",
  },
};
