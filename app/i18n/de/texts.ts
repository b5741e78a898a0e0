import about from "./about.ts";
import billing from "./billing.ts";
import booking from "./booking.ts";
import calendar from "./calendar.ts";
import check from "./check.ts";
import comments from "./comments.ts";
import consultation from "./consultation.ts";
import contact from "./contact.ts";
import contract from "./contract.ts";
import contracts from "./contracts.ts";
import demo from "./demo.ts";
import document from "./document.ts";
import draft from "./draft.ts";
import errors from "./errors.ts";
import evidence from "./evidence.ts";
import faq from "./faq.ts";
import history from "./history.ts";
import identity from "./identity.ts";
import invoice from "./invoice.ts";
import library from "./library.ts";
import ledger from "./ledger.ts";
import legal from "./legal.ts";
import marketing from "./marketing.ts";
import measures from "./measures.ts";
import mistakes from "./mistakes.ts";
import members from "./members.ts";
import newUseCase from "./new-use-case.ts";
import offer from "./offer.ts";
import office from "./office.ts";
import timeLog from "./time-log.ts";
import opinion from "./opinion.ts";
import ordering from "./ordering.ts";
import packages from "./packages.ts";
import ownData from "./own-data.ts";
import page from "./page.ts";
import papers from "./papers.ts";
import people from "./people.ts";
import plan from "./plan.ts";
import privacy from "./privacy.ts";
import proposals from "./proposals.ts";
import register from "./register.ts";
import reminders from "./reminders.ts";
import report from "./report.ts";
import reports from "./reports.ts";
import reviews from "./reviews.ts";
import risks from "./risks.ts";
import screening from "./screening.ts";
import security from "./security.ts";
import ui from "./ui.ts";
import workspace from "./workspace.ts";

/** German is the source: English must have every one of these texts. */
export const texts = {
  about,
  billing,
  booking,
  calendar,
  check,
  comments,
  consultation,
  contact,
  contract,
  contracts,
  demo,
  document,
  draft,
  errors,
  evidence,
  faq,
  history,
  identity,
  invoice,
  library,
  ledger,
  legal,
  marketing,
  measures,
  mistakes,
  members,
  newUseCase,
  offer,
  office,
  timeLog,
  opinion,
  ordering,
  packages,
  ownData,
  page,
  people,
  papers,
  plan,
  privacy,
  proposals,
  register,
  reminders,
  report,
  reports,
  reviews,
  risks,
  screening,
  security,
  ui,
  workspace,
};
