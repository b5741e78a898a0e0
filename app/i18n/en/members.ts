export default {
  title: "People",
  errorTitle: "Error: people",
  lead: "Who may do what in your workspace. Every change stands in the history and ends the person’s current sign-ins.",
  members: {
    title: "With access",
    guestUntil: "Guest until {{day}}",
    disabled: "Sign-in disabled",
    change: "Change",
    changeOne: "Change {{name}}",
    remove: "Remove",
    removeOne: "Remove {{name}}",
  },
  invitations: {
    title: "Invited",
    valid: "valid until {{day}}",
    expired: "expired on {{day}}",
    again: "Send again",
    againOne: "Send again: invitation to {{name}}",
    revoke: "Withdraw",
    revokeOne: "Withdraw the invitation to {{name}}",
  },
  form: {
    title: "Invite somebody",
    lead: "The invitation comes by e-mail and is valid for seven days. Nobody needs a password.",
    name: "Name",
    email: "E-mail address",
    roles: "What may the person do?",
    rolesHint: "Several roles are possible. A guest is a guest only.",
    guestUntil: "Guest until and including",
    guestHint: "For guests only, one year at most.",
    submit: "Send the invitation",
    error: {
      required: "Please enter the name.",
      tooLong: "The name is too long. Please shorten it to 200 characters.",
      control: "The name contains invisible characters. Please enter it again.",
      email: "Please enter an e-mail address, for example name@company.com.",
      roles: "Please choose at least one role.",
      date: "Please enter a valid date.",
      repeated: "This arrived twice. Please enter it once.",
      broken: "The form arrived incomplete. Please send it again.",
      impossible:
        "This does not go together: a guest has no other role and needs a last day within a year.",
      "last-admin":
        "This is the only person with administration. Give the role to somebody else first, or nobody can invite any more.",
      "not-a-successor": "This person cannot take over. Please choose somebody from the list.",
      "package-limit":
        "All members your package includes are taken. Remove somebody or take an invitation back, or talk to your consultant about a larger package.",
      "already-member": "This person already has access. You change their roles in the list above.",
      "already-invited": "This person is invited already. You can send the invitation again above.",
      "house-address":
        "This address belongs to the consultancy. It sees your workspace if it is assigned to you.",
      later: "That was a lot of invitations within an hour. Please go on later.",
    },
  },
  member: {
    title: "Roles of {{name}}",
    errorTitle: "Error: roles of {{name}}",
    lead: "After saving, the person signs in again.",
    submit: "Save the roles",
  },
  removal: {
    title: "Remove {{name}}?",
    errorTitle: "Error: remove {{name}}",
    lead: "Their access ends at once. What they did stays in the history.",
    leadSelf: "This is you. Your own access ends at once.",
    successor_one: "Who takes over the measure?",
    successor_other: "Who takes over the measures?",
    owns_one:
      "{{name}} is responsible for {{count}}\u00a0measure. If nobody takes over, nobody is responsible for it.",
    owns_other:
      "{{name}} is responsible for {{count}}\u00a0measures. If nobody takes over, nobody is responsible for them.",
    nobody: "Nobody for now",
    submit: "Remove",
    keep: "Keep",
  },
  agreement: {
    title: "Agreement on processing",
    errorTitle: "Error: agreement on processing",
    open: "Before {{organisation}} uses the workspace, it needs this agreement under Art.\u00a028\u00a0GDPR with {{company}}. You conclude it once.",
    waiting:
      "Your workspace is almost ready. The administration of {{organisation}} still has to accept the agreement on processing. After that you go on here.",
    accepted: "The agreement between {{organisation}} and {{company}} is concluded.",
    acceptedBy: "Version {{version}}, accepted by {{by}} on {{at}}.",
    agreed:
      "I accept the agreement on processing (version {{version}}) for {{organisation}} and am entitled to do so.",
    submit: "Accept the agreement",
    note: "We keep who accepted which version when. You find the agreement again at any time.",
    error: "Please confirm that you accept the agreement.",
    read: "Read the whole agreement",
    rooms: "To your rooms",
    go: "To the workspace",
    points: {
      purpose: {
        title: "Purpose",
        text: "{{company}} processes what stands in the workspace only to advise you on data protection for your AI use cases.",
      },
      instructions: {
        title: "Instructions",
        text: "You decide what happens to the data. If {{company}} considers an instruction unlawful, you hear of it at once.",
      },
      people: {
        title: "Who",
        text: "Only people who are bound to confidentiality and assigned to you. You see each of their looks in the history.",
      },
      measures: {
        title: "Protection",
        text: "Separate rooms for each company, sign-in with a second factor, encrypted transport and an audit trail.",
      },
      help: {
        title: "Help",
        text: "Support with requests of data subjects, with data breaches and with your evidence.",
      },
      end: {
        title: "End",
        text: "After the end of the engagement your content stays available for 90\u00a0days and is deleted then.",
      },
    },
  },
};
