export default {
  nav: { leads: "Leads" },
  language: "Deutsch",
  signOut: "Sign out",
  leads: {
    pageTitle: "Leads – office",
    title: "Leads",
    lead: "Confirmed requests with the result of the pre-flight check, latest contact first.",
    emptyTitle: "No leads yet",
    empty:
      "As soon as somebody requests the report and confirms the address, the request appears here.",
    light: "Traffic light",
    who: "Who",
    at: "Last contact",
    more: "More leads",
  },
  lead: {
    email: "E-mail",
    firstName: "First name",
    company: "Company",
    language: "Language",
    languages: { de: "German", en: "English" },
    checkedAt: "Pre-flight check of",
    none: "not given",
  },
};
