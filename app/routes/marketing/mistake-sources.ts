/** The seven mistakes in their order, and where the law on each is written. */
export const sources = {
  switchOn: ["gdpr-25", "gdpr-35"],
  allData: ["gdpr-5-1-c"],
  score: ["gdpr-5-1-d", "gdpr-22", "cjeu-dun"],
  silence: ["aia-50-1", "com-art50"],
  privateAccounts: ["gdpr-28", "gdpr-32"],
  recording: ["stgb-201", "dsk-telefon"],
  advertising: ["uwg-7-2-2"],
} as const;

export const mistakes = Object.keys(sources) as (keyof typeof sources)[];
