import { drafts } from "../drafts";

/**
 * `<sc-left-drafts>`: where somebody may no longer change a piece (`data-draft`), what this browser has of it that never arrived, to be copied, and thrown away once that was done. What
 * stands in the piece already (`data-document`) is left out. `data-labels`: what fields are called.
 */
export class LeftDrafts extends HTMLElement {
  connectedCallback() {
    const piece = `${this.dataset.draft ?? ""}:`;
    const [saved, labels] = [this.dataset.document, this.dataset.labels].map(
      (json) => JSON.parse(json ?? "{}") as Record<string, string>,
    ) as [Record<string, string>, Record<string, string>];
    const template = this.querySelector("template");
    const left = drafts.namesOf(piece).flatMap((name) => {
      const key = name.slice(piece.length);
      const texts = drafts.textsOf(name).filter((text) => text.trim() !== "" && text !== saved[key]);
      return texts.map((text) => ({ text, label: labels[key.split("@", 1)[0]!] ?? "" }));
    });
    if (!template || left.length === 0) return;
    for (const { text, label } of left) {
      const shown = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
      if (label) shown.querySelector("span")!.textContent = label;
      shown.querySelector("textarea")!.value = text;
      template.before(shown);
    }
    this.querySelector("button")?.addEventListener("click", () => {
      for (const name of drafts.namesOf(piece)) drafts.dropAll(name);
      this.hidden = true;
    });
    this.hidden = false;
  }
}
