import type de from "../de/ordering.ts";

/** Ordering without a consultant, and how an order is paid. */
export default {
  payment: {
    method: "How would you like to pay?",
    way: { invoice: "On invoice", card: "By card", sepa_debit: "SEPA direct debit" },
    how: {
      invoice: "Monthly in advance, by bank transfer. The invoice goes to {{email}}.",
      card: "You enter the card on the page of our payment service Stripe. It is charged monthly in advance.",
      sepa_debit:
        "You give the mandate on the page of our payment service Stripe. It is collected monthly in advance; the first debit takes a few bank working days.",
    },
    unavailableTitle: "The payment service does not answer right now",
    unavailable:
      "Nothing has been charged, and what you entered is still there. Please try again in a few minutes.",
    look: "Check again",
    back: "Back to the order",
    waiting: {
      title: "Your payment is being confirmed",
      lead: "This usually takes seconds. As soon as the payment service has confirmed it, you will receive the confirmation of your order, your invoice and the invitation by e-mail. You may close this page.",
    },
    paid: {
      title: "Thank you for your order",
      lead: "You will receive three e-mails in a moment: the confirmation of your order, your first invoice and the invitation to your workspace.",
    },
    unknown: {
      title: "This order does not exist",
      lead: "Please check whether you copied the whole link.",
    },
    voided: {
      title: "This order is no longer valid",
      lead: "If anything was charged, we pay it back. Please write to us.",
    },
  },
  start: {
    title: "You need not do it alone",
    teaser:
      "With a package we stay at your side from this result to the approval. What we know about you is already in the order; you can change all of it there.",
    open: "Order a package",
  },
  details: {
    open: "Change these details",
    title: "Your details",
    errorTitle: "Error: your details",
    lead: "This is how you appear in the contract and on invoices. Package and price stay as they are.",
    submit: "Save the details",
    back: "Back without a change",
  },
  own: {
    title: "Order a package",
    errorTitle: "Error: order a package",
    description:
      "Order a data protection package for AI in sales online: enter your details, confirm your mailbox, pay.",
    lead: "Three steps: enter your details here, confirm your mailbox, then see everything at a glance. Only there do you place a binding order.",
    packageHint: "Prices of today, version {{version}}.",
    compare: "Compare the packages",
    contactHint: "The link to the order goes to this address. This person is invited first.",
    note: "We keep these details for this order only. If you do not order, they are deleted automatically.",
    privacy: "Privacy notice",
    book: "Book a first consultation",
    submit: "Continue",
    requestedTitle: "One more step: your mailbox",
    requestedLead:
      "We have sent you a link. It leads to the summary, and that is where you order. Nothing has been ordered before that.",
  },
} satisfies typeof de;
