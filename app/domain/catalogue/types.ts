export type Localised = { de: string; en: string };

export type Dimension = "trust" | "liability" | "recovery";
export type Points = Record<Dimension, number>;
export type Scores = Points & { overall: number };

/** One condition of the language described in self-check.json → conditionLanguage. */
export type Condition =
  | { always: true }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { flag: string }
  | { question: string; anyOf: readonly string[] }
  | { useCase: readonly string[] }
  | { useCaseAttr: string; anyOf: readonly string[] }
  | { score: keyof Scores; gte: number }
  | { unknownCount: number };

export type Meta = {
  version: string;
  asOf: string;
  languages: readonly string[];
  primaryLanguage: string;
};

export type Term = { id: string; label: Localised; description?: Localised };

export type Option = {
  id: string;
  label: Localised;
  help?: Localised;
  points: Points;
  flags: readonly string[];
  exclusive?: boolean;
  unknown?: boolean;
};

export type Question = {
  id: string;
  section: string;
  type: "single" | "multi";
  required: boolean;
  text: Localised;
  help: Localised;
  basePoints: Points;
  maxPoints: Points;
  visibleIf: Condition;
  options: readonly Option[];
};

export type Section = { id: string; title: Localised; intro: Localised };
export type Flag = { id: string; label: Localised; origin: "option" | "use-case" | "derived" };
export type DerivedFlag = { flag: string; if: Condition };

export type Light = "green" | "yellow" | "red";
export type LightLevel = { id: Light; label: Localised; text: Localised; from: number; to: number };
export type MinimumRule = { id: string; if: Condition; light: Light; reason: Localised };

export type Severity = "critical" | "high" | "medium" | "low" | "positive";
export type Finding = {
  id: string;
  severity: Severity;
  if: Condition;
  title: Localised;
  explanation: Localised;
  legalRefs: readonly string[];
  measureIds: readonly string[];
  dimensions: readonly Dimension[];
};

export type SelfCheck = {
  schema: string;
  meta: Meta;
  title: Localised;
  disclaimer: Localised;
  conditionLanguage: readonly { form: string; example: Condition; meaning: string }[];
  flags: readonly Flag[];
  sections: readonly Section[];
  questions: readonly Question[];
  derivedFlags: readonly DerivedFlag[];
  scoring: { dimensions: readonly Dimension[]; steps: readonly string[] };
  trafficLight: { levels: readonly LightLevel[]; minimumRules: readonly MinimumRule[] };
  severities: readonly { id: Severity; label: Localised }[];
  findings: readonly Finding[];
};

export type AiActClass = "prohibited" | "high-risk" | "transparency" | "minimal";

export type UseCase = {
  id: string;
  title: Localised;
  description: Localised;
  dataCategories: readonly string[];
  affectedPersons: readonly string[];
  typicalSystems: readonly { vendor: string; examples: string }[];
  legalBases: readonly { ref: string; note: Localised }[];
  dpia: {
    indication: "required" | "likely" | "check" | "unlikely";
    criteria: readonly string[];
    dskList: readonly string[];
    reason: Localised;
  };
  aiAct: {
    class: AiActClass;
    legalRefs: readonly string[];
    reason: Localised;
    escalations: readonly {
      when: Condition;
      class: AiActClass;
      legalRefs: readonly string[];
      reason: Localised;
    }[];
  };
  risks: readonly { dimension: Dimension; level: number; text: Localised }[];
  mistakes: readonly Localised[];
  measureIds: readonly string[];
  flags: readonly string[];
};

export type UseCases = {
  schema: string;
  meta: Meta;
  notes: Record<string, Localised>;
  vocab: {
    riskDimensions: readonly Term[];
    dataCategories: readonly Term[];
    affectedPersons: readonly Term[];
    dpiaCriteria: readonly Term[];
    dpiaIndications: readonly Term[];
    aiActClasses: readonly Term[];
  };
  useCases: readonly UseCase[];
};

export type Priority = "must" | "should" | "could";

export type Measure = {
  id: string;
  category: string;
  title: Localised;
  what: Localised;
  why: Localised;
  legalRefs: readonly string[];
  appliesWhen: Condition;
  priority: Priority;
  effort: "S" | "M" | "L";
  ownerRole: string;
  evidence: Localised;
  reviewMonths: number;
  lowers: readonly Dimension[];
  sdmGoals: readonly string[];
  dpoRole: "advises" | "monitors";
};

export type Measures = {
  schema: string;
  meta: Meta;
  vocab: {
    categories: readonly Term[];
    priorities: readonly Term[];
    efforts: readonly Term[];
    ownerRoles: readonly Term[];
    dpoRoles: readonly Term[];
    sdmGoals: readonly Term[];
  };
  measures: readonly Measure[];
};

export type LegalRefStatus = "verified-primary" | "verified-secondary" | "from-knowledge";

export type LegalRef = {
  id: string;
  label: Localised;
  note: Localised;
  status: LegalRefStatus;
  source: { title: string; url: string };
  applicableFrom: string | null;
};

export type LegalRefs = {
  schema: string;
  meta: Meta;
  statusMeaning: Record<LegalRefStatus, Localised>;
  fieldNotes: Record<"applicableFrom" | "source", Localised>;
  refs: readonly LegalRef[];
};
