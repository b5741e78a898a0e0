import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";

export type CreationOptions = PublicKeyCredentialCreationOptionsJSON;
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON;
export type CreationResponse = RegistrationResponseJSON;
export type RequestResponse = AuthenticationResponseJSON;

/** Whose passkeys: the origin of the product, its host as the relying party. */
export interface Party {
  origin: string;
  name: string;
}

export interface Credential {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

const rpID = ({ origin }: Party) => new URL(origin).hostname;

/** With its readers of certificates the library weighs much: loaded with the first passkey, not with the process. */
const library = () => import("@simplewebauthn/server");

// Ed25519, P-256 and RSA: what every authenticator of the last ten years offers.
const algorithms = [-8, -7, -257];

/** What a browser needs to make a discoverable passkey that asks for finger, face or PIN. */
export async function creationOptions(
  party: Party,
  person: { id: string; email: string; name: string },
  known: readonly Pick<Credential, "id" | "transports">[],
): Promise<CreationOptions> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: rpID(party),
    userID: new Uint8Array(Buffer.from(person.id.replaceAll("-", ""), "hex")),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/** What a browser needs to use a passkey; without `known` the person chooses among all for this site. */
export async function requestOptions(
  party: Party,
  known: readonly Pick<Credential, "id" | "transports">[] = [],
): Promise<RequestOptions> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: rpID(party),
    userVerification: "required",
    ...(known.length > 0
      ? { allowCredentials: known.map(({ id, transports }) => ({ id, transports })) }
      : {}),
  });
}

/** The new credential, or undefined for an answer that does not fit challenge, origin, host or user verification. */
export async function createdCredential(
  party: Party,
  response: CreationResponse,
  challenge: string,
): Promise<Credential | undefined> {
  const { verifyRegistrationResponse } = await library();
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: rpID(party),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
  if (!verified || !registrationInfo) return undefined;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { id, publicKey, counter, transports: response.response.transports ?? [] };
}

/** The credential's new counter, or undefined for an answer that is wrong in any way, a counter that went back included. */
export async function usedCounter(
  party: Party,
  response: RequestResponse,
  challenge: string,
  credential: Credential,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: rpID(party),
    credential,
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
  return verified ? authenticationInfo?.newCounter : undefined;
}
