export default {
  claim: "Pre-flight check",
  tooMany_one:
    "That was a lot of requests in a short time. Please try again in {{count}}\u00a0minute. Your details are still here.",
  tooMany_other:
    "That was a lot of requests in a short time. Please try again in {{count}}\u00a0minutes. Your details are still here.",
  form: {
    title: "Report by e-mail",
    pageTitle: "Report by e-mail",
    errorTitle: "Error: report by e-mail",
    lead: "First, we send you an e-mail to confirm your address. Then you get a private link to your report.",
    email: "E-mail address",
    details: "More about you (optional)",
    detailsLead:
      "We need none of this for the report. It helps us to prepare a conversation with you.",
    firstName: "Name",
    company: "Company",
    companySize: "Size of the company",
    noAnswer: "Prefer not to say",
    sizes: {
      "1-9": "1 to 9 employees",
      "10-49": "10 to 49 employees",
      "50-249": "50 to 249 employees",
      "250-999": "250 to 999 employees",
      "1000+": "1,000 employees and more",
    },
    crm: "CRM system",
    crmHint: "For example Salesforce, HubSpot or one of your own.",
    phone: "Phone",
    phoneHint: "We only call if you explicitly allow it below.",
    shared: "What may our consultants see?",
    sharedHint: "Your report is always complete. You can change this at any time.",
    sharings: {
      light: { label: "Only the traffic light", help: "Green, yellow or red, nothing else." },
      result: {
        label: "The result",
        help: "Traffic light, AI use case, risk scores, findings and next steps.",
      },
      answers: {
        label: "The result and my answers",
        help: "This lets us prepare a conversation best.",
      },
    },
    note: "We store your answers and your address to deliver the report. Once you have confirmed, our consultants see your contact details and what you share above. We delete unconfirmed requests after {{days}}\u00a0days, and confirmed ones {{months}}\u00a0months after the last contact, or earlier if you ask us to.",
    privacy: "Privacy notice",
    work: "Before sending, your browser solves a small calculation. It slows down programs that send forms in bulk, without third parties and without cookies.",
    withoutScript:
      "It also works without JavaScript: your request then queues behind the others, and the e-mail arrives a few minutes later.",
    trap: "Please leave this field empty",
    submit: "Request the report",
  },
  error: {
    email: "Please enter an e-mail address, for example name@company.com.",
    tooLong: "This entry is too long. Please shorten it.",
    control: "This entry contains invisible characters. Please type it again on one line.",
    repeated: "This entry arrived twice. Please fill in the field again.",
    broken: "This form arrived incomplete or changed. Please check your entries and send it again.",
    phone: "Please check the phone number, for example +49\u00a030\u00a0123456.",
    phoneForCall:
      "To call you, we need your number. Please enter it, or untick the box about the call.",
    invalid: "We could not read this entry. Please fill in the field again.",
  },
  requested: {
    title: "Please check your inbox",
    lead: "The report arrives as soon as you have confirmed your address. We delete unconfirmed requests after {{days}}\u00a0days.",
    hint: "The link in the e-mail is valid for {{hours}}\u00a0hours. Nothing there? Please check your spam folder, too.",
    waitingTitle: "Your request has joined the back of the queue",
    waiting:
      "It arrived without the small calculation that a browser usually does, for example because JavaScript is switched off. The e-mail will therefore arrive a few minutes later.",
    home: "Go to the home page",
  },
  confirm: {
    submit: "Confirm address",
    also: {
      "news-email":
        "You also asked for professional information from {{company}} by e-mail: with this click you consent to that as well. You can withdraw your consent at any time.",
      "call-phone":
        "You also asked {{company}} to call you: with this click you consent to that as well. You can withdraw your consent at any time.",
    },
    again: "Start the pre-flight check again",
    toReport: "See the report",
    open: {
      title: "Please confirm your address",
      lead: "One click is enough. Then you can see your report right away, and we send you the private link by e-mail.",
    },
    confirmed: {
      title: "Thank you, your address is confirmed",
      lead: "Your report is ready. We are also sending you the private link by e-mail.",
    },
    used: {
      title: "Your address is already confirmed",
      lead: "This link has been used before. You will find the link to your report in your inbox.",
    },
    expired: {
      title: "This link has expired",
      lead: "It was valid for 48\u00a0hours. Please take the pre-flight check again and request the report once more.",
    },
    voided: {
      title: "This link is no longer valid",
      lead: "A newer one has replaced it. Please use the link in the latest e-mail.",
    },
    unknown: {
      title: "We do not know this link",
      lead: "It may have been cut off when it was copied, or have expired long ago. Please open the complete link from the e-mail, or take the pre-flight check again.",
    },
  },
  view: {
    title: "{{label}} – your report",
    note: "Created on {{made}}. This private link is valid until {{until}}.",
    pdf: "Report as PDF",
    shared: "report passed on",
    sharedPdf: "report passed on, as PDF",
    sharedTitle: "{{label}} – report passed on to you",
    sharedNote:
      "This report was passed on to you. Made on {{made}}; this link is valid until {{until}}.",
    measures_one: "The measure that fits the answers",
    measures_other: "All {{count}}\u00a0measures that fit the answers",
    measure: "Measure",
    priority: "Priority",
    owner: "Responsible",
    references: "Legal sources with notes",
    expired: {
      title: "This report is no longer available",
      lead: "The private link has expired. You are welcome to take the pre-flight check again: it shows you where you stand today.",
    },
    unknown: {
      title: "We cannot find this report",
      lead: "The link may have been cut off when it was copied, or have expired long ago. Please open the complete link from the e-mail, or take the pre-flight check again.",
    },
  },
  perspective: {
    title: "What should come first? The content stays the same.",
    all: "Most important first",
    sales: "Sales lead",
    it: "IT",
    privacy: "Data protection",
    "works-council": "Works council",
  },
  progress: {
    title: "Since your check of {{on}}",
    became: "has become",
    stayed: "The light has stayed the same:",
    otherRules: "Newer rules apply by now, so the scores can only be compared roughly.",
    caption: "Risk scores before and now",
    risk: "Risk score",
    overall: "Overall",
    before: "Before",
    now: "Now",
    change: "Change",
    settled: "You have settled this",
    added: "This is new",
  },
  sharing: {
    title: "Pass the report on",
    teaser:
      "Make a link of its own for your colleagues: read only, with its own end, and you can end it at any time.",
    open: "Pass the report on",
    lead: "Each link shows the whole report with your answers, read only and without your name. It ends when you choose, at the latest with your own link on {{until}}.",
    for: "Who is the link for?",
    days: "How long should it be valid?",
    dayCount: "{{days}}\u00a0days",
    choose: "Please choose",
    submit: "Make a link",
    listTitle: "Links that are valid now",
    none: "None yet.",
    until: "valid until {{until}}",
    end: "End this link",
    back: "To the report",
    errorTitle: "Error",
    error: {
      choose: "Please choose an entry from the list.",
      repeated: "This arrived twice. Please choose again.",
      broken: "This form arrived incomplete or changed. Please choose again and send it.",
      tooMany:
        "10\u00a0links are valid already. Please end one you no longer need, then make the new one.",
    },
  },
  revocation: {
    link: "End my link",
    submit: "End the link for good",
    open: {
      title: "End your private link",
      lead: "The report will no longer be available by this link or by any link you passed on. This cannot be undone.",
    },
    revoked: {
      title: "The link is no longer valid",
      lead: "All links you passed on have ended, too. You can do the pre-flight check again at any time.",
    },
  },
};
