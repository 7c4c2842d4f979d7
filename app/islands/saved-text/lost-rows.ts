import { drafts } from "../drafts";

/**
 * `<sc-lost-rows>`: a row that was typed in and did not reach the server is in no page that comes after. Where this browser has drafts of such rows of
 * the piece `data-draft`, in fields of this page (`data-fields`), the page is asked for anew with those rows open, and its fields take up their drafts.
 */
export class LostRows extends HTMLElement {
  connectedCallback() {
    const piece = `${this.dataset.draft ?? ""}:`;
    const fields = (this.dataset.fields ?? "").split(" ");
    const url = new URL(location.href);
    const asked = url.searchParams.getAll("row");
    const shown = new Set(
      [...document.querySelectorAll<HTMLElement>("[data-block]")].map((one) => one.dataset.block),
    );
    const lost = drafts
      .namesOf(piece)
      .map((name) => name.slice(piece.length))
      .filter((key) => key.includes("@") && fields.includes(key.split("@", 1)[0]!))
      .filter((key) => !shown.has(key) && !asked.includes(key));
    if (lost.length === 0) return;
    for (const key of lost.slice(0, 40)) url.searchParams.append("row", key);
    location.replace(url);
  }
}
