/** The questions in their order, and where the law on each is written. */
export const sources: Record<Question, readonly string[]> = {
  contract: ["gdpr-28", "dsk-oh-ki"],
  label: ["aia-50-1", "aia-50-4"],
  highRisk: ["aia-26", "aia-annex3-4b", "aia-annex3-5b", "aia-5"],
  record: ["stgb-201", "dsk-telefon"],
  liable: ["olg-hamm-chatbot", "gdpr-82"],
  dpo: ["gdpr-37", "bdsg-38"],
  usa: ["gdpr-45", "gdpr-46", "eug-latombe"],
  answers: [],
  advice: ["bgh-smartlaw"],
};

type Question =
  | "contract"
  | "label"
  | "highRisk"
  | "record"
  | "liable"
  | "dpo"
  | "usa"
  | "answers"
  | "advice";

export const questions = Object.keys(sources) as Question[];
