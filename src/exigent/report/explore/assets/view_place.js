// Whoever is at a field stays there while what holds it is drawn anew: each goes by its `data-key`.

const AS_NEAR = 10;

export class Place {
  /** @param {HTMLElement} element what is drawn anew, as a whole, with every change */
  constructor(element) {
    this.element = element;
    /** @type {{ button: HTMLElement, x: number, y: number } | null} */
    this.pressed = null;
    this.isLeaving = false;
    this.drawn = 0;
    element.addEventListener("pointerdown", (event) => this.press(event), true);
    addEventListener("pointerup", (event) => this.letGo(event), true);
    addEventListener("pointercancel", () => (this.pressed = null), true);
  }

  // Do what a field or button is for. A field that is left by Tab says so before the focus has arrived
  // where it goes: that would be gone if all were drawn anew at once.
  /** @param {() => void} change */
  change(change) {
    this.isLeaving = !this.pressed && document.activeElement === document.body;
    change();
    this.isLeaving = false;
  }

  /** @param {() => void} draw */
  draw(draw) {
    this.drawn += 1;
    const now = this.drawn;
    if (!this.isLeaving) this.keep(draw);
    else setTimeout(() => now === this.drawn && this.keep(draw));
  }

  /** @param {() => void} draw */
  keep(draw) {
    const held = this.element.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
    const keys = this.keyed().map(keyOf);
    draw();
    if (held) (this.find(held) ?? this.beside(keys, keys.indexOf(held)))?.focus();
  }

  keyed() {
    return /** @type {HTMLElement[]} */ ([...this.element.querySelectorAll("[data-key]")]);
  }

  // What of all that was there stood next to what is gone: rather behind it than before it.
  /**
   * @param {(string | undefined)[]} keys
   * @param {number} at
   */
  beside(keys, at) {
    const left = new Map(this.keyed().map((each) => [keyOf(each), each]));
    const near = [...keys.slice(at + 1), ...keys.slice(0, at).reverse()].map((key) => left.get(key));
    return near.find((each) => each && !each.hasAttribute("disabled") && each.getClientRects().length);
  }

  // What goes by a key, or the rule that it belongs to.
  /** @param {string} key */
  find(key) {
    const keyed = this.keyed();
    const [rule] = key.split(" ");
    const near = [`${rule} open`, `${rule} back`];
    return (
      keyed.find((each) => keyOf(each) === key && !each.hasAttribute("disabled")) ??
      keyed.find((each) => near.includes(keyOf(each) ?? ""))
    );
  }

  /** @param {PointerEvent} event */
  press({ target, clientX, clientY }) {
    const button = target instanceof Element ? target.closest("button[data-key], input[type=checkbox], summary") : null;
    this.pressed = button instanceof HTMLElement ? { button, x: clientX, y: clientY } : null;
  }

  // What is pressed while a field is being left is drawn anew before it is let go, and would never
  // hear of it: what stands in its place does.
  /** @param {PointerEvent} event */
  letGo({ clientX, clientY }) {
    const { pressed } = this;
    this.pressed = null;
    const key = pressed && !pressed.button.isConnected ? keyOf(pressed.button) : undefined;
    if (!pressed || !key) return;
    if (Math.abs(clientX - pressed.x) > AS_NEAR || Math.abs(clientY - pressed.y) > AS_NEAR) return;
    const same = this.find(key);
    if (same && keyOf(same) === key) {
      same.focus();
      same.click();
    }
  }
}

/** @param {Element | null} element */
function keyOf(element) {
  return element instanceof HTMLElement ? element.dataset.key : undefined;
}
