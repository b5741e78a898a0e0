/**
 * Version of the agreement on processing („Auftragsverarbeitung“, Art. 28 GDPR) that a client accepts: the public page of
 * the agreement shows this text, and an acceptance stores this version. The text is a sample until counsel has approved it.
 */
export const agreementVersion = "2026-11 Muster";
