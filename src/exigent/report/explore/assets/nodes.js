// Nodes of decision diagrams: what turns on variables of few values, each meaning held once.
//
// As `exigent.symbolic.nodes`: a node is a number. It is a terminal, which carries a value, or
// asks for the class of one variable and goes on to another node for each. Two nodes of one
// meaning are one number. Variables are asked in the order of their levels.

export const FALSE = 0;
export const TRUE = 1;
// The level of terminals: below that of any variable.
export const END = 1 << 30;

// Two nodes in one number: there are fewer than that of them.
export const MOST = 1 << 26;

export class Nodes {
  /** @param {readonly number[]} sizes how many classes each variable has, by level */
  constructor(sizes) {
    this.sizes = sizes;
    /** @type {number[]} */
    this.levels = [END, END];
    /** @type {number[][]} */
    this.kids = [[], []];
    /** @type {unknown[]} */
    this.values = [false, true];
    /** @type {Map<unknown, number>} */
    this.terminals = new Map([
      [false, FALSE],
      [true, TRUE],
    ]);
    // Where each node stands in `table`, by a hash of what it is; in the table, 0 is no node.
    /** @type {number[]} */
    this.slots = [-1, -1];
    this.table = new Int32Array(1 << 12);
    this.filled = 0;
    this.forget();
  }

  forget() {
    /** @type {Map<number, number>} */
    this.boths = new Map();
    /** @type {Map<number, number>} */
    this.eithers = new Map();
    /** @type {Map<number, number>} */
    this.negations = new Map();
    /** @type {Map<number, Map<number, number>>} */
    this.choices = new Map();
  }

  // The terminal that carries a value; true and false are those of conditions.
  /** @param {unknown} value */
  terminal(value) {
    const found = this.terminals.get(value);
    if (found !== undefined) return found;
    const made = this.add(END, []);
    this.values[made] = value;
    this.terminals.set(value, made);
    return made;
  }

  // The node that asks for the variable at a level and goes on to `kids`.
  /**
   * @param {number} level
   * @param {number[]} kids
   */
  node(level, kids) {
    const [first] = kids;
    if (kids.every((kid) => kid === first)) return first;
    const mask = this.table.length - 1;
    let slot = hash(level, kids) & mask;
    while (this.table[slot] !== 0) {
      const node = this.table[slot];
      if (this.levels[node] === level && alike(this.kids[node], kids)) return node;
      slot = (slot + 1) & mask;
    }
    const made = this.add(level, kids);
    this.table[slot] = made;
    this.slots[made] = slot;
    this.filled += 1;
    if (this.filled * 2 > this.table.length) this.grow();
    return made;
  }

  /**
   * @param {number} level
   * @param {number[]} kids
   */
  add(level, kids) {
    this.levels.push(level);
    this.kids.push(kids);
    this.values.push(undefined);
    this.slots.push(-1);
    return this.levels.length - 1;
  }

  grow() {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let node = 0; node < this.levels.length; node += 1) {
      if (this.levels[node] === END) continue;
      let slot = hash(this.levels[node], this.kids[node]) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = node;
      this.slots[node] = slot;
    }
    this.table = table;
  }

  // What a function returns; all nodes that it makes are taken back, so that it may return none.
  /**
   * @template T
   * @param {() => T} work
   */
  lent(work) {
    const before = this.levels.length;
    this.forget();
    try {
      return work();
    } finally {
      // The last comes out first, so that no node is ever looked for behind an empty place.
      for (let node = this.levels.length - 1; node >= before; node -= 1) {
        if (this.levels[node] === END) {
          this.terminals.delete(this.values[node]);
        } else {
          this.table[this.slots[node]] = 0;
          this.filled -= 1;
        }
      }
      this.levels.length = before;
      this.kids.length = before;
      this.values.length = before;
      this.slots.length = before;
      this.forget();
    }
  }

  // What holds for some classes of one variable.
  /**
   * @param {number} level
   * @param {boolean[]} holds
   */
  leaf(level, holds) {
    return this.node(level, holds.map(Number));
  }

  /**
   * @param {number} node
   * @returns {number}
   */
  negation(node) {
    if (node <= TRUE) return 1 - node;
    const found = this.negations.get(node);
    if (found !== undefined) return found;
    const made = this.node(this.levels[node], this.kids[node].map((kid) => this.negation(kid)));
    this.negations.set(node, made);
    this.negations.set(made, node);
    return made;
  }

  // What holds where two conditions do.
  /**
   * @param {number} one
   * @param {number} other
   * @returns {number}
   */
  both(one, other) {
    if (one === FALSE || other === FALSE) return FALSE;
    if (one === TRUE || one === other) return other;
    if (other === TRUE) return one;
    const key = Math.min(one, other) * MOST + Math.max(one, other);
    const found = this.boths.get(key);
    if (found !== undefined) return found;
    const level = Math.min(this.levels[one], this.levels[other]);
    const kids = [];
    for (let at = 0; at < this.sizes[level]; at += 1) {
      kids.push(this.both(this.kidAt(one, level, at), this.kidAt(other, level, at)));
    }
    const made = this.node(level, kids);
    this.boths.set(key, made);
    return made;
  }

  // What holds where one of two conditions does.
  /**
   * @param {number} one
   * @param {number} other
   * @returns {number}
   */
  either(one, other) {
    if (one === TRUE || other === TRUE) return TRUE;
    if (one === FALSE || one === other) return other;
    if (other === FALSE) return one;
    const key = Math.min(one, other) * MOST + Math.max(one, other);
    const found = this.eithers.get(key);
    if (found !== undefined) return found;
    const level = Math.min(this.levels[one], this.levels[other]);
    const kids = [];
    for (let at = 0; at < this.sizes[level]; at += 1) {
      kids.push(this.either(this.kidAt(one, level, at), this.kidAt(other, level, at)));
    }
    const made = this.node(level, kids);
    this.eithers.set(key, made);
    return made;
  }

  // `then` where a condition holds, `otherwise` elsewhere; both of any values.
  /**
   * @param {number} condition
   * @param {number} then
   * @param {number} otherwise
   * @returns {number}
   */
  choice(condition, then, otherwise) {
    if (condition === TRUE || then === otherwise) return then;
    if (condition === FALSE) return otherwise;
    let known = this.choices.get(condition);
    if (known === undefined) this.choices.set(condition, (known = new Map()));
    const key = then * MOST + otherwise;
    const found = known.get(key);
    if (found !== undefined) return found;
    const level = Math.min(this.levels[condition], this.levels[then], this.levels[otherwise]);
    const kids = [];
    for (let at = 0; at < this.sizes[level]; at += 1) {
      const which = this.kidAt(condition, level, at);
      kids.push(this.choice(which, this.kidAt(then, level, at), this.kidAt(otherwise, level, at)));
    }
    const made = this.node(level, kids);
    known.set(key, made);
    return made;
  }

  // What a node goes on to for a class of a variable, asked there or not.
  /**
   * @param {number} node
   * @param {number} level
   * @param {number} at
   */
  kidAt(node, level, at) {
    return this.levels[node] === level ? this.kids[node][at] : node;
  }

  // What carries, for each point, what a function makes of a node's value.
  /**
   * @param {(value: any) => unknown} operation
   * @param {number} root
   */
  map(operation, root) {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @type {(node: number) => number} */
    const go = (node) => {
      let made = found.get(node);
      if (made === undefined) {
        made =
          this.levels[node] === END
            ? this.terminal(operation(this.values[node]))
            : this.node(this.levels[node], this.kids[node].map(go));
        found.set(node, made);
      }
      return made;
    };
    return go(root);
  }

  // What carries, for each point, what a function makes of the roots' values.
  /**
   * @param {(...values: any[]) => unknown} operation
   * @param {number[]} roots
   */
  apply(operation, roots) {
    /** @type {Map<string, number>} */
    const found = new Map();
    /** @type {(several: number[]) => number} */
    const go = (several) => {
      const key = several.join();
      let made = found.get(key);
      if (made === undefined) {
        const level = Math.min(...several.map((node) => this.levels[node]));
        if (level === END) {
          made = this.terminal(operation(...several.map((node) => this.values[node])));
        } else {
          const kids = [];
          for (let at = 0; at < this.sizes[level]; at += 1) {
            kids.push(go(several.map((node) => this.kidAt(node, level, at))));
          }
          made = this.node(level, kids);
        }
        found.set(key, made);
      }
      return made;
    };
    return roots.length ? go(roots) : this.terminal(operation());
  }

  // What is left of a node where variables are known: their class by level, -1 where it is not.
  /**
   * @param {number} root
   * @param {Int32Array} fixed
   */
  restrict(root, fixed) {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @type {(node: number) => number} */
    const go = (node) => {
      let level = this.levels[node];
      while (level !== END && fixed[level] >= 0) {
        node = this.kids[node][fixed[level]];
        level = this.levels[node];
      }
      if (level === END) return node;
      let made = found.get(node);
      if (made === undefined) {
        made = this.node(level, this.kids[node].map(go));
        found.set(node, made);
      }
      return made;
    };
    return go(root);
  }

  // A node without some variables, what their classes lead to joined in turn.
  /**
   * @param {number} root
   * @param {ReadonlySet<number>} levels
   * @param {(one: number, other: number) => number} join
   */
  fold(root, levels, join) {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @type {(node: number) => number} */
    const go = (node) => {
      const level = this.levels[node];
      if (level === END) return node;
      let made = found.get(node);
      if (made === undefined) {
        const kids = this.kids[node].map(go);
        made = levels.has(level) ? [...new Set(kids)].reduce(join) : this.node(level, kids);
        found.set(node, made);
      }
      return made;
    };
    return go(root);
  }

  // Where a condition can hold, whatever is chosen for some variables.
  /**
   * @param {number} node
   * @param {ReadonlySet<number>} levels
   */
  exists(node, levels) {
    return levels.size ? this.fold(node, levels, (one, other) => this.either(one, other)) : node;
  }

  // The levels of the variables that a node turns on.
  /** @param {number} root */
  tested(root) {
    /** @type {Set<number>} */
    const levels = new Set();
    for (const node of this.reached(root)) if (this.levels[node] !== END) levels.add(this.levels[node]);
    return levels;
  }

  // The terminals that a node leads to, in the order of the first points that lead there.
  /** @param {number} root */
  terminalsOf(root) {
    return this.reached(root).filter((node) => this.levels[node] === END);
  }

  /** @param {number} root */
  reached(root) {
    const seen = new Set();
    const found = [];
    const waiting = [root];
    while (waiting.length) {
      const node = /** @type {number} */ (waiting.pop());
      if (seen.has(node)) continue;
      seen.add(node);
      found.push(node);
      const kids = this.kids[node];
      for (let at = kids.length - 1; at >= 0; at -= 1) waiting.push(kids[at]);
    }
    return found;
  }
}

/**
 * @param {number} level
 * @param {number[]} kids
 */
function hash(level, kids) {
  let made = level + 0x9e3779b9;
  for (const kid of kids) made = Math.imul(made ^ kid, 0x85ebca6b) + (made >>> 13);
  return (made ^ (made >>> 16)) >>> 0;
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function alike(one, other) {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
