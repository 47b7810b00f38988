// What the page deals with, besides the bench that it asks.

import type { openBench } from "./bench.js";
import type { Answer, Combining, Condition, Decided, DraftRule, Outcome, Request, Step, Turning, Value, Values } from "./types.js";

export type Bench = ReturnType<typeof openBench>;
export type Form = "scenario" | "json" | "memo";
export type Shown = "all" | "differing" | "changed" | "disclosing";

/** What a rule says otherwise than in its file. */
export interface RuleChange {
  when?: { all: Condition[] };
  outcome?: Outcome;
  mode?: string;
  ground?: string;
  scope?: string;
  because?: string;
  source?: string;
  contested?: string;
  unverified?: string;
  duties?: DraftRule["duties"];
  /** Whether it is a rule of its own, and no change of one of the file. */
  isNew?: boolean;
}

/**
 * A regime with some rules changed and others gone; of no regime where its name is empty. A rule
 * goes by its id, of a stack with its layer before it.
 */
export interface VariantState {
  regime: string;
  /** How its layers combine, where that is changed. */
  combine: Combining | "";
  /** Which layers it has, in their order, where that is changed. */
  layers: string[];
  changes: Record<string, RuleChange>;
  gone: string[];
  /** In what order the rules of a layer stand, new ones among them, where that is changed. */
  orders: Record<string, string[]>;
}

/** All that the address holds: whoever has the link sees the same page. */
export interface State {
  /** What the request started from, by its id. */
  from: string;
  /** The regime of the cell from which somebody came with it, in the page of a run. */
  under: string;
  facts: Values;
  passed: string[];
  /** The request that this one is held against. */
  pinned: Request | null;
  /** The regime that the others are held against. */
  beside: string;
  shown: Shown;
  /** Words of the regimes that are shown. */
  sought: string;
  /** The regimes of which more is shown. */
  opened: string[];
  /** The regimes that are taken along; all, if none is named. */
  taken: string[];
  form: Form;
  title: string;
  variant: VariantState;
}

/** What follows from a state. */
export interface View {
  state: State;
  request: Request;
  decided: Decided;
  turning: Turning;
  next: { fact: string; regimes: string[] } | null;
  /** The answers before the last change of the request. */
  earlier: Decided | null;
  /** The answers to the request that is pinned. */
  pinned: Decided | null;
}

/** What can be done from the page. */
export interface Act {
  answer(fact: string, value: Value): void;
  pass(fact: string): void;
  takeBack(fact: string): void;
  startFrom(id: string): void;
  alter(change: Partial<State>): void;
  showQuestion(fact: string): void;
}

/** A part of the page, made once and shown anew with every change. */
export interface Part {
  show(view: View): void;
}

export interface StepsOf {
  (regime: string): Step[];
}

export type AnswerOf = (regime: string) => Answer | undefined;
