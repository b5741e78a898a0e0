/** One JSON line on stderr, like the application's own log. Line breaks of the stack are encoded. */
export function logError(message: string, error: unknown): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = { level: 50, time: new Date().toISOString(), error: cause, msg: message };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
