/** A text that the server does not have yet, kept in the browser. `version` is the one it was made from. */
export interface Draft {
  text: string;
  version: number;
  /** Texts not chosen when two met, which the server must keep as well. */
  also: string[];
  at: number;
}

/** What drafts are kept in: `localStorage`, or anything like it. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefixOf = (name: string) => `draft:${name}:`;

/** Storage may be full, or closed by the browser's settings: then a draft lives as long as its page. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function parse(value: string | null): Draft | null {
  const draft = attempt(() => JSON.parse(value ?? "null") as Partial<Draft> | null);
  if (typeof draft?.text !== "string" || typeof draft.version !== "number") return null;
  const also = Array.isArray(draft.also) ? draft.also.filter((one) => typeof one === "string") : [];
  return { text: draft.text, version: draft.version, also, at: draft.at ?? 0 };
}

/**
 * The drafts of one page. Two tabs may write at the same time, so each page keeps its own under a key of its own: `page` must
 * be another for each. A name holds the id of an enrolment or of a piece, which is one person's: whoever else signs in on this
 * browser has other names, and is shown none of these.
 */
export class Drafts {
  constructor(
    private readonly page: string,
    private readonly storage: () => DraftStorage,
  ) {}

  write(name: string, draft: Draft): void {
    attempt(() => this.storage().setItem(prefixOf(name) + this.page, JSON.stringify(draft)));
  }

  drop(name: string): void {
    attempt(() => this.storage().removeItem(prefixOf(name) + this.page));
  }

  /** Drops what any page left under `name`: it was taken out on purpose. */
  dropAll(name: string): void {
    attempt(() => {
      const storage = this.storage();
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
      for (const key of keys) if (key.startsWith(prefixOf(name))) storage.removeItem(key);
    });
  }

  /** The names under which any page left a draft, of those that begin so. */
  namesOf(beginning: string): string[] {
    const found = attempt(() => {
      const storage = this.storage();
      return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")
        .filter((key) => key.startsWith(`draft:${beginning}`))
        .map((key) => key.slice("draft:".length, key.lastIndexOf(":")));
    });
    return [...new Set(found ?? [])];
  }

  /** Drops the drafts under `name` that say what the server has. Whether another is left. */
  isOwed(name: string, saved: string): boolean {
    const owed = attempt(() => {
      const storage = this.storage();
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
      const mine = keys.filter((key) => key.startsWith(prefixOf(name)));
      return mine.filter((key) => {
        const draft = parse(storage.getItem(key));
        const isSaved = draft === null || (draft.text === saved && draft.also.length === 0);
        if (isSaved) storage.removeItem(key);
        return !isSaved;
      });
    });
    return (owed ?? []).length > 0;
  }

  /** What any page left under `name`, newest first, with the texts that were not chosen; each text once. */
  textsOf(name: string): string[] {
    const found = attempt(() => {
      const storage = this.storage();
      return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")
        .filter((key) => key.startsWith(prefixOf(name)))
        .flatMap((key) => parse(storage.getItem(key)) ?? [])
        .sort((a, b) => b.at - a.at)
        .flatMap(({ text, also }) => [text, ...also]);
    });
    return [...new Set(found ?? [])];
  }

  /** The newest draft that any page left under `name`; it becomes this page's own. Older ones wait for the next visit. */
  adopt(name: string): Draft | null {
    return attempt(() => {
      const storage = this.storage();
      const found = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")
        .filter((key) => key.startsWith(prefixOf(name)))
        .map((key) => ({ key, draft: parse(storage.getItem(key)) }))
        .sort((a, b) => (b.draft?.at ?? 0) - (a.draft?.at ?? 0))[0];
      if (!found) return null;
      storage.removeItem(found.key);
      if (found.draft) this.write(name, found.draft);
      return found.draft;
    });
  }
}

/** The drafts of the page that is open. */
export const drafts = new Drafts(Math.random().toString(36).slice(2), () => localStorage);
