import { company } from "#app/domain/catalogue/company.ts";

/**
 * Version of the agreement on processing (Art. 28 GDPR) that a client accepts today: the one the public page shows.
 * An acceptance stores it, so that it stays known which text was agreed.
 */
export const agreementVersion = (): string => company.documents.processing.version;
