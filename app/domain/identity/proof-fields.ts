/** The fields that carry a second factor along with a form; no form of ours has fields of these names. */
export const proofFields = { code: "confirm.code", passkey: "confirm.passkey" } as const;
