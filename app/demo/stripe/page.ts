import type { ApiReply } from "./api.ts";

const style = `
  :root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
  form { display: grid; gap: .75rem; }
  button { font: inherit; padding: .75rem 1rem; min-height: 2.75rem; cursor: pointer; text-align: start; }
  .note { border-inline-start: .25rem solid; padding-inline-start: .75rem; }`;

/** A hosted page: one file, no script. */
export function answerHtml(
  status: number,
  { lang, title, content }: { lang: string; title: string; content: string },
): ApiReply {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body><main><h1>${title}</h1>${content}</main></body></html>`,
  };
}

export const redirect = (location: string): ApiReply => ({
  status: 303,
  headers: { location },
  body: "",
});

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const buttons = (
  choices: readonly (readonly [string, string])[],
): string => `<form method="post">
  ${choices.map(([value, label]) => `<button name="wish" value="${value}">${escaped(label)}</button>`).join("\n")}
</form>`;

export const euros = (cents: number, lang: string): string =>
  new Intl.NumberFormat(lang === "de" ? "de-DE" : "en-GB", {
    style: "currency",
    currency: "EUR",
  }).format(cents / 100);
