export default {
  claim: "Pre-flight check",
  title: "Your private link to continue",
  lead_one:
    "One answer is stored. With this link you can continue until {{until}}, on any device. After that we delete it.",
  lead_other:
    "{{count}}\u00a0answers are stored. With this link you can continue until {{until}}, on any device. After that we delete them.",
  link: "Copy the link or set a bookmark:",
  holder:
    "Anyone who has the link can see your answers. We do not know you and cannot send you the link again.",
  snapshot:
    "The link holds your answers as they are now. If you continue and pause again, you get a new one.",
  otherRules: {
    title: "New rules apply in the meantime",
    text: "We ask again where an answer no longer exists as it was.",
  },
  continue: "Continue now",
  delete: "Delete the answers now",
  deleted: {
    title: "Your answers have been deleted",
    lead: "The link no longer leads anywhere. You can start the pre-flight check again at any time.",
  },
  voided: {
    title: "These answers were deleted",
    lead: "The link no longer leads anywhere. You can start the pre-flight check again at any time.",
  },
  expired: {
    title: "This link has expired",
    lead: "We have deleted your answers. You can start the pre-flight check again at any time.",
  },
  unknown: {
    title: "Nothing is stored behind this link",
    lead: "Perhaps it was cut off when it was copied, or it expired long ago. Please open the complete link or start the pre-flight check again.",
  },
  again: "Start the check again",
  tooMany: {
    title: "Not possible right now",
    lead_one:
      "Those were many links in a short time. Please try again in {{count}}\u00a0minute. Your answers are still there.",
    lead_other:
      "Those were many links in a short time. Please try again in {{count}}\u00a0minutes. Your answers are still there.",
  },
};
