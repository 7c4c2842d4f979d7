import { drafts } from "../drafts";

/**
 * `<sc-kept-drafts>`: on the page of a piece that is filled in by chapter, tells at which chapter (`data-fields`) this browser has texts that the server has
 * not. What is in the piece (`data-document`) is not kept here any longer: a page that was left does not see its last save answered.
 */
export class KeptDrafts extends HTMLElement {
  connectedCallback() {
    const piece = `${this.dataset.draft ?? ""}:`;
    const document = JSON.parse(this.dataset.document ?? "{}") as Record<string, string>;
    const owed = drafts
      .namesOf(piece)
      .filter((name) => drafts.isOwed(name, document[name.slice(piece.length)] ?? ""))
      .map((name) => name.slice(piece.length).split("@", 1)[0]!);
    for (const told of this.parentElement?.querySelectorAll<HTMLElement>("[data-fields]") ?? [])
      if (told.dataset.fields?.split(" ").some((field) => owed.includes(field))) told.hidden = false;
  }
}
