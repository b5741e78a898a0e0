import { judge, type Judgement } from "./variable-rules.ts";

export type Mode = "demo" | "serve" | "worker";

export interface Variable {
  name: string;
  about: string;
  /** Left out: has no default, the demo makes its own. */
  default?: string;
  demo?: string;
  /** The modes that do not start without it. */
  needed: readonly Mode[];
  secret: boolean;
  /** What to do, if the value is wrong. */
  judge: Judgement;
}

const production = ["serve", "worker"] as const;
const optional = { needed: [], secret: false } as const;

/** Every variable the product knows. The README and .env.example are checked against this table. */
export const variables: readonly Variable[] = [
  {
    ...optional,
    name: "PORT",
    default: "3000",
    judge: judge.port,
    about: "TCP port of the web process",
  },
  {
    ...optional,
    name: "HOST",
    default: "127.0.0.1",
    judge: judge.address,
    about: "IP address to listen on; the demo listens on this machine only",
  },
  {
    name: "APP_ORIGIN",
    needed: production,
    secret: false,
    judge: judge.origin,
    about:
      "the address people use, e.g. https://portal.example.org; the demo uses http://localhost:PORT",
  },
  {
    ...optional,
    name: "DATA_DIR",
    default: ".data",
    judge: judge.path,
    about: "folder for files, and for the database of the demo",
  },
  {
    name: "COMPANY_FILE",
    needed: production,
    secret: false,
    judge: judge.path,
    about:
      "JSON file with the company's facts and prices; begin with a copy of app/domain/catalogue/company.json",
  },
  {
    name: "DATABASE_URL",
    needed: production,
    secret: true,
    judge: judge.database,
    about:
      "PostgreSQL 18, login of the web process (member of tulos_app, owner of nothing); on another machine with ?sslmode=verify-full",
  },
  {
    name: "DATABASE_OWNER_URL",
    needed: ["serve"],
    secret: true,
    judge: judge.database,
    about: "the same database, login of the schema's owner; used for migrations at the start only",
  },
  {
    name: "SECRET_KEY",
    needed: production,
    secret: true,
    judge: judge.key,
    about: "signs and encrypts; at least 32 random bytes, e.g. from: openssl rand -base64 48",
  },
  {
    name: "SECRET_KEY_PREVIOUS",
    needed: [],
    secret: true,
    judge: judge.key,
    about: "the SECRET_KEY before, while keys are changed: it still opens what it closed",
  },
  {
    name: "ADDRESS_KEY",
    needed: [],
    secret: true,
    judge: judge.key,
    about: "the very first SECRET_KEY, once that was changed: hashes of addresses stay comparable",
  },
  {
    name: "SENDGRID_API_KEY",
    needed: production,
    secret: true,
    judge: judge.sendgridKey,
    about: "key of the mail service, with the permission to send",
  },
  {
    ...optional,
    name: "SENDGRID_BASE_URL",
    default: "https://api.sendgrid.com",
    judge: judge.service,
    about: "address of the mail service",
  },
  {
    name: "SENDGRID_WEBHOOK_KEY",
    needed: production,
    secret: false,
    judge: judge.webhookKey,
    about:
      "verification key of the mail service's signed event webhook, which posts to APP_ORIGIN/webhooks/sendgrid",
  },
  {
    name: "MAIL_FROM",
    needed: production,
    secret: false,
    judge: judge.mailbox,
    about: "sender of all mails, on a domain that the mail service may use",
  },
  {
    name: "STRIPE_URL",
    needed: production,
    secret: true,
    judge: judge.stripe,
    about: "payment service with its secret or restricted key: https://KEY@api.stripe.com",
  },
  {
    name: "STRIPE_WEBHOOK_SECRET",
    needed: production,
    secret: true,
    judge: judge.stripeSecret,
    about:
      "signing secret of the payment service's webhook, which posts to APP_ORIGIN/webhooks/stripe",
  },
  {
    ...optional,
    name: "CALENDAR_HOSTS",
    judge: judge.hosts,
    about:
      "hosts that consultants' calendars may be fetched from, with commas between, e.g. calendar.google.com; none without it",
  },
  {
    ...optional,
    name: "TRUSTED_PROXY_HOPS",
    default: "0",
    judge: judge.hops,
    about: "number of own proxies in front; their X-Forwarded-For is believed",
  },
  {
    ...optional,
    name: "WORKER_IN_WEB",
    default: "true",
    judge: judge.flag,
    about: "false if npm run worker runs as a process of its own",
  },
  {
    ...optional,
    name: "LOG_LEVEL",
    default: "info",
    demo: "warn",
    judge: judge.level,
    about: "debug, info, warn or error; the demo says warn",
  },
];
