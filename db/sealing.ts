import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

type Purpose = "links" | "forms" | "columns" | "addresses" | "limits" | "logs";

const keys = new Map<string, Buffer>();

/** The secrets in use, the newest first: while a key is changed the one before still opens what it closed. */
function secrets(): string[] {
  const { SECRET_KEY, SECRET_KEY_PREVIOUS } = process.env;
  if (!SECRET_KEY) throw new Error("SECRET_KEY is not set");
  return SECRET_KEY_PREVIOUS ? [SECRET_KEY, SECRET_KEY_PREVIOUS] : [SECRET_KEY];
}

/** One key per purpose, derived from a secret (HKDF-SHA-256), so that no key serves two purposes. */
function keyFrom(secret: string, purpose: Purpose): Buffer {
  const known = keys.get(purpose + secret);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", secret, "tulos", purpose, 32));
  keys.set(purpose + secret, key);
  return key;
}

/** Hashes of addresses must stay comparable for years, so their key may stay when SECRET_KEY changes. */
function keyFor(purpose: Purpose): Buffer {
  const [newest = ""] = secrets();
  const own = purpose === "addresses" ? process.env.ADDRESS_KEY : undefined;
  return keyFrom(own || newest, purpose);
}

export const sha256 = (data: string | Buffer): Buffer => createHash("sha256").update(data).digest();

/** A hash that nobody without the key can try addresses against. */
export const keyedHash = (purpose: Purpose, text: string): Buffer =>
  createHmac("sha256", keyFor(purpose)).update(text).digest();

export const randomToken = (): string => randomBytes(32).toString("base64url");

/** The token of a mailed link: 256 bits that follow from the stored seed only with the key. */
export const tokenFromSeed = (seed: Buffer, purpose: string, key = keyFor("links")): string =>
  createHmac("sha256", key).update(purpose).update(seed).digest("base64url");

/** The token of a link that was made under any of the secrets in use; its hash tells which. */
export function tokenOf(link: { seed: Buffer; purpose: string; tokenHash: Buffer }): string {
  const tokens = secrets().map((secret) =>
    tokenFromSeed(link.seed, link.purpose, keyFrom(secret, "links")),
  );
  const token = tokens.find((one) => sha256(one).equals(link.tokenHash));
  if (token === undefined) throw new Error("The key of this link is no longer in use");
  return token;
}

export function sign(text: string): string {
  const body = Buffer.from(text).toString("base64url");
  return `${body}.${keyedHash("forms", body).toString("base64url")}`;
}

/** The signed text, or undefined when it was changed or signed with another key. */
export function verified(signed: string): string | undefined {
  const [body, mark, rest] = signed.split(".");
  if (!body || !mark || rest !== undefined) return undefined;
  const given = Buffer.from(mark, "base64url");
  const fits = secrets().some((secret) => {
    const expected = createHmac("sha256", keyFrom(secret, "forms")).update(body).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return fits ? Buffer.from(body, "base64url").toString() : undefined;
}

/** 1: under a key of its own. 2: under a secret of the environment, named by four bytes after the version. */
const versions = { own: 1, named: 2 };

const idOf = (key: Buffer): Buffer =>
  sha256(Buffer.concat([Buffer.from("id"), key])).subarray(0, 4);

/** AES-256-GCM; `place` (table|column|row) is bound in, so a value moved to another row does not open. */
export function seal(plain: Buffer, place: string, key?: Buffer): Buffer {
  if (key) return Buffer.concat([Buffer.from([versions.own]), closed(plain, place, key)]);
  const newest = keyFor("columns");
  return Buffer.concat([Buffer.from([versions.named]), idOf(newest), closed(plain, place, newest)]);
}

export function unseal(sealed: Buffer, place: string, key?: Buffer): Buffer {
  if (key) {
    if (sealed[0] !== versions.own) throw new Error("Sealed with an unknown version");
    return opened(sealed.subarray(1), place, key);
  }
  if (sealed[0] !== versions.named) throw new Error("Sealed with an unknown version");
  const id = sealed.subarray(1, 5);
  const named = secrets()
    .map((secret) => keyFrom(secret, "columns"))
    .find((one) => idOf(one).equals(id));
  if (!named) throw new Error("Sealed by a key that is no longer in use");
  return opened(sealed.subarray(5), place, named);
}

export const isSealedByNewest = (sealed: Buffer): boolean =>
  sealed[0] === versions.named && sealed.subarray(1, 5).equals(idOf(keyFor("columns")));

/** The same value in the same place under the newest key. */
export const reseal = (sealed: Buffer, place: string): Buffer => seal(unseal(sealed, place), place);

function closed(plain: Buffer, place: string, key: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function opened(sealed: Buffer, place: string, key: Buffer): Buffer {
  const options = { authTagLength: 16 };
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), options);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
