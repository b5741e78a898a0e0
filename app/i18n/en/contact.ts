export default {
  title: "Contact",
  description: "How to reach us: phone, e-mail, address and a short form. We answer by e-mail.",
  lead: "Write to us, call us or book a free first consultation right away.",
  write: "Write to us",
  confirmFirst:
    "First, we send you an e-mail to confirm your address. Then your message reaches us.",
  person: "Contact person",
  phone: "Phone",
  email: "E-mail address",
  address: "Address",
  meeting: "Meeting",
  book: "Book a free first consultation",
  errorTitle: "Error",
  form: {
    name: "Name",
    email: "E-mail address",
    company: "Company",
    message: "Message",
    note: "We use your details to answer you. We delete unconfirmed messages after {{days}}\u00a0days, and confirmed ones {{months}}\u00a0months after the last contact, or earlier if you ask us to.",
    privacy: "Privacy notice",
    submit: "Send the message",
  },
  error: {
    required: "Please enter your name.",
    email: "Please enter an e-mail address, for example name@company.com.",
    message: "Please write us a few words.",
    tooLong: "This entry is too long. Please shorten it.",
    control: "This entry contains invisible characters. Please type it again.",
    repeated: "This entry arrived twice. Please fill in the field again.",
    invalid: "We could not read this entry. Please fill in the field again.",
    broken: "This form arrived incomplete or changed. Please check your entries and send it again.",
    limited_one:
      "That was a lot of requests in a short time. Please try again in {{count}}\u00a0minute. Your message is still here.",
    limited_other:
      "That was a lot of requests in a short time. Please try again in {{count}}\u00a0minutes. Your message is still here.",
  },
  requested: {
    title: "Almost done: please confirm your address",
    lead: "We have sent you an e-mail. Your message reaches us as soon as you confirm your address there. We delete unconfirmed messages after {{days}}\u00a0days.",
  },
  confirm: {
    submit: "Send the message",
    again: "Write a new message",
    open: {
      title: "Your message is ready",
      lead: "One click is enough: it confirms your address, and your message reaches us.",
    },
    confirmed: {
      title: "Your message has arrived",
      lead: "Thank you. We will get in touch by e-mail.",
    },
    used: {
      title: "Your message has already arrived",
      lead: "You have used this link before. There is nothing more to do.",
    },
    expired: {
      title: "This link has expired",
      lead: "It was valid for 48\u00a0hours. Please write to us once more.",
    },
    voided: {
      title: "This link is no longer valid",
      lead: "The message it belongs to has been deleted. You are welcome to write to us again.",
    },
    unknown: {
      title: "We do not know this link",
      lead: "It may have been cut off when it was copied, or have expired long ago. Please open the complete link from the e-mail, or write to us once more.",
    },
  },
};
