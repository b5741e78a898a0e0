import "#tests/support/settings.ts";
import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as sealing from "#db/sealing.ts";

const { keyedHash, randomToken, seal, sha256, sign, tokenFromSeed, unseal, verified } = sealing;
const secret = "another-key-0123456789-abcdefghijklmnopqrstuvwxyz";
const text = "Jürgen Mäder, 0171 / 234";

afterEach(() => vi.unstubAllEnvs());

describe("a sealed value", () => {
  const place = "totp|secret|1";
  const sealed = seal(Buffer.from(text), place);

  test("opens at its place, is not readable and never twice the same", () => {
    expect(unseal(sealed, place).toString()).toBe(text);
    expect(sealed.includes("Mäder")).toBe(false);
    expect(seal(Buffer.from(text), place).equals(sealed)).toBe(false);
    expect(unseal(seal(Buffer.alloc(0), place), place)).toHaveLength(0);
  });

  test("opens nowhere else, with no other key and not once the environment's key is another", () => {
    expect(() => unseal(sealed, "totp|secret|2")).toThrow();
    expect(() => unseal(sealed, place, randomBytes(32))).toThrow();
    const own = randomBytes(32);
    expect(unseal(seal(Buffer.from(text), place, own), place, own).toString()).toBe(text);
    expect(() => unseal(seal(Buffer.from(text), place, own), place)).toThrow();
    vi.stubEnv("SECRET_KEY", secret);
    expect(() => unseal(sealed, place)).toThrow();
  });

  test("does not open with any one bit changed, cut off or added", () => {
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(sealed.readUInt8(byte) ^ 1, byte);
      expect(() => unseal(changed, place), `byte ${byte}`).toThrow();
    }
    for (const length of [0, 1, 12, 13, 20, 28, 29, sealed.length - 1])
      expect(() => unseal(sealed.subarray(0, length), place), `${length} bytes`).toThrow();
    const empty = seal(Buffer.alloc(0), place);
    for (const length of [17, 21, 25, 28])
      expect(() => unseal(empty.subarray(0, length), place), `${length} bytes`).toThrow();
    expect(() => unseal(Buffer.concat([sealed, Buffer.alloc(1)]), place)).toThrow();
  });
});

describe("signed form state", () => {
  test("comes back as it was", () => {
    for (const state of ["{}", text, "a.b.c", "\0", "x".repeat(10_000)])
      expect(verified(sign(state))).toBe(state);
  });

  test("is refused once anything in it is changed", () => {
    const [body = "", mark = ""] = sign(text).split(".");
    const other = sign("other").split(".");
    for (const forged of [
      "",
      ".",
      body,
      `${body}.`,
      `.${mark}`,
      `${body}.${mark}.`,
      `${body}.${mark}.x`,
      `${body}.${other[1]}`,
      `${other[0]}.${mark}`,
      `${body}A.${mark}`,
      `A${body}.${mark}`,
      `${body}.${mark.slice(0, -2)}`,
      `${body}.${mark}AAAA`,
      `${body}.${mark.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`,
      `${body}.${sha256(body).toString("base64url")}`,
      `${body}.${keyedHash("limits", body).toString("base64url")}`,
    ])
      expect(verified(forged), forged).toBeUndefined();
  });

  test("is refused under another key", () => {
    const signed = sign(text);
    vi.stubEnv("SECRET_KEY", secret);
    expect(verified(signed)).toBeUndefined();
    expect(verified(sign(text))).toBe(text);
  });
});

describe("tokens and hashes", () => {
  const seed = randomBytes(32);

  test("a token follows from seed, purpose and key, and from nothing less", () => {
    const token = tokenFromSeed(seed, "sign-in");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenFromSeed(seed, "sign-in")).toBe(token);
    expect(tokenFromSeed(seed, "report.view")).not.toBe(token);
    expect(tokenFromSeed(randomBytes(32), "sign-in")).not.toBe(token);
    vi.stubEnv("SECRET_KEY", secret);
    expect(tokenFromSeed(seed, "sign-in")).not.toBe(token);
  });

  test("the same text has another keyed hash per purpose and key", () => {
    const hash = keyedHash("addresses", "anna@tulos.example");
    expect(keyedHash("addresses", "anna@tulos.example")).toEqual(hash);
    expect(keyedHash("limits", "anna@tulos.example")).not.toEqual(hash);
    vi.stubEnv("SECRET_KEY", secret);
    expect(keyedHash("addresses", "anna@tulos.example")).not.toEqual(hash);
  });

  test("random tokens carry 256 bits and do not repeat", () => {
    const tokens = Array.from({ length: 1000 }, randomToken);
    expect(new Set(tokens).size).toBe(1000);
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
  });

  test("without a key nothing is sealed, signed or derived", () => {
    vi.stubEnv("SECRET_KEY", "");
    expect(() => sign(text)).toThrow("SECRET_KEY");
    expect(() => seal(Buffer.from(text), "x")).toThrow("SECRET_KEY");
    expect(() => tokenFromSeed(seed, "sign-in")).toThrow("SECRET_KEY");
  });
});
