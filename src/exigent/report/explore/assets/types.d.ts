// What the evaluator deals with. First the data block, as `report/explore/shape.py` writes it:
// texts and whatever repeats by place, what has its usual value left out.

import type { Dates, Rule as WrittenRule, Source } from "../../html/assets/types.js";

export type Value = string | boolean | number;
export type Values = Record<string, Value>;
export type Truth = boolean | null;
export type Outcome = "allow" | "refuse" | "needs_facts" | "not_governed" | "error";
export type FactType = "choice" | "yes_no" | "number" | "date";

export type Condition =
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  | { fact: string; in: Value[] }
  | { fact: string; at_least?: Value; at_most?: Value; more_than?: Value; less_than?: Value };

export interface Constraint {
  when: Condition;
  then: Condition;
  because: string;
  assume?: Values;
}

export interface FactData {
  name: string;
  asks: string;
  type: FactType;
  ordinary: Value;
  unknown: string;
  classes: number[];
  plainest: Value[];
  unit?: string;
  values?: [value: Value, phrase: string][];
  groups?: [phrase: string, values: Value[]][];
  template?: string;
  cuts?: Value[];
  atLeast?: number;
  whole?: boolean;
  also?: string[];
  alsoValues?: string[][];
}

export interface DiagramAnswer {
  outcome: Outcome;
  mode?: string;
  ground?: string;
  scope?: string;
  duties?: number[];
  reasons?: number[];
  note?: string;
}

export interface DiagramReason {
  rule: string;
  because: string;
  source?: string;
  isContested?: boolean;
  isUnverified?: boolean;
}

export interface DatesData {
  first: string | null;
  last: string | null;
  said: string;
}

/** A rule that can be changed; each of its duties by place, with what waives it. */
export interface PolicyRule {
  id: string;
  when: Condition | null;
  outcome: Outcome;
  because: string;
  mode?: string;
  ground?: string;
  scope?: string;
  source?: string;
  contested?: string;
  unverified?: string;
  quote?: string;
  duties?: [duty: number, unless: Condition | null][];
}

export interface PolicyData {
  title: string;
  rules: (PolicyRule | DraftRule)[];
  dates?: DatesData;
  isPolicy?: boolean;
  isProposal?: boolean;
  calendar?: string;
  moves?: boolean;
}

export type Combining = "law_first" | "deny_overrides" | "permit_overrides" | "first_applicable";

export interface StackData {
  layers: string[];
  combine: Combining;
  dates?: DatesData;
  isProposal?: boolean;
}

export interface RegimeData {
  name: string;
  title: string;
  kind: string;
  jurisdiction: string;
  about: string;
  inForce: Dates;
  engine: string;
  layers: string[];
  sources: number[];
  rules: number[];
  root?: number;
  why?: string;
  whyFixed?: string;
  premises?: string[];
  stack?: StackData;
}

export interface CaseStart {
  name: string;
  title: string;
  facts: number[];
  sources: Source[];
  summary?: string;
  caution?: string;
  date?: string;
  place?: string;
  file?: string;
  told?: string[];
}

export type ScenarioStart = [feature: number, line: number, title: string, facts: number[]];

export interface ExploreData {
  caution: string;
  ordinary: string;
  asked: string;
  day: string;
  legend: Sign[];
  signs: Record<string, number>;
  contested: Sign;
  grounds: Record<string, string>;
  parties: Record<string, string>;
  doing: Record<string, string>;
  events: Record<string, string>;
  facts: FactData[];
  topics: [title: string, facts: string[]][];
  constraints: Constraint[];
  diagram: {
    sizes: number[];
    levels: number[];
    dated: number;
    shapes: number[][];
    nodes: number[];
  };
  decisions: DiagramAnswer[];
  duties: Duty[];
  reasons: DiagramReason[];
  rules: Rule[];
  sources: Source[];
  regimes: RegimeData[];
  policies: Record<string, PolicyData>;
  statements: [fact: string, value: Value][];
  cases: CaseStart[];
  features: [name: string, file: string][];
  scenarios: ScenarioStart[];
}

// Then what the evaluator works with.

/** What is left of the space once it is known what a request knows: see `OpenedRequest`. */
export interface Opened {
  /** The class of each variable that is known, by level; -1 where it is not. */
  fixed: Int32Array;
  /** Where the constraints allow the others, as a node. */
  ways: number;
  /** The levels of the facts that nobody knows. */
  unknown: number[];
  /** The levels of those that constraints may assume otherwise. */
  assumed: Set<number>;
  /** The levels that constraints still turn on. */
  tied: Set<number>;
}

export interface Ground {
  rule: string;
  because: string;
  source: string;
  isContested: boolean;
  isUnverified: boolean;
}

/** An answer of a diagram; `substance` is what it comes to, its reasons left aside. */
export interface Ruling {
  outcome: Outcome;
  mode: string;
  ground: string;
  scope: string;
  duties: Duty[];
  reasons: Ground[];
  note: string;
  substance: string;
}

/** An answer to a request, with the levels of the facts on which it turns. */
export interface Settled {
  outcome: Outcome;
  mode: string;
  ground: string;
  scope: string;
  duties: Duty[];
  reasons: Ground[];
  note: string;
  missing: number[];
}

// Last what the page sees.

export interface Sign {
  sign: string;
  name: string;
  slug: string;
}

export type { Dates, Source };

export interface Rule extends WrittenRule {
  duties: string[];
}

export interface Duty {
  said: string;
  plain: string;
  who: string;
  duty: string;
  written: WrittenDuty;
  within?: string;
  counted?: string;
}

/** A duty as a rule writes it. */
export interface WrittenDuty {
  who: string;
  duty: string;
  within?: string;
  from?: string;
  before?: string;
  for?: string;
  or_within?: { within: string; from: string }[];
  extended?: { within: string; from: string }[];
  if_within?: { within: string; from: string }[];
  lifted_by?: string[];
  either?: string[];
  else?: WrittenDuty[];
  condition?: boolean;
}

export interface Fact {
  name: string;
  asks: string;
  type: FactType;
  unit: string;
  /** Of a choice or a yes or no; empty of a number or date. */
  values: { value: Value; phrase: string; also?: string[] }[];
  groups: { phrase: string; values: Value[] }[];
  template: string;
  atLeast: number | null;
  whole: boolean;
  /** Where some answer may change, of a number or date. */
  bounds: Value[];
  ordinary: Value;
  ordinaryPhrase: string;
  /** What completes "it is not known ...". */
  unknown: string;
  unknownPhrase: string;
  also: string[];
  /** Whether any answer can turn on it. */
  isRead: boolean;
}

export interface Topic {
  title: string;
  facts: string[];
}

export interface Regime {
  name: string;
  title: string;
  kind: string;
  jurisdiction: string;
  about: string;
  inForce: Dates;
  engine: string;
  layers: string[];
  sources: Source[];
  rules: Rule[];
  /** Why the page cannot answer for it; empty where it can. */
  why: string;
  /** Why its rules cannot be changed in the page; empty where they can. */
  whyFixed: string;
  /** What its answers rest on besides what its policy says. */
  premises: string[];
  /** How it combines the layers that it is a stack of, where these can be changed. */
  stack?: StackData;
}

export interface Starter {
  id: string;
  kind: "ordinary" | "case" | "scenario";
  group: string;
  title: string;
  facts: Values;
  summary: string;
  caution: string;
  date: string;
  place: string;
  /** Its file, and its line. */
  where: string;
  /** What was reported to have happened. */
  told: string[];
  sources: Source[];
}

export interface Request {
  /** What is stated: a value, or "unknown". */
  facts: Values;
  /** Facts that are as in an ordinary request: not stated, and not to be asked any more. */
  passed?: string[];
}

export interface Complaint {
  facts: string[];
  said: string;
  because: string;
}

export interface Assumed {
  fact: string;
  value: Value;
  phrase: string;
  because: string;
}

export interface Completed {
  values: Values;
  assumed: Assumed[];
  complaint: Complaint | null;
}

export interface Reason {
  rule: string;
  because: string;
  source: Source | null;
  isContested: boolean;
  contested: string;
  isUnverified: boolean;
  unverified: string;
  text: Rule | null;
}

export interface Missing {
  fact: string;
  clause: string;
  phrase: string;
}

export interface Answer {
  regime: string;
  /** Why nothing is known here; all else is empty then. */
  why: string;
  outcome: Outcome | "";
  mode: string;
  ground: string;
  scope: string;
  sign: Sign;
  said: string;
  duties: Duty[];
  reasons: Reason[];
  missing: Missing[];
  note: string;
  isContested: boolean;
  isUnverified: boolean;
}

export interface Decided extends Completed {
  answers: Answer[];
}

export type Change = "outcome" | "mode" | "ground" | "scope" | "duties";

export interface Step {
  fact: string;
  value: Value;
  phrase: string;
  /** Sentences of other values that do the same. */
  others: string[];
  /** Whether it only takes back what is stated. */
  asOrdinary: boolean;
  answer: Answer;
  changes: Change[];
}

/** Several changes that only together lead to another answer. */
export interface Together {
  answer: Answer;
  changes: { fact: string; value: Value; phrase: string }[];
}

export interface Turning {
  byFact: Map<string, string[]>;
  byRegime: Map<string, string[]>;
}

// Regimes that read otherwise.

/** A rule as it may be changed: all parts of `when` have to hold; null is what applies otherwise. */
export interface DraftRule {
  id: string;
  when: { all: Condition[] } | null;
  outcome: Outcome;
  mode: string;
  ground: string;
  scope: string;
  because: string;
  source: string;
  contested: string;
  unverified: string;
  quote: string;
  /** Each by its place among those of the bench, or as a rule writes it. */
  duties: [duty: number | WrittenDuty, unless: Condition | null][];
}

export interface LayerDraft {
  layer: string;
  rules: DraftRule[];
}

/** The rules of a regime, or of each layer of a stack; a regime of its own combines nothing. */
export interface Draft {
  regime: string;
  combine: Combining | "";
  layers: LayerDraft[];
}

/** How a regime is made of its layers: combined, over what cannot be done at all, within dates. */
export interface Composition {
  own: { name: string; policy: PolicyData }[];
  combine: Combining | "";
  over?: PolicyData;
  dates?: DatesData;
}

/** A case or scenario that is answered otherwise than before. */
export interface Flip {
  starter: Starter;
  before: Answer;
  after: Answer;
  changes: Change[];
  direction: "wider" | "narrower" | "changed";
}

/** A kind of change that no case or scenario shows, on the plainest request that does. */
export interface Unseen {
  request: Request;
  before: Answer;
  after: Answer;
}
