import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";

/** Does the work of a task as the script of the page does. */
export async function solved(task: string): Promise<{ task: string; solution: string }> {
  const challenge = JSON.parse(task) as Parameters<typeof solveChallenge>[0]["challenge"];
  const solution = await solveChallenge({ challenge, deriveKey });
  return { task, solution: JSON.stringify(solution) };
}
