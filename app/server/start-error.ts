/** A start that cannot go on for a reason the reader can cure: its message is shown alone, without a stack. */
export class StartError extends Error {
  override name = "StartError";
}
