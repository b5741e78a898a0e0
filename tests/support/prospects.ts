import { sampleLeads } from "#app/demo/sample-leads.ts";
import { confirmReport } from "#app/domain/self-check/report-confirmation.server.ts";
import { requestReport, type ReportWish } from "#app/domain/self-check/report-requests.server.ts";
import { asSuperuser } from "./database.ts";
import { mailedToken } from "./mailed.ts";

const wishes = sampleLeads.map(({ contact, answers }, index): ReportWish => {
  const page = contact.language === "de" ? "/bericht/anfordern" : "/en/report/request";
  return {
    ...contact,
    answers,
    page,
    shared: "result",
    news: false,
    call: false,
    from: `203.0.113.${index}`,
    standing: "proven",
  };
});

function wishOf(email: string): ReportWish {
  const wish = wishes.find((one) => one.email.startsWith(email));
  if (!wish) throw new Error(`Nobody is called ${email}`);
  return wish;
}

/** Katrin's light is green, Jens's yellow, that of the nameless „Vertrieb“ red; Alice reads English. */
export const katrin = wishOf("katrin@");
export const jens = wishOf("jens@");
export const alice = wishOf("alice@");
export const sales = wishOf("vertrieb@");

/** Asks for the report and reads the confirmation link in the mailbox. */
export async function asked(wish: ReportWish): Promise<string> {
  const allowance = await requestReport(wish);
  if (!allowance.allowed) throw new Error("Too many requests");
  return mailedToken(wish.email, "confirm-report");
}

/** Asks, confirms and returns the token of the report. */
export async function confirmed(wish: ReportWish): Promise<string> {
  const answer = await confirmReport(await asked(wish));
  if (answer.state !== "confirmed") throw new Error(`The link is ${answer.state}`);
  return answer.reportToken;
}

/** Empties what the line from check to lead writes, the trail included. */
export async function startAnew(): Promise<void> {
  await asSuperuser(`begin; set local session_replication_role = replica;
    delete from audit_event; delete from consent; delete from lead_stage; delete from lead_note; delete from lead_message; delete from message_request;
    delete from lead_address; delete from lead_word; delete from mail_event; delete from set_aside_address;
    delete from report_request; delete from report_share; delete from self_check; delete from self_check_draft;
    delete from lead; delete from mail; delete from link; delete from rate_limit; delete from erasure; delete from pgboss.job; commit`);
}
