/**
 * What stood in the box before a file came into it, so that nothing that somebody typed is gone by choosing one. Putting a text back keeps the
 * one that it takes the place of: pressing on, one meets each of them again.
 */
export class FormerTexts {
  #texts: string[] = [];
  /** What the last file gave: while nobody changed it, it can be read from that file again. */
  #given: string | null = null;

  /** The text of a file comes in the place of what stands in the box. */
  replace(standing: string, given: string): void {
    if (standing !== this.#given && standing !== given) this.#keep(standing);
    this.#given = given;
  }

  /** The last that can be put back; null when there is none. */
  get last(): string | null {
    return this.#texts.at(-1) ?? null;
  }

  /** The text that comes into the box in the place of what stands there. */
  putBack(standing: string): string {
    const text = this.#texts.pop() ?? standing;
    if (text !== standing) this.#keep(standing, "first");
    return text;
  }

  #keep(text: string, place: "first" | "last" = "last") {
    if (text.trim() === "") return;
    const others = this.#texts.filter((one) => one !== text);
    this.#texts = place === "last" ? [...others, text] : [text, ...others];
  }
}
