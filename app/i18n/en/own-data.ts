export default {
  claim: "Your data",
  title: "Your data with us",
  leads: {
    lead: "This is what we keep about {{email}}. You can see it, take it with you, change it and delete it, without signing in.",
    request:
      "Somebody requested a report for {{email}} and has not confirmed the address yet. You can delete everything right away.",
    message:
      "Somebody wrote to us as {{email}} and has not confirmed the address yet. We have not read the message. You can delete everything right away.",
  },
  home: "Go to the home page",
  kept: "What we keep",
  email: "E-mail",
  since: "Since",
  check: "Pre-flight check of {{at}}",
  message: "Message of {{at}}",
  appointment: "First consultation",
  offers: "Offers",
  offer: "Offer of {{at}}",
  cancelled: "{{at}} (cancelled)",
  notes: "Notes of our consultants",
  inFile: "are in the file below",
  done: { title: "Done", text: "We are sending you an e-mail to confirm it." },
  consents: {
    title: "Your consents",
    channels: { "news-email": "Professional information by e-mail", "call-phone": "Call" },
    given: "confirmed on {{at}}",
    withdrawn: "withdrawn on {{at}}",
    withdraw: "Withdraw consent",
  },
  details: {
    title: "Your details",
    errorTitle: "Error: your details",
    submit: "Save details",
  },
  take: {
    title: "Take your data with you",
    lead: "As a PDF to read and print. The JSON file holds the same in a form that other programs can read as well.",
    pdf: "Open as PDF",
    json: "Download as JSON",
  },
  delete: {
    title: "Delete everything",
    lead: "Your details, checks, reports, messages and meetings are gone at once. Of consents only the proof stays, without your address.",
    open: "Prepare deletion",
    submit: "Delete for good",
    back: "Keep my data",
    sure: {
      title: "Really delete everything?",
      lead: "Your report is gone as well then, and a booked consultation is cancelled. This cannot be undone.",
    },
    done: {
      title: "Your data are deleted",
      lead: "We are sending you a last e-mail to confirm it.",
    },
  },
  unsubscribe: {
    submit: "Unsubscribe",
    ask: {
      title: "No more professional information?",
      lead: "One click is enough. Your report and your meetings are not affected.",
    },
    done: {
      title: "You are unsubscribed",
      lead: "You will receive no more professional information from us.",
    },
  },
  unknown: {
    title: "We do not know this link",
    lead: "It may have been cut off when it was copied. Please open the complete link from one of our e-mails.",
  },
  over: {
    title: "Nothing is kept here any more",
    lead: "Your data are deleted, or this link has expired.",
  },
  places: {
    data: "your data",
    details: "your details",
    withdrawal: "withdrawal",
    deletion: "deletion",
    pdf: "Your data as PDF",
    news: "professional information",
  },
};
