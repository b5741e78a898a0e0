/**
 * The provision behind each question of the check, by legal reference: what a point is about when no finding names
 * it more exactly. An entry of an option goes before that of its question. Sources: brief.md 2.1 to 2.25.
 */
export type QuestionNorms = Readonly<Record<string, readonly string[]>>;

export const questionNorms: QuestionNorms = {
  "q01-use-case": ["gdpr-24", "gdpr-35"],
  "q02-status": ["gdpr-25"],
  "q03-data": ["gdpr-5-1-c"],
  "q03-data/recordings": ["dsk-telefon"],
  "q03-data/employee": ["bdsg-26"],
  "q03-data/special-category": ["gdpr-9"],
  "q03-data/purchased": ["gdpr-14"],
  "q03-data/scraped": ["gdpr-14"],
  "q04-legal-basis": ["gdpr-6", "gdpr-5-2"],
  "q05-information": ["gdpr-13", "gdpr-14"],
  "q06-contract": ["gdpr-28"],
  "q07-location": ["gdpr-44"],
  "q08-training": ["gdpr-28", "gdpr-5-1-b"],
  "q09-security": ["gdpr-32"],
  "q10-effect": ["gdpr-24"],
  "q10-effect/unreviewed-content": ["gdpr-5-1-d"],
  "q10-effect/automated-decision": ["gdpr-22"],
  "q10-effect/evaluates-employees": ["bdsg-26", "aia-annex3-4b"],
  "q11-channels": ["gdpr-25"],
  "q11-channels/email": ["uwg-7-2-2"],
  "q11-channels/phone-human": ["uwg-7-2-1"],
  "q11-channels/ai-voice-outbound": ["uwg-7-2-2"],
  "q11-channels/ai-voice-inbound": ["aia-50-1"],
  "q11-channels/chat": ["aia-50-1"],
  "q11-channels/messenger": ["uwg-7-2-2"],
  "q11-channels/ads": ["gdpr-26"],
  "q12-consent": ["uwg-7-2-2", "uwg-7-2-1"],
  "q13-ai-disclosure": ["aia-50-1"],
  "q14-red-lines": ["aia-5"],
  "q14-red-lines/emotion-employees": ["aia-5-1-f"],
  "q14-red-lines/emotion-customers": ["aia-50-3"],
  "q14-red-lines/recording-no-consent": ["stgb-201"],
  "q14-red-lines/manipulation": ["aia-5-1-a"],
  "q14-red-lines/biometric": ["aia-5-1-e"],
  "q15-governance": ["gdpr-5-2", "gdpr-24"],
  "q16-dpo": ["gdpr-37", "gdpr-38"],
};
