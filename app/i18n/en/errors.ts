export default {
  kicker: "Error {{status}}",
  request: "Number of this request, in case you write to us:",
  home: "Go to the home page",
  check: "Go to the pre-flight check",
  s400: {
    title: "We could not read this request",
    text: "Something in the address or the form was incomplete or had been changed. Please go back and try again.",
  },
  s403: {
    title: "The form did not come from our site",
    text: "For security reasons, we only accept forms sent from our own pages. Please open the page again and try once more.",
  },
  readOnly: {
    title: "The workspace can only be read just now",
    text: "A payment has remained open, or the contract rests or has ended. Everything is still there, also to take along. Questions? Write to your consultant.",
  },
  overLimit: {
    title: "This AI use case can only be read",
    text: "Your package includes fewer AI use cases than there are here. Everything is still there, also to take along. Your administration chooses which ones stay editable, under “Package and invoices”; with a larger package, all of them are.",
  },
  notAllowed: {
    title: "Your role does not cover this",
    text: "You may see everything here but not change it. Whoever has administration can give you another role.",
  },
  s404: {
    title: "This page does not exist",
    text: "The address may be incomplete or the page may have moved. The home page will help you find your way.",
  },
  s405: {
    title: "This page cannot be opened that way",
    text: "Please open it through a link or type the address into your browser.",
  },
  s408: {
    title: "The transfer took too long",
    text: "Your details did not reach us completely. Please go back and send the form again.",
  },
  s410: {
    title: "This link is no longer valid",
    text: "It has been used, has expired or has been replaced by a newer one. Please open the link in the latest e-mail or request a new one.",
  },
  s413: {
    title: "That is more than we accept",
    text: "Your details are too long. Please go back, shorten the text and send the form again.",
  },
  s414: {
    title: "This address is too long",
    text: "Please check the link or start from the home page.",
  },
  s415: {
    title: "We do not accept this format",
    text: "Please use the form on our page.",
  },
  s421: {
    title: "You will not find us at this address",
    text: "We do not know this server name. Please check the address in your browser.",
  },
  s429: {
    title: "That was a lot of requests in a short time",
    text: "Please wait a little and then try again.",
  },
  s500: {
    title: "That did not work",
    text: "The fault is ours and has been noted. Please try again in a few minutes.",
  },
  s503: {
    title: "We will be right back",
    text: "The portal is starting up or has too much to do for a moment. Please reload the page in a few seconds.",
  },
};
