import { sha256 } from "#db/sealing.ts";

interface Signed {
  organisationId: string;
  aiUseCaseId: string;
  stateHash: Buffer;
  at: Date;
}

/** SHA-256 over everything that a published opinion says, its author and its time; ids of measures in order. */
export const opinionSignature = (
  one: Signed & {
    version: number;
    called: string;
    verdict: string;
    text: string;
    conditions: readonly string[];
    authorId: string;
  },
): Buffer =>
  hashed([
    "opinion",
    ...common(one),
    one.version,
    one.called,
    one.verdict,
    one.text,
    one.conditions.toSorted(),
    one.authorId,
  ]);

/** The same of an approval. */
export const approvalSignature = (
  one: Signed & {
    opinionVersion: number;
    opinionVerdict: string;
    reason: string | null;
    personId: string;
  },
): Buffer =>
  hashed([
    "approval",
    ...common(one),
    one.opinionVersion,
    one.opinionVerdict,
    one.reason,
    one.personId,
  ]);

const common = ({ organisationId, aiUseCaseId, stateHash, at }: Signed) => [
  organisationId,
  aiUseCaseId,
  stateHash.toString("hex"),
  at.toISOString(),
];

const hashed = (fields: readonly unknown[]) => sha256(JSON.stringify(fields));
