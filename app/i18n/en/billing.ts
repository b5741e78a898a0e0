/** The consultancy's book in the office. */
export default {
  nav: "Billing",
  title: "Billing",
  lead: "Revenue, running contracts and all invoice numbers. The invoices themselves stand with the client.",
  more: "Earlier numbers",
  revenue: {
    title: "Revenue by month, net",
    month: "Month",
    invoices: "Invoices",
    net: "Net",
    none: "Nothing was charged within the last twelve months.",
  },
  contracts: {
    title: "Running contracts",
    client: "Client",
    payment: "Payment",
    due: "Next invoice",
    turns: "End or change",
    none: "No contract is running.",
    status: {
      invoice: "on invoice",
      active: "running",
      past_due: "failed, tried again",
      unpaid: "remained open",
      ended: "ended at the payment service",
      incomplete: "not paid yet",
    },
  },
  numbers: {
    title: "Invoice numbers",
    number: "Number",
    kind: "Kind",
    of: { invoice: "Invoice", "credit-note": "Credit note" },
    day: "Date",
    gross: "Gross",
    none: "No invoice yet.",
  },
};
