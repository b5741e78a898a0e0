export default {
  signIn: {
    title: "Sign in",
    errorTitle: "Error: sign in",
    lead: "No password: use your passkey, or a link by e-mail and a code from your authenticator app.",
    passkey: "Sign in with a passkey",
    email: "E-mail address",
    error: {
      email: "Please enter an e-mail address, for example name@company.com.",
      repeated: "This entry arrived twice. Please fill in the field again.",
      broken:
        "This form arrived incomplete or changed. Please check your address and send it again.",
      tooMany_one: "That was a lot of attempts. Please try again in {{count}}\u00a0minute.",
      tooMany_other: "That was a lot of attempts. Please try again in {{count}}\u00a0minutes.",
    },
    submit: "Request a link",
  },
  sent: {
    title: "Please check your inbox",
    lead: "If this address has access, a link is on its way. It is valid for {{minutes}}\u00a0minutes and works in this browser only.",
    again: "Enter another address or request a new link",
  },
  link: {
    submit: "Continue to sign in",
    again: "Request a new link",
    ok: {
      title: "Almost there",
      lead: "Next, we ask for the code from your authenticator app. The first time, we show you how to set the app up.",
    },
    "other-browser": {
      title: "This link does not match this browser",
      lead: "A link only works in the browser in which you requested it, and only until you request a newer one there. Please open the link from the latest e-mail there, or request a new one here.",
    },
    used: {
      title: "This link has been used",
      lead: "Each link works exactly once. Please request a new one.",
    },
    expired: {
      title: "This link has expired",
      lead: "It was valid for ten minutes. Please request a new one.",
    },
    voided: {
      title: "This link is no longer valid",
      lead: "A newer one has replaced it. Please use the link in the latest e-mail.",
    },
    unknown: {
      title: "We do not know this link",
      lead: "It may have been cut off when it was copied, or have expired long ago. Please request a new one.",
    },
  },
  invitation: {
    open: {
      title: "Invitation to the workspace of {{organisation}}",
      lead: "Hello {{name}}, {{inviter}} has invited you. This is what you get:",
    },
    email: "You sign in with",
    submit: "Accept the invitation",
    next: "Next you set up your sign-in. It takes less than two minutes, and you need no password.",
    signIn: "Go to sign-in",
    used: {
      title: "This invitation has been accepted",
      lead: "Each invitation works exactly once. If that was you, simply sign in with your e-mail address.",
    },
    expired: {
      title: "This invitation has expired",
      lead: "It was valid for seven days. Please ask the person who invited you for a new one.",
    },
    voided: {
      title: "This invitation is no longer valid",
      lead: "It was withdrawn or replaced by a newer one. Please use the link in the latest e-mail.",
    },
    unknown: {
      title: "We do not know this invitation",
      lead: "The link may have been cut off when it was copied. Please open the complete link from the e-mail again.",
    },
  },
  roles: {
    admin: {
      name: "Administration",
      means: "Invite people, give roles, look after package and invoices",
    },
    approver: { name: "Responsibility", means: "Approve AI use cases and decide about risks" },
    editor: { name: "Editing", means: "Keep AI use cases, measures and evidence up to date" },
    reader: { name: "Reading", means: "See everything and comment" },
    guest: { name: "Guest", means: "See what was shared with you" },
  },
  shell: {
    rooms: "Go to another room",
    security: "Sign-in and security",
    language: "Deutsch",
    signOut: "Sign out",
  },
  rooms: {
    title: "Where would you like to go?",
    lead: "Signed in as {{name}}. Each room stands alone: what is in one cannot be seen from another.",
    client: "Your workspace",
    house: "Workspace of a client of yours",
    office: "Office",
    officeNote: "Leads and appointments",
    security: "Sign-in and security",
    administration: "Administration",
    administrationNote: "People, their sign-in and the audit trail",
    emptyTitle: "No room for you yet",
    empty:
      "Your access is set up, but you do not belong to any workspace at the moment. Please ask the person who invited you.",
  },
  code: {
    title: "Enter the code",
    errorTitle: "Error: enter the code",
    lead: "Open your authenticator app and enter the code for Tulos.",
    label: "Code from the app",
    hint: "Six digits, new every 30\u00a0seconds.",
    submit: "Sign in",
    lost: "App not at hand? Sign in with a recovery code",
    error: {
      format: "Please enter the six digits from the app.",
      wrong:
        "This code is wrong or has been used before. Please wait for the next one. After five attempts you need a new link.",
      spent: "That was five wrong codes, so your link is used up. Please request a new one.",
      later:
        "That was too many attempts. Please wait a quarter of an hour and then request a new link.",
    },
  },
  setUp: {
    title: "Set up your sign-in",
    lead: "It takes less than two minutes and you only do it once. After that, access to your mailbox alone is not enough to sign in as you.",
    passkeyTitle: "The easiest way: a passkey",
    passkeyLead:
      "From then on, fingerprint, face or the PIN of your device is enough. It asks you for it in a moment.",
    passkey: "Set up a passkey",
    appTitle: "Or: an authenticator app",
    app: "Open an authenticator app on your phone: the one that came with it, your password manager or another one.",
    scan: "Add an account there and scan this QR code.",
    qr: "QR code for the authenticator app",
    type: "Reading this on your phone, so you cannot scan? Enter this key instead:",
    enter: "Finally, enter the six digits here that the app shows.",
  },
};
