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
    firstName: "First name",
    company: "Company",
    note: "We store your answers and your address to deliver the report. Once you have confirmed, our consultants see your contact details, the AI use case and the result, but not your individual answers. We delete unconfirmed requests after {{days}}\u00a0days, and confirmed ones {{months}}\u00a0months after the last contact, or earlier if you ask us to.",
    privacy: "Privacy notice",
    submit: "Request the report",
  },
  error: {
    email: "Please enter an e-mail address, for example name@company.com.",
    tooLong: "This entry is too long. Please shorten it.",
    control: "This entry contains invisible characters. Please type it again on one line.",
    repeated: "This entry arrived twice. Please fill in the field again.",
    broken: "This form arrived incomplete or changed. Please check your entries and send it again.",
    invalid: "We could not read this entry. Please fill in the field again.",
  },
  requested: {
    title: "Please check your inbox",
    lead: "The report arrives as soon as you have confirmed your address. We delete unconfirmed requests after {{days}}\u00a0days.",
    hint: "The link in the e-mail is valid for {{hours}}\u00a0hours. Nothing there? Please check your spam folder, too.",
    home: "Go to the home page",
  },
  confirm: {
    submit: "Confirm address",
    news: "You also asked for professional information from {{company}} by e-mail: with this click you consent to that as well. You can withdraw your consent at any time.",
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
    expired: {
      title: "This report is no longer available",
      lead: "The private link has expired. You are welcome to take the pre-flight check again: it shows you where you stand today.",
    },
    unknown: {
      title: "We cannot find this report",
      lead: "The link may have been cut off when it was copied, or have expired long ago. Please open the complete link from the e-mail, or take the pre-flight check again.",
    },
  },
};
