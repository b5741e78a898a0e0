/** Betreiber, Anbieter: whoever puts an AI system on the market or into service under the own name is its provider. */
export const aiRoles = ["deployer", "provider"] as const;
export type AiRole = (typeof aiRoles)[number];
