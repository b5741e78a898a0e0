export default {
  claim: "Pre-flight check",
  tooMany_one:
    "That was a lot of requests in a short time. Please try again in {{count}} minute. Your details are still here.",
  tooMany_other:
    "That was a lot of requests in a short time. Please try again in {{count}} minutes. Your details are still here.",
  form: {
    title: "Report by e-mail",
    pageTitle: "Report by e-mail",
    errorTitle: "Error: report by e-mail",
    lead: "We send you a private link to your report. Before that you confirm your address.",
    email: "E-mail address",
    firstName: "First name",
    company: "Company",
    note: "We store your answers and your address to deliver the report. Our consultants see your request with its result. Unconfirmed requests are deleted after {{days}} days, confirmed ones {{months}} months after the last contact or earlier at your request.",
    privacy: "Privacy notice",
    submit: "Request the report",
  },
  error: {
    email: "Please enter an e-mail address, for example name@company.com.",
    tooLong: "This is too long. Please shorten it.",
    control: "Only ordinary characters on one line are possible here.",
    repeated: "This arrived twice. Please fill in the field once.",
    broken: "This form arrived incomplete or changed. Please check your entries and send it again.",
    invalid: "We could not read this. Please fill in the field again.",
  },
  requested: {
    title: "Please check your mailbox",
    lead: "The report arrives as soon as you have confirmed your address. Unconfirmed requests are deleted after {{days}} days.",
    hint: "The link in the e-mail is valid for {{hours}} hours. Nothing there? Please look into your spam folder, too.",
    home: "Go to the home page",
  },
  confirm: {
    submit: "Confirm address",
    again: "Start the pre-flight check again",
    toReport: "See the report",
    open: {
      title: "Please confirm your address",
      lead: "One click is enough. Then you get the link to your report.",
    },
    confirmed: {
      title: "Thank you, your address is confirmed",
      lead: "Your report is ready. We also send you the private link by e-mail.",
    },
    used: {
      title: "Your address is already confirmed",
      lead: "This link has been used before. You find the link to your report in your mailbox.",
    },
    expired: {
      title: "This link has expired",
      lead: "It was valid for 48 hours. Please take the pre-flight check again and request the report once more.",
    },
    voided: {
      title: "This link is no longer valid",
      lead: "A newer one has replaced it. Please use the link in the latest e-mail.",
    },
    unknown: {
      title: "We do not know this link",
      lead: "It may have been cut off when it was copied. Please open the complete link from the e-mail again.",
    },
  },
  view: {
    title: "{{label}} – your report",
    note: "Made on {{made}}. This private link is valid until {{until}}.",
    expired: {
      title: "This report is no longer available",
      lead: "The private link has expired. You are welcome to take the pre-flight check again: it also shows you what has changed.",
    },
    unknown: {
      title: "We cannot find this report",
      lead: "The link may have been cut off when it was copied. Please open the complete link from the e-mail again.",
    },
  },
};
