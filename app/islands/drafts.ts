/** A text that the server does not have yet, kept in the browser. `version` is the one it was made from. */
export interface Draft {
  text: string;
  version: number;
  at: number;
}

const prefixOf = (name: string) => `draft:${name}:`;

/** Two tabs may write at the same time, so each page keeps its drafts under a key of its own. */
const page = Math.random().toString(36).slice(2);

/** Storage may be full, or closed by the browser's settings: then a draft lives as long as its page. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function writeDraft(name: string, draft: Draft): void {
  attempt(() => localStorage.setItem(prefixOf(name) + page, JSON.stringify(draft)));
}

export function dropDraft(name: string): void {
  attempt(() => localStorage.removeItem(prefixOf(name) + page));
}

function parse(value: string | null): Draft | null {
  const draft = attempt(() => JSON.parse(value ?? "null") as Partial<Draft> | null);
  const isDraft = draft && typeof draft.text === "string" && typeof draft.version === "number";
  return isDraft ? { text: draft.text!, version: draft.version!, at: draft.at ?? 0 } : null;
}

/** The newest draft that any page left under `name`; it becomes this page's own. Older ones wait for the next visit. */
export function adoptDraft(name: string): Draft | null {
  return attempt(() => {
    const found = Object.keys(localStorage)
      .filter((key) => key.startsWith(prefixOf(name)))
      .map((key) => ({ key, draft: parse(localStorage.getItem(key)) }))
      .sort((a, b) => (b.draft?.at ?? 0) - (a.draft?.at ?? 0))[0];
    if (!found) return null;
    localStorage.removeItem(found.key);
    if (found.draft) writeDraft(name, found.draft);
    return found.draft;
  });
}
