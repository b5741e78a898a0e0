import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
let page: Browser;
let download: (path: string) => Promise<Response>;

beforeAll(async () => {
  await loadSamples();
  const reed = await signedInAs(await appHandler(), clientPeople.reed.id);
  download = (path) => reed.request(path);
  page = await browse(reed, `/arbeitsbereich/${muster}/berichte`);
}, 150_000);

test("a report is chosen, made, listed with its hash and handed out as a download", async () => {
  const wrong = await page.press("Bericht erstellen");
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain("Bitte wählen Sie eine Möglichkeit aus der Liste.");
  const made = await page.press("Bericht erstellen", { kind: "plan", format: "csv" });
  expect(made.text).toMatch(/Maßnahmenplan, Muster Vertriebs-GmbH · CSV/);
  const [link] = made.all("a").filter(({ text }) => text.startsWith("Maßnahmenplan"));
  const file = await download(link?.attributes.href ?? "");
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(file.headers.get("content-disposition")).toContain("Ma%C3%9Fnahmenplan");
  const [{ hash }] = (await asSuperuser(
    "select encode(sha256, 'hex') as hash from workspace_report",
  )) as [{ hash: string }];
  expect(made.text).toContain(hash);
});

test("the report of one AI use case asks which, and nothing chosen is lost", async () => {
  const told = await page.press("Bericht erstellen", {
    kind: "use-case",
    useCaseId: "",
    language: "en",
    format: "docx",
  });
  expect(told.status).toBe(400);
  expect(told.html).toMatch(/value="docx" selected=""/);
});
