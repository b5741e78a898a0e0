import type { Contact } from "#app/domain/leads/leads.server.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";

/** Invented prospects with five typical checks, one for each kind of result. */
export const sampleLeads: readonly { contact: Contact; answers: Answers; daysAgo: number }[] = [
  {
    "contact": {
      "email": "katrin@muster-vertrieb.example",
      "firstName": "Katrin",
      "company": "Muster Vertriebs-GmbH",
      "language": "de"
    },
    "answers": {
      "q01-use-case": "lead-scoring",
      "q02-status": "pilot",
      "q03-data": [
        "business-contact",
        "behaviour",
        "customer-contract"
      ],
      "q04-legal-basis": "documented",
      "q05-information": "informed",
      "q06-contract": "avv-checked",
      "q07-location": "eu",
      "q08-training": "excluded",
      "q09-security": [
        "mfa-roles",
        "integrations-reviewed",
        "backup-tested",
        "logging-alerts",
        "deletion-concept",
        "incident-plan"
      ],
      "q10-effect": "ranks-people",
      "q11-channels": [
        "email",
        "phone-human"
      ],
      "q12-consent": "documented",
      "q14-red-lines": [
        "none"
      ],
      "q15-governance": [
        "ropa",
        "dpia",
        "human-oversight",
        "rights-process",
        "policy-training",
        "ai-inventory",
        "works-council"
      ],
      "q16-dpo": "involved"
    },
    "daysAgo": 1
  },
  {
    "contact": {
      "email": "jens@beispiel-maschinenbau.example",
      "firstName": "Jens",
      "company": "Beispiel Maschinenbau AG",
      "language": "de"
    },
    "answers": {
      "q01-use-case": "website-chatbot",
      "q02-status": "live",
      "q03-data": [
        "business-contact",
        "communication"
      ],
      "q04-legal-basis": "assumed",
      "q05-information": "notice-without-ai",
      "q06-contract": "avv-unchecked",
      "q07-location": "us-dpf",
      "q08-training": "unknown",
      "q09-security": [
        "mfa-roles",
        "deletion-concept"
      ],
      "q10-effect": "unreviewed-content",
      "q11-channels": [
        "chat"
      ],
      "q13-ai-disclosure": "privacy-notice-only",
      "q14-red-lines": [
        "none"
      ],
      "q15-governance": [
        "ropa"
      ],
      "q16-dpo": "named-not-involved"
    },
    "daysAgo": 3
  },
  {
    "contact": {
      "email": "vertrieb@nordlicht-telefonie.example",
      "firstName": null,
      "company": "Nordlicht Telefonie GmbH",
      "language": "de"
    },
    "answers": {
      "q01-use-case": "conversation-intelligence",
      "q02-status": "live",
      "q03-data": [
        "recordings",
        "communication",
        "employee"
      ],
      "q04-legal-basis": "none",
      "q05-information": "none",
      "q06-contract": "no-avv",
      "q07-location": "third-unsafe",
      "q08-training": "used",
      "q09-security": [
        "none"
      ],
      "q10-effect": "evaluates-employees",
      "q11-channels": [
        "none"
      ],
      "q14-red-lines": [
        "recording-no-consent",
        "emotion-employees"
      ],
      "q15-governance": [
        "none"
      ],
      "q16-dpo": "none"
    },
    "daysAgo": 6
  },
  {
    "contact": {
      "email": "alice@sample-translations.example",
      "firstName": "Alice",
      "company": "Sample Translations Ltd",
      "language": "en"
    },
    "answers": {
      "q01-use-case": "translation",
      "q02-status": "planned",
      "q03-data": [
        "business-contact",
        "communication"
      ],
      "q04-legal-basis": "documented",
      "q05-information": "informed",
      "q06-contract": "self-hosted",
      "q09-security": [
        "mfa-roles",
        "backup-tested",
        "logging-alerts",
        "integrations-reviewed"
      ],
      "q10-effect": "reviewed-content",
      "q11-channels": [
        "none"
      ],
      "q14-red-lines": [
        "none"
      ],
      "q15-governance": [
        "ropa",
        "human-oversight",
        "policy-training",
        "ai-inventory",
        "rights-process"
      ],
      "q16-dpo": "not-required-checked"
    },
    "daysAgo": 9
  },
  {
    "contact": {
      "email": "murat@kreditblick.example",
      "firstName": "Murat",
      "company": null,
      "language": "de"
    },
    "answers": {
      "q01-use-case": "credit-scoring",
      "q02-status": "planned",
      "q03-data": [
        "customer-contract",
        "financial"
      ],
      "q04-legal-basis": "documented",
      "q05-information": "informed",
      "q06-contract": "avv-checked",
      "q07-location": "eu",
      "q08-training": "excluded",
      "q09-security": [
        "mfa-roles",
        "integrations-reviewed",
        "backup-tested",
        "logging-alerts"
      ],
      "q10-effect": "automated-decision",
      "q11-channels": [
        "email"
      ],
      "q12-consent": "existing-customer",
      "q14-red-lines": [
        "none"
      ],
      "q15-governance": [
        "ropa",
        "human-oversight",
        "dpia",
        "rights-process"
      ],
      "q16-dpo": "involved"
    },
    "daysAgo": 12
  }
];
