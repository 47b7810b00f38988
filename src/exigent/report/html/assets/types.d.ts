// What the script deals with. First the data block, as `report/html/data.py` and `changes.py`
// write it: texts, facts and decisions by place, what has its usual value left out.

export interface PageData {
  matrix: MatrixData;
  comparison?: ComparisonData;
}

export interface MatrixData {
  strings: string[];
  legend: Sign[];
  statuses: Sign[];
  contested: Sign;
  failed: Sign;
  sources: Source[];
  facts: [name: string, phrase: string][];
  ordinary: number[];
  features: [feature: string, file: string][];
  decisions: DecisionData[];
  regimes: RegimeData[];
  cases: Case[];
  rows: RowData[];
  mattering?: number[][];
  duties?: DutyData[];
  standings?: number[][];
  caution?: string;
}

export interface DecisionData {
  sign: number;
  said: number;
  outcome: Outcome;
  reasons?: {
    rule: number;
    because: number;
    source?: number;
    isContested?: boolean;
    contested?: number;
    isUnverified?: boolean;
    unverified?: number;
    quote?: number;
  }[];
  duties?: number[];
  missing?: number[];
  note?: number;
}

export interface FindingData {
  line: number;
  text: number;
  expected: number;
  actual: number;
}

export interface DutyData {
  said: number;
  status: number;
  since?: string;
  due?: string;
  why?: number;
}

export interface RowData {
  feature: number;
  line: number;
  title: string;
  cells: number[];
  verdicts: string;
  tags?: string[];
  case?: string;
  stated?: number[];
  unknown?: number[];
  unasked?: number[];
  assumed?: number[];
  findings?: Record<string, FindingData[]>;
  failures?: FindingData[];
  steps?: number[];
  matters?: number[];
  events?: [string, number][];
  duties?: number[];
}

export interface FlipData {
  scenario: Place;
  regime: string;
  direction: DirectionName;
  before: number;
  after: number;
  column?: number;
  rules?: string[];
  how?: string;
  isCarried?: boolean;
  filled?: string;
  by?: string;
  why?: string;
}

export interface ComparisonData extends Compared {
  flips: FlipData[];
}

interface RegimeData {
  name: string;
  title: string;
  kind: string;
  jurisdiction: string;
  about: string;
  in_force: Dates;
  engine: string;
  layers: string[];
  sources: Source[];
  rules: Rule[];
  label?: string;
}

// Then what the model makes of it, and what stands in the block as it is used.

export type Outcome = "allow" | "refuse" | "needs_facts" | "not_governed" | "error";
export type Verdict = "pass" | "fail" | "unchecked" | "error";
export type DirectionName =
  | "wider"
  | "opened"
  | "no_longer_kept_in"
  | "cannot_be_asked"
  | "means_else"
  | "removed"
  | "restated"
  | "redated"
  | "unproved"
  | "duty_looser"
  | "duty_stricter"
  | "duty_changed"
  | "now_in_error"
  | "no_longer_in_error"
  | "narrower"
  | "changed"
  | "other_reason";

export interface Model {
  legend: Sign[];
  contested: Sign;
  failed: Sign;
  ordinary: Fact[];
  cases: Map<string, Case>;
  rows: Row[];
  rowsByKey: Map<string, Row>;
  isAnswering: boolean;
  regimes: Regime[];
  regimesByName: Map<string, Regime>;
  comparison: Comparison | null;
}

export interface Sign {
  sign: string;
  name: string;
  slug: string;
}

export interface Fact {
  name: string;
  phrase: string;
}

export interface Source {
  id: string;
  title: string;
  outlet: string;
  date: string;
  address: string;
  status: string;
  note: string;
  unread: string;
  last_read: string;
}

export interface Dates {
  from?: string;
  until?: string;
}

export interface Rule {
  id: string;
  when: string;
  then: string;
  because: string;
  source: string;
  contested: string;
  unverified: string;
  quote: string;
  file: string;
  line: number;
}

export interface Regime extends RegimeData {
  index: number;
  shown: string;
}

/** The marks of a rule or of a reason: that it is disputed, and the sentence that says why. */
export interface Disputed {
  isContested?: boolean;
  contested: string;
  isUnverified?: boolean;
  unverified: string;
}

export interface Reason extends Disputed {
  rule: string;
  because: string;
  quote: string;
  source: Source | null;
}

export interface Decision {
  sign: Sign;
  said: string;
  outcome: Outcome;
  note: string;
  duties: string[];
  missing: string[];
  reasons: Reason[];
  isContested: boolean;
}

export interface Finding {
  line: number;
  text: string;
  expected: string;
  actual: string;
}

/** What a cell asks for after its answer, and how that stands when all that is told has happened. */
export interface Duty {
  said: string;
  status: Sign;
  since: string;
  due: string;
  why: string;
}

export interface Cell {
  decision: Decision;
  /** The assumed facts that the answer rests on; null where nobody looked. */
  matters: Fact[] | null;
  verdict: Verdict;
  findings: Finding[];
  flip: Flip | null;
  duties: Duty[];
}

export interface Row {
  index: number;
  key: string;
  words: string;
  feature: string;
  file: string;
  line: number;
  place: string;
  title: string;
  tags: string[];
  case: string;
  stated: Fact[];
  unknown: Fact[];
  unasked: Fact[];
  assumed: Fact[];
  failures: Finding[];
  steps: string[];
  events: { when: string; text: string }[];
  cells: Cell[];
}

export interface Case {
  name: string;
  title: string;
  date: string;
  place: string;
  summary: string;
  caution: string;
  facts: string[];
  sources: Source[];
  disclosed: string;
  ground: string;
  ownerTold: string;
  note: string;
}

export interface Place {
  feature: string;
  title: string;
  where: string;
  row?: number;
}

export interface Approval {
  by?: string;
  why?: string;
}

export interface Flip {
  index: number;
  scenario: Place;
  row: Row | null;
  column: number;
  regime: string;
  direction: DirectionName;
  before: Decision;
  after: Decision;
  rules: string[];
  how: string;
  isCarried: boolean;
  filled: string;
  by: string;
  why: string;
}

export interface Loss {
  direction: DirectionName;
  what: string;
  scenario?: Place;
  regime?: string;
  where?: string;
  by?: string;
  why?: string;
}

export interface StaleApproval {
  scenario: string;
  regime: string;
  change: string;
  by: string;
  why: string;
}

export interface UnseenChange {
  direction: string;
  regimes: string;
  where: string;
  before: string;
  after: string;
  scenario: string;
}

export interface ShownChange {
  scenario: Place;
  regime: string;
  before: string;
  after: string;
  share: string;
}

export interface MissingBase {
  said: string;
  why: string[];
  consequence: string;
}

interface Compared {
  base: string;
  head: string;
  cells: number;
  failed: number;
  inError: number;
  isOfTwoRegimes: boolean;
  headline: string;
  lossesSaid: string;
  losses: Loss[];
  renamed: [before: Place, after: Place][];
  added: Place[];
  regimesAdded: string[];
  regimesRenamed: string[];
  stale: StaleApproval[];
  noBase?: MissingBase;
  unseen?: UnseenChange[];
  unseenSaid?: string;
  shown?: ShownChange[];
  terms?: string[];
}

export interface Comparison extends Compared {
  flips: Flip[];
}

// Last the state of the page, all of which stands in its address.

export interface Filters {
  text: string;
  feature: string;
  tag: string;
  kind: string;
  verdict: string;
  direction: string;
  decision: string[];
  regime: string[];
}

/** A scenario under a regime, or with the column -1 the scenario. */
export interface KnownCell {
  isKnown: true;
  row: Row;
  column: number;
}

export interface UnknownCell {
  isKnown: false;
  /** What the address says, which this page does not have. */
  written: string;
}

export type OpenCell = KnownCell | UnknownCell;

export type View = "changes" | "matrix" | "regimes" | "cases" | "claims" | "contested" | "what-if";

export interface Shown {
  view: View;
  name: string;
  cell: OpenCell | null;
  filters: Filters;
}

/** The filters that hold one word, and those that hold a set. */
export type WordFilter = "text" | "feature" | "tag" | "kind" | "verdict" | "direction";
export type SetFilter = "decision" | "regime";

export type OnFilter = (change: Partial<Filters>) => void;
export type OnOpen = (row: Row, column: number) => void;
export type OnMove = (down: number, across: number) => void;

export type Child = Node | string | number | null | Child[];
export type Tally = [sign: Sign, number: number][];
