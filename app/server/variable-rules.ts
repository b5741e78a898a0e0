import { isIP } from "node:net";

/** Says what to do about a wrong value; undefined if it is right. */
export type Judgement = (value: string) => string | undefined;

const unless =
  (isRight: (value: string) => boolean, advice: string): Judgement =>
  (value) =>
    isRight(value) ? undefined : advice;

const isLocal = ({ hostname }: URL) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
const isTls = (url: URL) => url.protocol === "https:" || (url.protocol === "http:" && isLocal(url));

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && isTls(url) && url.origin === value.replace(/\/$/, "");
}

function isDatabase(url: URL): boolean {
  const hasLogin = /^postgres(ql)?:$/.test(url.protocol) && url.username;
  return Boolean(hasLogin && url.pathname.slice(1));
}

/** What pg would connect to: a parameter goes before the host of the address, and the last one counts. */
function isOnThisMachine({ hostname, searchParams }: URL): boolean {
  const host = searchParams.getAll("host").at(-1) || hostname;
  return /^(localhost|127\.0\.0\.1|\[?::1\]?)$|^(\/|%2f)/i.test(host);
}

/** Anything less than verify-full lets somebody on the way be the database. */
const isUnderTls = (url: URL) => url.searchParams.getAll("sslmode").at(-1) === "verify-full";

const judgeDatabase: Judgement = (value) => {
  const url = URL.parse(value);
  if (!url || !isDatabase(url))
    return "give a login and a database: postgres://USER:PASSWORD@HOST:5432/DATABASE";
  if (isOnThisMachine(url) || isUnderTls(url)) return undefined;
  return "leaves this machine without verified TLS: append ?sslmode=verify-full (and &sslrootcert=FILE for an own CA)";
};

/** Long enough for 32 random bytes in its notation, and not one character over and over. */
function isStrong(value: string): boolean {
  const shortest = /^[0-9a-f]+$/i.test(value) ? 64 : 43;
  return value.length >= shortest && new Set(value).size >= 10;
}

const isServiceAddress = (value: string) => {
  const url = URL.parse(value);
  return url !== null && isTls(url);
};

const isMailbox = (value: string) => {
  const address = /<([^<>]+)>$/.exec(value)?.[1] ?? value;
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address);
};

/** A name, no address: those would lead past the names' owners. */
const isHost = (value: string) =>
  /^(?=.{4,253}$)([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]+$/i.test(value);

const isStripe = (value: string) => {
  const url = URL.parse(value);
  return url !== null && isTls(url) && /^[sr]k_\w{8,}$/.test(url.username) && url.pathname === "/";
};

export const judge = {
  port: unless(
    (value) => /^\d{1,5}$/.test(value) && +value > 0 && +value < 65_536,
    "give a number from 1 to 65535",
  ),
  address: unless((value) => isIP(value) !== 0, "give an IP address, e.g. 127.0.0.1 or 0.0.0.0"),
  origin: unless(
    isOrigin,
    "give scheme and host only, with https (http for localhost), e.g. https://portal.your-domain.de",
  ),
  path: unless((value) => !value.includes("\0"), "give a folder"),
  database: judgeDatabase,
  key: unless(
    isStrong,
    "too short or too simple: give at least 32 random bytes, e.g. from: openssl rand -base64 48",
  ),
  sendgridKey: unless(
    (value) => /^SG\.[\w-]{16,}\.[\w-]{16,}$/.test(value),
    "give the whole key of the mail service, as it was shown once: SG.….…",
  ),
  webhookKey: unless(
    (value) => /^[A-Za-z0-9+/]{80,200}={0,2}$/.test(value),
    "give the verification key as the mail service shows it: MFkw…",
  ),
  stripe: unless(
    isStripe,
    "give address and key of the payment service in one: https://rk_live_…@api.stripe.com",
  ),
  stripeSecret: unless(
    (value) => /^whsec_[\w+/=-]{16,}$/.test(value),
    "give the signing secret as the payment service shows it: whsec_…",
  ),
  service: unless(isServiceAddress, "give an https address"),
  mailbox: unless(isMailbox, "give an address, e.g. Tulos <portal@your-domain.de>"),
  hosts: unless(
    (value) => value.split(",").every((host) => isHost(host.trim())),
    "give names of hosts with commas between, without https:// and without paths",
  ),
  hops: unless((value) => /^\d$/.test(value), "give the number of proxies, 0 to 9"),
  flag: unless((value) => value === "true" || value === "false", "give true or false"),
  level: unless(
    (value) => ["debug", "info", "warn", "error"].includes(value),
    "give debug, info, warn or error",
  ),
} satisfies Record<string, Judgement>;
