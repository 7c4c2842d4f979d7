export interface QueueLimits {
  /** How many have their turn at the same moment, in all and of one key. */
  atOnce: number;
  each: number;
  /** How many may wait. */
  room: number;
  /** The longest wait, in milliseconds. */
  patience: number;
}

/** Gives a turn back; to be called once. */
type Done = () => void;

export interface Place {
  /** How to give the turn back once it comes; null: there is no room, or it took too long. */
  turn: Promise<Done | null>;
  /** Who waits no longer leaves the queue; after its turn came this does nothing. */
  leave(): void;
}

interface Waiter {
  key: string;
  answer(done: Done | null): void;
  timer: NodeJS.Timeout;
}

/**
 * A queue in which keys take turns, however many wait for each: who asks much waits for himself. When it is full, whoever
 * has the most waiting gives up the last of them, so a newcomer finds room.
 */
export class FairQueue {
  #running = new Map<string, number>();
  #runningInAll = 0;
  /** In the order in which keys have their turn. */
  #waiting = new Map<string, Waiter[]>();
  #waitingInAll = 0;
  #isCalled = false;

  /**
   * Turns of those who wait are given from the event loop, so that between turns that never pause others are served too. With
   * `later` every turn waits for the moment it chooses, and who is gone by then has none.
   */
  constructor(
    readonly limits: QueueLimits,
    readonly later?: (call: () => void) => void,
  ) {}

  enter(key: string): Place {
    if (!this.later && this.#waitingInAll === 0 && this.#mayRun(key))
      return { turn: Promise.resolve(this.#run(key)), leave: () => undefined };
    if (this.#waitingInAll >= this.limits.room && !this.#makeRoom(key))
      return { turn: Promise.resolve(null), leave: () => undefined };
    let waiter: Waiter;
    const turn = new Promise<Done | null>((answer) => {
      const timer = setTimeout(() => this.#refuse(waiter), this.limits.patience);
      waiter = { key, answer, timer };
    });
    const own = this.#waiting.get(key);
    if (own) own.push(waiter!);
    else this.#waiting.set(key, [waiter!]);
    this.#waitingInAll += 1;
    this.#call();
    return { turn, leave: () => this.#refuse(waiter) };
  }

  #mayRun(key: string): boolean {
    return this.#runningInAll < this.limits.atOnce && (this.#running.get(key) ?? 0) < this.limits.each;
  }

  #run(key: string): Done {
    this.#runningInAll += 1;
    this.#running.set(key, (this.#running.get(key) ?? 0) + 1);
    return () => {
      this.#runningInAll -= 1;
      const left = this.#running.get(key)! - 1;
      if (left > 0) this.#running.set(key, left);
      else this.#running.delete(key);
      if (this.#waitingInAll > 0) this.#call();
    };
  }

  #call() {
    if (this.#isCalled) return;
    this.#isCalled = true;
    (this.later ?? setImmediate)(() => {
      this.#isCalled = false;
      for (let next = this.#next(); next; next = this.#next()) next.answer(this.#run(next.key));
    });
  }

  /** Takes the first of the key whose turn it is, and puts that key behind the others. */
  #next(): Waiter | undefined {
    if (this.#runningInAll >= this.limits.atOnce) return undefined;
    for (const [key, queue] of this.#waiting) {
      if (!this.#mayRun(key)) continue;
      this.#waiting.delete(key);
      if (queue.length > 1) this.#waiting.set(key, queue);
      this.#waitingInAll -= 1;
      const waiter = queue.shift()!;
      clearTimeout(waiter.timer);
      return waiter;
    }
    return undefined;
  }

  #makeRoom(key: string): boolean {
    let most: Waiter[] = [];
    for (const queue of this.#waiting.values()) if (queue.length > most.length) most = queue;
    if ((this.#waiting.get(key)?.length ?? 0) >= most.length) return false;
    this.#refuse(most.at(-1)!);
    return true;
  }

  #refuse(waiter: Waiter) {
    const queue = this.#waiting.get(waiter.key);
    const at = queue?.lastIndexOf(waiter) ?? -1;
    if (at < 0) return;
    queue!.splice(at, 1);
    if (queue!.length === 0) this.#waiting.delete(waiter.key);
    this.#waitingInAll -= 1;
    clearTimeout(waiter.timer);
    waiter.answer(null);
  }
}
