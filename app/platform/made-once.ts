import { LRUCache } from "lru-cache";

/** Things that take time to make and stay as they are: each is made once for all who ask, some are kept, and few are made at a time. */
export class MadeOnce<Thing extends object> {
  #kept: LRUCache<string, Thing>;
  #underWay = new Map<string, Promise<Thing>>();
  #mostUnderWay: number;

  constructor({ kept, underWay }: { kept: number; underWay: number }) {
    this.#kept = new LRUCache({ max: kept });
    this.#mostUnderWay = underWay;
  }

  /** What was made under `key`, or what `make` makes now; null when as many as may be are being made. What failed is tried again. */
  async get(key: string, make: () => Promise<Thing>): Promise<Thing | null> {
    const known = this.#kept.get(key) ?? this.#underWay.get(key);
    if (known) return known;
    if (this.#underWay.size >= this.#mostUnderWay) return null;
    const making = make().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, making);
    const thing = await making;
    this.#kept.set(key, thing);
    return thing;
  }
}
