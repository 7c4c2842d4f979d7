import type { Change } from "./page-cache";

/** So many changes of a cohort's seats are passed on at once; more wait for the next `pause`. */
const burst = 5;
/** In milliseconds. */
const pause = 400;

/**
 * Passes on that seats of cohorts changed. A group that many buy at once changes many times a second, and its pages would be made all
 * the time: after the first few they are dropped five times in two seconds, and a number on them is that much behind. What is
 * sold is decided under a lock, and not by what a page says.
 */
export class SeatChanges {
  /** Of cohorts that changed a moment ago: how many changes may still be passed on at once, and whether one waits. */
  #recent = new Map<Change, { left: number; waits: boolean }>();

  constructor(readonly drop: (change: Change) => void) {}

  heard(change: Change) {
    const recent = this.#recent.get(change);
    if (!recent) {
      this.#recent.set(change, { left: burst - 1, waits: false });
      this.#tick(change);
    } else if (recent.left > 0) recent.left -= 1;
    else {
      recent.waits = true;
      return;
    }
    this.drop(change);
  }

  /** Each `pause` one more may be passed on: the one that waits, or the next; a cohort that is quiet is forgotten. */
  #tick(change: Change) {
    const timer = setTimeout(() => {
      const recent = this.#recent.get(change)!;
      if (recent.waits) {
        recent.waits = false;
        this.drop(change);
      } else if ((recent.left += 1) === burst) return void this.#recent.delete(change);
      this.#tick(change);
    }, pause);
    timer.unref();
  }
}
