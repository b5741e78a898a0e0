const base = {
  "default-src": "'none'",
  "script-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "object-src": "'none'",
  "frame-ancestors": "'none'",
  "form-action": "'self'",
  // The elder way for browsers without the other; each browser takes one of them.
  "report-uri": "/csp-berichte",
  "report-to": "csp",
};

export const reportingEndpoints = 'csp="/csp-berichte"';

/** reported only. In place of a page with scripts React writes a public page's own ones as HTML. */
export const trustedTypes =
  "require-trusted-types-for 'script'; report-uri /csp-berichte; report-to csp";

/** Browsers hold a redirect after a form to this as well: orders lead to the hosted payment page. */
function formAction(): string {
  const service = URL.parse(process.env.STRIPE_URL ?? "");
  if (!service) return "'self'";
  const hosted =
    service.hostname === "api.stripe.com"
      ? "https://checkout.stripe.com https://billing.stripe.com"
      : service.origin;
  return `'self' ${hosted}`;
}

/** Without a nonce the page runs no script at all; with one only the scripts that carry it and what they load. */
export function contentSecurityPolicy(nonce?: string): string {
  const policy = nonce
    ? {
        ...base,
        "script-src": `'nonce-${nonce}' 'strict-dynamic'`,
        "style-src": `'self' 'nonce-${nonce}'`,
        "connect-src": "'self'",
      }
    : base;
  return Object.entries({ ...policy, "form-action": formAction() })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
