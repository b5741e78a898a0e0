import type de from "../de/ui.ts";

export default {
  skipToContent: "Skip to content",
  menu: "Menu",
  mainNavigation: "Main menu",
  areaNavigation: "Areas",
  footerNavigation: "Further pages",
  breadcrumbs: "You are here",
  error: "Error",
  errorSummary: "Please check your entries",
  optional: "optional",
  steps: "Sections",
  stepDone: "done",
} satisfies typeof de;
