import { setTimeout as wait } from "node:timers/promises";
import type { APIRequestContext } from "@playwright/test";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { expect } from "#tests/support/journey.ts";
import { solved } from "#tests/support/proof.ts";

const headers = (origin: string) => ({
  origin,
  "content-type": "application/x-www-form-urlencoded",
});

interface Wish {
  email: string;
  company?: string;
  sample?: number;
  /** Answers that differ from those of the sample. */
  but?: Record<string, string>;
  /** With the work that a browser with scripts does: only then the same mailbox is written to again at once. */
  proven?: boolean;
}

/** Somebody answers all questions and asks for the report, over HTTP. */
export async function askForReport(
  request: APIRequestContext,
  origin: string,
  { email, company = "Neue Wege GmbH", sample = 2, but = {}, proven = false }: Wish,
): Promise<void> {
  const send = (path: string, form: URLSearchParams) =>
    request.post(path, { headers: headers(origin), data: form.toString() });
  let carried = "";
  const answers = { ...sampleLeads[sample]?.answers, ...but };
  for (const [question, given] of Object.entries(answers)) {
    const form = new URLSearchParams({ carried, question });
    for (const answer of [given].flat()) form.append("answer", answer);
    const page = await (await send("/pilotencheck/fragen", form)).text();
    carried = /name="carried" value="([^"]*)"/.exec(page)?.[1] ?? "";
  }
  const wish = new URLSearchParams({ carried, email, company, shared: "result", news: "yes" });
  if (proven) {
    const result = await send("/pilotencheck/ergebnis", new URLSearchParams({ carried }));
    const task = /name="task" value="([^"]*)"/.exec(await result.text())?.[1] ?? "";
    for (const [name, value] of Object.entries(await solved(task.replaceAll("&quot;", '"'))))
      wish.set(name, value);
    // Nobody fills in the form faster than that.
    await wait(3_100);
  }
  expect((await send("/bericht/anfordern", wish)).url()).toContain("/bericht/angefordert");
}

/** The address is confirmed by its mailed link, over HTTP; the address of the report. */
export async function confirmed(
  request: APIRequestContext,
  origin: string,
  link: string,
): Promise<string> {
  const page = await (await request.post(link, { headers: headers(origin) })).text();
  return /href="([^"]*\/(?:bericht\/ansehen|report\/view)\/[^"/]+)"/.exec(page)?.[1] ?? "";
}
