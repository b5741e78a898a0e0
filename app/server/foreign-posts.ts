/**
 * What may be posted without a page of ours. Each of these addresses proves its caller itself, by a signature or a
 * token, or changes nothing: reports of browsers.
 */
interface ForeignPost {
  path: RegExp;
  types: readonly string[];
  largest: number;
}

const forms = ["application/x-www-form-urlencoded", "multipart/form-data"];

const foreignPosts: readonly ForeignPost[] = [
  { path: /^\/webhooks\/sendgrid$/, types: ["application/json"], largest: 262_144 },
  { path: /^\/webhooks\/stripe$/, types: ["application/json"], largest: 262_144 },
  {
    path: /^\/csp-berichte$/,
    types: ["application/csp-report", "application/reports+json"],
    largest: 8_192,
  },
  // RFC 8058: mail programs send it as either kind of form.
  {
    path: /^\/(nachrichten\/abbestellen|en\/news\/unsubscribe)\/[\w-]+$/,
    types: forms,
    largest: 4_096,
  },
];

export const foreignPost = (path: string): ForeignPost | undefined =>
  foreignPosts.find((one) => one.path.test(path));
