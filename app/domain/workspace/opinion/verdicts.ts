export const verdicts = ["recommended", "conditions", "not-recommended"] as const;

/** „empfohlen“, „empfohlen mit Auflagen“, „nicht empfohlen“ */
export type Verdict = (typeof verdicts)[number];

/** „Stellungnahme des Datenschutzbeauftragten“ where the package appoints one, „Beratungsvermerk“ otherwise. */
export type Called = "statement" | "note";

export const longestOpinion = 20_000;
