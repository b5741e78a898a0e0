import { z } from "zod";
import type { CreationResponse, RequestResponse } from "#app/vendors/passkeys.ts";

const bytes = z
  .string()
  .regex(/^[\w-]+$/)
  .max(16_000);
const credential = { id: bytes.max(1_400), rawId: bytes.max(1_400), type: z.literal("public-key") };
const transport = z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]);

const creation = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string()).max(10).default([]),
  }),
});

const request = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish(),
  }),
});

/** What the browser sent, cut down to what is looked at; undefined for anything else. */
export function readCreation(text: string): CreationResponse | undefined {
  const read = creation.safeParse(parsed(text));
  if (!read.success) return undefined;
  const transports = read.data.response.transports.filter(
    (one) => transport.safeParse(one).success,
  );
  const response = { ...read.data.response, transports };
  return { ...read.data, response, clientExtensionResults: {} };
}

export function readRequest(text: string): RequestResponse | undefined {
  const read = request.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { userHandle, ...response } = read.data.response;
  const handle = userHandle ? { userHandle } : {};
  return { ...read.data, response: { ...response, ...handle }, clientExtensionResults: {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
