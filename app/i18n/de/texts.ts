import booking from "./booking.ts";
import check from "./check.ts";
import demo from "./demo.ts";
import errors from "./errors.ts";
import identity from "./identity.ts";
import library from "./library.ts";
import marketing from "./marketing.ts";
import mistakes from "./mistakes.ts";
import office from "./office.ts";
import page from "./page.ts";
import report from "./report.ts";
import security from "./security.ts";
import risks from "./risks.ts";
import ui from "./ui.ts";
import workspace from "./workspace.ts";

/** German is the source: English must have every one of these texts. */
export const texts = {
  booking,
  check,
  demo,
  errors,
  identity,
  library,
  marketing,
  mistakes,
  office,
  page,
  report,
  security,
  risks,
  ui,
  workspace,
};
