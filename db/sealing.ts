import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

type Purpose = "links" | "forms" | "columns" | "addresses" | "limits";

const keys = new Map<string, Buffer>();

/** One key per purpose, derived from SECRET_KEY (HKDF-SHA-256), so that no key serves two purposes. */
function keyFor(purpose: Purpose): Buffer {
  const secret = process.env.SECRET_KEY;
  if (!secret) throw new Error("SECRET_KEY is not set");
  const known = keys.get(purpose + secret);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", secret, "tulos", purpose, 32));
  keys.set(purpose + secret, key);
  return key;
}

export const sha256 = (data: string | Buffer): Buffer => createHash("sha256").update(data).digest();

/** A hash that nobody without the key can try addresses against. */
export const keyedHash = (purpose: Purpose, text: string): Buffer =>
  createHmac("sha256", keyFor(purpose)).update(text).digest();

export const randomToken = (): string => randomBytes(32).toString("base64url");

/** The token of a mailed link: 256 bits that follow from the stored seed only with the key. */
export const tokenFromSeed = (seed: Buffer, purpose: string): string =>
  createHmac("sha256", keyFor("links")).update(purpose).update(seed).digest("base64url");

export function sign(text: string): string {
  const body = Buffer.from(text).toString("base64url");
  return `${body}.${keyedHash("forms", body).toString("base64url")}`;
}

/** The signed text, or undefined when it was changed or signed with another key. */
export function verified(signed: string): string | undefined {
  const [body, mark, rest] = signed.split(".");
  if (!body || !mark || rest !== undefined) return undefined;
  const given = Buffer.from(mark, "base64url");
  const expected = keyedHash("forms", body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return Buffer.from(body, "base64url").toString();
}

const version = 1;

/** AES-256-GCM; `place` (table|column|row) is bound in, so a value moved to another row does not open. */
export function seal(plain: Buffer, place: string, key = keyFor("columns")): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed]);
}

export function unseal(sealed: Buffer, place: string, key = keyFor("columns")): Buffer {
  if (sealed[0] !== version) throw new Error("Sealed with an unknown version");
  const options = { authTagLength: 16 };
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13), options);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}
