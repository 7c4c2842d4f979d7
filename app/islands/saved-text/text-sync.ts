import { isInsertion } from "~/lib/text/text-changes";
import type { Draft } from "../drafts";

/** Characters that the server keeps in one text at most. */
const textMaxLength = 20_000;

/** Nothing of the other text is lost with `mine` in its place. A box that was emptied is no part of any text: somebody took out what stood there. */
const isWithin = (theirs: string, mine: string) => theirs !== "" && isInsertion(theirs, mine);

/** What was chosen when two texts met: one's own, the other, or both. */
export type Choice = "keep" | "take" | "both";

/**
 * What must be known of a box so that no text gets lost between browser and server: what the server has, what it was
 * sent without an answer, and the texts not chosen that it must still be given. Holds no text of the box itself.
 */
export class TextSync {
  /** Texts not chosen, to be kept as earlier versions: until the server says that it has them. */
  #also: readonly string[] = [];
  /** The text last sent whose answer did not arrive: the server may have it. */
  #unanswered: string | null = null;
  /** The text that was taken out on purpose: it is owed to nobody, until it is typed on. */
  #takenOut: string | null = null;
  /** Whether the page counts this box as written. */
  #isWritten: boolean;

  constructor(
    /** The text as the server has it. */
    private saved: string,
    /** The version that the next save is made from. */
    public version: number,
  ) {
    this.#isWritten = saved.trim() !== "";
  }

  /** What to send beside the text in the box. */
  get also(): readonly string[] {
    return this.#also;
  }

  /** The server has all there is. */
  isSaved(text: string): boolean {
    return text === this.#takenOut || (text === this.saved && this.#also.length === 0);
  }

  /** What stands in the box, and what is still to be kept beside it, is taken out on purpose. */
  takeOut(text: string): void {
    this.#also = [];
    this.#takenOut = text;
  }

  /** What to keep in the browser while the server does not have it; null when it has. */
  draftOf(text: string, at: number): Draft | null {
    return this.isSaved(text) ? null : { text, version: this.version, also: [...this.#also], at };
  }

  /**
   * A draft was found that an earlier page left: its text stands in the box now. `settled` when the server has it; at a
   * `conflict` somebody must choose between it and the server's text.
   */
  restore(draft: Draft): "settled" | "unsaved" | "conflict" {
    this.#also = draft.also;
    if (this.isSaved(draft.text)) return "settled";
    const isNewer = draft.version !== this.version && draft.text !== this.saved;
    return isNewer && !isWithin(this.saved, draft.text) ? "conflict" : "unsaved";
  }

  /** No answer came to a save of `text`. */
  sent(text: string): void {
    this.#unanswered = text;
  }

  /**
   * The server has `text` as `version`, and the texts of `also` that were sent with it. Returns whether that changes how far one
   * is: only the step between nothing and something does.
   */
  acknowledged(text: string, version: number, also: readonly string[]): boolean {
    this.#also = this.#also.slice(also.length);
    this.#isNow(text, version);
    const isWritten = text.trim() !== "";
    const isChanged = isWritten !== this.#isWritten;
    this.#isWritten = isWritten;
    return isChanged;
  }

  /**
   * Another text was saved first. True when somebody must choose; when it is whole within `text`, or an earlier one of ours,
   * there is nothing to choose, and `text` can be saved as its successor.
   */
  met(theirs: string, version: number, text: string): boolean {
    if (theirs !== this.#unanswered && !isWithin(theirs, text)) return true;
    this.#isNow(theirs, version);
    return false;
  }

  /** What was chosen between `mine` and `theirs`: the text that comes into the box, to be saved as the successor of theirs. */
  choose(choice: Choice, mine: string, theirs: string, version: number): string {
    this.#isNow(theirs, version);
    if (choice === "both") return `${mine}\n\n${theirs}`;
    if (choice === "keep") return mine;
    // A text that was too long to be saved is kept in pieces.
    const pieces = mine.match(new RegExp(`[^]{1,${textMaxLength}}`, "g")) ?? [];
    this.#also = [...this.#also, ...pieces];
    return theirs;
  }

  #isNow(text: string, version: number): void {
    this.saved = text;
    this.version = version;
    this.#unanswered = null;
  }
}
