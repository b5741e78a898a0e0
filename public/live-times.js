// The booking page with script: times stay fresh, and the chosen one waits while its form is filled in. Without script
// the same forms work. The server says everything; this file only asks again and puts the answer in its place.
const form = document.getElementById("booking");
const status = document.getElementById("live-times");
const ownZone = document.getElementById("own-zone");
const minute = 60_000;

/** What is parsed is this page as our own server writes it; nothing in a parsed document runs. */
const ownPage = window.trustedTypes?.createPolicy("own-page", { createHTML: (html) => html });

let heldUntil = 0;
let heldTime = "";
let running;

const field = (name) => form.elements.namedItem(name);
const chosen = () => form.querySelector('input[name="time"]:checked')?.value ?? "";

function say(words) {
  if (status.textContent !== words) status.textContent = words;
}

/** Asks for the page as it would be now and takes its times; the choice and the focus stay where they are. */
async function refresh() {
  running?.abort();
  running = new AbortController();
  const body = new URLSearchParams(new FormData(form));
  const { signal } = running;
  const response = await fetch(status.dataset.times, { method: "POST", body, signal }).catch(
    () => undefined,
  );
  if (!response?.ok) {
    if (!signal.aborted) say(status.dataset.offline);
    return;
  }
  if (status.textContent === status.dataset.offline) say("");
  const html = await response.text();
  const page = new DOMParser().parseFromString(ownPage?.createHTML(html) ?? html, "text/html");
  const fresh = page.getElementById("times");
  const times = document.getElementById("times");
  if (!fresh || fresh.innerHTML === times.innerHTML) return;
  const before = chosen();
  const focused = times.contains(document.activeElement) ? document.activeElement.value : undefined;
  times.replaceChildren(...fresh.childNodes);
  const radios = [...times.querySelectorAll('input[name="time"]')];
  const again = radios.find((radio) => radio.value === before);
  if (again) again.checked = true;
  else if (before) say(status.dataset.taken);
  if (focused !== undefined)
    (
      radios.find((radio) => radio.value === focused) ?? times.querySelector("input, button")
    )?.focus();
}

/** Keeps the chosen time for this form. */
async function hold() {
  const time = chosen();
  if (!time) return;
  const body = new URLSearchParams({ time });
  for (const name of ["key", "zone", "with", "also"])
    if (field(name)) body.set(name, field(name).value);
  const response = await fetch(status.dataset.hold, { method: "POST", body }).catch(
    () => undefined,
  );
  const held = await response?.json().catch(() => undefined);
  if (time !== chosen()) return;
  if (held?.state === "held") {
    heldUntil = Date.parse(held.until);
    heldTime = time;
    const clock = { hour: "2-digit", minute: "2-digit" };
    const words = new Intl.DateTimeFormat(document.documentElement.lang, clock).format(heldUntil);
    say(status.dataset.held.replace("{time}", words));
  } else if (held?.state === "taken") {
    heldUntil = 0;
    say(status.dataset.taken);
    await refresh();
  }
}

form?.addEventListener("change", ({ target }) => {
  if (target.name === "time") void hold();
  if (["zone", "with", "also"].includes(target.name)) void refresh();
});

// Whoever is still typing shortly before the end keeps the time.
form?.addEventListener("input", ({ target }) => {
  const left = heldUntil - Date.now();
  if (target.name !== "time" && heldTime === chosen() && left > 0 && left < 3 * minute) void hold();
});

setInterval(() => {
  if (heldUntil > 0 && heldUntil <= Date.now()) {
    heldUntil = 0;
    say(status.dataset.over);
  }
}, 5_000);
setInterval(() => {
  if (form && !document.hidden) void refresh();
}, minute);
document.addEventListener("visibilitychange", () => {
  if (form && !document.hidden) void refresh();
});

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (form && ownZone && timeZone && field("zone") && field("zone").value !== timeZone) {
  const city = timeZone.split("/").at(-1).replaceAll("_", " ");
  ownZone.textContent = ownZone.textContent.replace("{zone}", city);
  ownZone.hidden = false;
  ownZone.addEventListener("click", () => {
    const zones = field("zone");
    if (![...zones.options].some(({ value }) => value === timeZone))
      zones.add(new Option(timeZone, timeZone));
    zones.value = timeZone;
    ownZone.hidden = true;
    void refresh();
  });
}
