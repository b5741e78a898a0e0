/// <reference lib="dom" />
// Makes the question page quicker with a keyboard. Everything works without it.
const group = document.querySelector<HTMLElement>("[data-choice]");
const form = group?.closest("form");
const inputs = [...(group?.querySelectorAll<HTMLInputElement>("input") ?? [])];

// Single keys only count while the answers have the focus (WCAG 2.1.4), so they get it, unless an error has it.
if (group && !document.querySelector("[autofocus]")) {
  group.tabIndex = -1;
  group.focus({ preventScroll: true });
}
document.querySelector("[data-keys]")?.removeAttribute("hidden");

/** An answer that excludes the others takes their ticks away, and loses its own to any of them. */
function exclude(ticked: HTMLInputElement): void {
  if (ticked.type !== "checkbox" || !ticked.checked) return;
  const alone = "exclusive" in ticked.dataset;
  for (const other of inputs)
    if (other !== ticked && (alone || "exclusive" in other.dataset)) other.checked = false;
}

group?.addEventListener("change", (event) => exclude(event.target as HTMLInputElement));

group?.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter") {
    event.preventDefault();
    form?.requestSubmit(form.querySelector<HTMLButtonElement>("button[data-next]"));
  }
  const input = /^[1-9]$/.test(event.key) ? inputs[Number(event.key) - 1] : undefined;
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.checked = input.type === "radio" || !input.checked;
  exclude(input);
});
