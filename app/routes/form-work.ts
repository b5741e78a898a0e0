/// <reference lib="dom" />
// Runs beside a public form: does the work that shows a person is waiting, and hands it in with the form.
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

const form = document.querySelector<HTMLFormElement>("form[data-work]");
const field = (name: string) => form?.elements.namedItem(name) as HTMLInputElement | null;

let work: Promise<void> | undefined;

async function solve(): Promise<void> {
  const [task, solution] = [field("task"), field("solution")];
  if (!task || !solution || solution.value !== "") return;
  const challenge = JSON.parse(task.value) as Parameters<typeof solveChallenge>[0]["challenge"];
  const solved = await solveChallenge({ challenge, deriveKey, timeout: 30_000 });
  if (solved) solution.value = JSON.stringify(solved);
}

const begin = () => (work ??= solve().catch(() => undefined));

// With the first field: whoever only reads the result keeps the battery.
form?.addEventListener("focusin", () => void begin(), { once: true });
form?.addEventListener("submit", (event) => {
  if (field("solution")?.value || form.dataset.work === "done") return;
  event.preventDefault();
  const { submitter } = event;
  form.dataset.work = "busy";
  void begin().then(() => {
    form.dataset.work = "done";
    form.requestSubmit(submitter);
  });
});
