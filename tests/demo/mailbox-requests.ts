/** A request that the v3 API accepts. */
export const sound = {
  personalizations: [{ to: [{ email: "kurz@beispiel.example" }] }],
  from: { email: "portal@tulos.example", name: "Tulos" },
  subject: "Grüße",
  content: [
    { type: "text/plain", value: "Hier: https://a.example/x?y=1.\nUnd (https://a.example/z)." },
    { type: "text/html", value: "<p>Hier</p>" },
  ],
  custom_args: { mail_id: "7" },
};

/** The head of such a request, with a key that looks like one. */
export const headers = { authorization: "Bearer SG.key", "content-type": "application/json" };

/** Sends a request to a stand-in; text goes as it is, everything else as JSON. */
export const post = (url: string, body: unknown, changes: Record<string, string> = {}) =>
  fetch(`${url}/v3/mail/send`, {
    method: "POST",
    headers: { ...headers, ...changes },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
