export default {
  lawAsOf: "State of the law: {{date}}",
  asOf: "Version {{version}} of {{date}}",
  sample: "Sample: the company replaces this text before it applies to contracts.",
  prevails: "This is a translation; the German version prevails.",
  imprint: {
    title: "Imprint",
    description:
      "Who offers this portal: address, representatives, register, VAT identification number and liability insurance.",
    lead: "Information under Sec.\u00a05\u00a0DDG (German Digital Services Act) and the German regulation on service information.",
    company: "Company",
    address: "Address",
    representatives: "Represented by",
    email: "E-mail",
    phone: "Phone",
    register: "Commercial register",
    vatId: "VAT identification number",
    authority: "Supervisory authority",
    insurance: "Professional liability insurance",
    area: "Territorial scope",
    editor: "Responsible under Sec.\u00a018(2) MStV",
    terms: "Contracts are governed by our terms and conditions.",
  },
  settings: {
    title: "Privacy settings",
    description:
      "Why there is no banner on these pages: nothing is stored on your device, and nobody measures what you do.",
    lead: "There is nothing to set here: while you read and check, these pages store nothing on your device.",
    what: "What",
    stored: "Stored?",
    rows: {
      cookies: {
        what: "Cookies on the public pages",
        stored: "no",
      },
      measuring: {
        what: "Statistics, advertising, measuring of clicks",
        stored: "no",
      },
      others: {
        what: "Content of other providers",
        stored: "no, even the fonts come from us",
      },
      answers: {
        what: "Answers of the check",
        stored: "no, they travel in the form",
      },
      signIn: {
        what: "Cookie at sign-in",
        stored: "only if you sign in; deleted when you sign out",
      },
    },
    why: "So we need no consent banner (Sec.\u00a025(2) no.\u00a02\u00a0TDDDG). Should anything ever be added, we would ask you here first.",
  },
  accessibility: {
    title: "Accessibility",
    description:
      "How accessible this portal is, what we measure it by and whom to turn to if something does not work.",
    lead: "Everybody should be able to read and use this portal. Our measure is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.",
    parts: {
      how: {
        title: "What we do for it",
        text: [
          "All public pages and forms work with the keyboard, without JavaScript, at 400 % zoom, in a dark colour scheme and with screen readers. States always have a shape and a word, never colour alone. There is motion only where it explains something, and none at all if your device asks for that.",
        ],
      },
      checked: {
        title: "How we check",
        text: [
          "Every page is checked automatically before each release, in both languages, light and dark. There has been no check by an independent body yet.",
        ],
      },
      limits: {
        title: "What does not work yet",
        text: [
          "There is no easy-to-read version and there are no videos in sign language yet. We do not check whether files that clients upload to the workspace are accessible.",
        ],
      },
      contact: {
        title: "Something does not work?",
        text: [
          "Write to {{email}} or call {{phone}}. Tell us which page is the problem; we will answer and send you the content in another form if you like.",
        ],
      },
    },
  },
};
