export default {
  claim: "Data protection for AI in sales",
  nav: {
    start: "Start the pre-flight check",
    rules: "How we score",
    risks: "Risks",
    mistakes: "Common mistakes",
    useCases: "AI use cases",
    vendors: "Vendors",
    booking: "First consultation",
    signIn: "Sign in",
    privacy: "Privacy",
  },
  language: { short: "DE", name: "Deutsch" },
  shareImage: "A checklist as in a cockpit: AI in sales, check first, then take off.",
  footer: "© {{company}} · Public pages without cookies, trackers or third parties.",
};
