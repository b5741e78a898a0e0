import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

/** An authenticator with one P-256 key, as a phone or a security key is one (WebAuthn level 3, „none“ attestation). */
export interface Authenticator {
  /** What the browser sends after making the passkey. */
  create(options: { challenge: string }, changes?: Changes): string;
  /** What the browser sends after using it. */
  get(options: { challenge: string }, changes?: Changes): string;
}

interface Changes {
  origin?: string;
  host?: string;
  /** Without it there was no finger, face or PIN. */
  userVerified?: boolean;
  counter?: number;
  id?: string;
}

const text = (value: string | Buffer) => Buffer.from(value).toString("base64url");
const hash = (value: string | Buffer) => createHash("sha256").update(value).digest();

export function authenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let counter = 0;
  const data = (attested: boolean, changes: Changes) => {
    const { host = new URL(origin).hostname, userVerified = true } = changes;
    counter += 1;
    const head = Buffer.alloc(5);
    head[0] = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    head.writeUInt32BE(changes.counter ?? counter, 1);
    const length = Buffer.from([0, id.length]);
    const credential = attested ? [Buffer.alloc(16), length, id, coseKey(x, y)] : [];
    return Buffer.concat([hash(host), head, ...credential]);
  };
  const client = (type: string, challenge: string, changes: Changes) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: changes.origin ?? origin }));
  const sent = (own: Buffer, response: Record<string, unknown>, changes: Changes) => {
    const named = changes.id ?? text(own);
    return JSON.stringify({ id: named, rawId: named, type: "public-key", response });
  };
  return {
    create({ challenge }, changes = {}) {
      const clientDataJSON = text(client("webauthn.create", challenge, changes));
      const attestationObject = text(attestation(data(true, changes)));
      const response = { clientDataJSON, attestationObject, transports: ["internal"] };
      return sent(id, response, changes);
    },
    get({ challenge }, changes = {}) {
      const clientData = client("webauthn.get", challenge, changes);
      const authData = data(false, changes);
      const signed = createSign("sha256").update(Buffer.concat([authData, hash(clientData)]));
      const response = {
        clientDataJSON: text(clientData),
        authenticatorData: text(authData),
        signature: text(signed.sign(privateKey)),
      };
      return sent(id, response, changes);
    },
  };
}

/** CBOR by hand: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(x: string, y: string): Buffer {
  const coordinate = (value: string) =>
    Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, "base64url")]);
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    coordinate(x),
    Buffer.from([0x22]),
    coordinate(y),
  ]);
}

/** CBOR by hand: {"fmt": "none", "attStmt": {}, "authData": …}. */
function attestation(authData: Buffer): Buffer {
  const word = (value: string) => Buffer.from([0x60 | value.length, ...Buffer.from(value)]);
  const bytes = Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    word("fmt"),
    word("none"),
    word("attStmt"),
    Buffer.from([0xa0]),
    word("authData"),
    bytes,
    authData,
  ]);
}
