import {
  findingsIn,
  type Finding,
  longestText,
  mostFindings,
} from "~/features/instruments/taalspiegel/mirror";
import { keyOf, proposedFor, rewritten, wordsOf } from "~/features/instruments/taalspiegel/rewritten-text";

/** `<sc-mirror>`: does what its form would have the server do, so that the text never leaves the browser. */
export class LanguageMirror extends HTMLElement {
  /** What was looked at last, to which the choices belong. */
  #seen = "";
  #findings: Finding[] = [];

  connectedCallback() {
    const form = this.querySelector("form")!;
    const button = form.querySelector<HTMLButtonElement>("button[value=look]")!;
    button.textContent = this.dataset.look ?? "";
    this.#part("where").textContent = this.dataset.inBrowser ?? "";
    this.#text.closest(".sc-field")!.after(this.#shape("[data-shape=file]"));
    this.querySelector("input[type=file]")!.addEventListener("change", (event) => void this.#read(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if ((event.submitter as HTMLButtonElement | null)?.value === "change") this.#rewrite();
      else this.#look();
    });
    // What the server showed before the script came is shown by the browser from here on.
    if (this.querySelector("[data-part=result]")) this.#look();
  }

  get #text(): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>("textarea[name=text]")!;
  }

  #part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`)!;

  #shape = (selector: string) =>
    this.querySelector<HTMLTemplateElement>(`template${selector}`)!.content.firstElementChild!.cloneNode(
      true,
    ) as HTMLElement;

  /** A file of plain text comes into the box; nothing of it is sent. */
  async #read(event: Event) {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    if (file.size > 4 * longestText) return this.#refuse(this.dataset.tooLong);
    const text = await file.text();
    if (/[\0\uFFFD]/.test(text)) return this.#refuse(this.dataset.fileWrong);
    this.#text.value = text;
    this.#look();
  }

  #refuse(words = "") {
    this.#part("result")?.remove();
    this.querySelector("[role=alert]")?.remove();
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "sc-field__error";
    message.textContent = words;
    this.#text.before(message);
    this.#text.focus();
  }

  #look() {
    const text = this.#text.value;
    if (text.trim() === "") return this.#refuse(this.dataset.empty);
    if (text.length > longestText) return this.#refuse(this.dataset.tooLong);
    this.querySelector("[role=alert]")?.remove();
    this.#part("result")?.remove();
    this.#seen = text;
    this.#findings = findingsIn(text);
    const result = this.#shape("[data-shape=result]");
    this.querySelector("form")!.append(result);
    this.#part("rewritten").hidden = true;
    this.#part(this.#findings.length > 0 ? "none" : "some").remove();
    if (this.#findings.length > 0) this.#fill(result);
    const heading = result.querySelector<HTMLElement>("h2")!;
    heading.focus();
    heading.scrollIntoView();
  }

  #fill(result: HTMLElement) {
    if (this.#findings.length < mostFindings) this.#part("most").remove();
    for (const item of result.querySelectorAll<HTMLElement>("[data-category]")) {
      const count = this.#findings.filter(({ category }) => category === item.dataset.category).length;
      if (count === 0) item.remove();
      else item.querySelector("strong")!.textContent = String(count);
    }
    this.#part("text").replaceChildren(...this.#marked());
    this.#part("cards").append(...this.#findings.map((finding, index) => this.#card(finding, index + 1)));
  }

  #marked(): (string | HTMLElement)[] {
    const marks = this.#findings
      .flatMap(({ category, spans }, index) =>
        spans.map((span) => ({ ...span, category, number: index + 1 })),
      )
      .sort((a, b) => a.start - b.start);
    let last = 0;
    const pieces = marks.flatMap(({ start, end, category, number }) => {
      const [link, note] = [document.createElement("a"), document.createElement("sup")];
      link.className = `mirror__mark mirror__mark--${category}`;
      link.href = `#finding-${number}`;
      note.textContent = String(number);
      link.append(this.#seen.slice(start, end), note);
      const before = this.#seen.slice(last, start);
      last = end;
      return [before, link];
    });
    return [...pieces, this.#seen.slice(last)];
  }

  #card(finding: Finding, number: number): HTMLElement {
    const { entry, category, instead } = finding;
    const card = this.#shape(`[data-card="${`${entry} ${category} ${instead ?? ""}`.trim()}"]`);
    card.id = `finding-${number}`;
    card.querySelector(".mirror__number")!.textContent = String(number);
    card.querySelector("q")!.textContent = wordsOf(this.#seen, finding);
    for (const name of ["id", "for", "name", "aria-describedby"])
      for (const element of card.querySelectorAll(`.mirror__choice [${name}]`))
        element.setAttribute(name, `${element.getAttribute(name)}-${keyOf(finding)}`);
    const proposed = proposedFor(this.#seen, finding);
    if (instead === "lastPart" && proposed)
      card.querySelector(".sc-choice label")!.textContent = (this.dataset.lastPart ?? "").replace(
        "…",
        proposed,
      );
    return card;
  }

  #rewrite() {
    const fields = new FormData(this.querySelector("form")!);
    const choices = Object.fromEntries(
      this.#findings.map((finding) => {
        const key = keyOf(finding);
        return [key, { isTaken: fields.has(`take-${key}`), own: String(fields.get(`own-${key}`) ?? "") }];
      }),
    );
    const part = this.#part("rewritten");
    const copy = part.querySelector("textarea")!;
    copy.value = rewritten(this.#seen, this.#findings, choices);
    part.hidden = false;
    if (!part.querySelector("button")) part.append(...this.#copyButton(copy));
    part.querySelector<HTMLElement>("h3")!.focus();
  }

  #copyButton(field: HTMLTextAreaElement): HTMLElement[] {
    const [button, status] = [document.createElement("button"), document.createElement("span")];
    button.type = "button";
    button.className = "sc-button sc-button--secondary";
    button.textContent = this.dataset.copy ?? "";
    status.setAttribute("role", "status");
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(field.value).then(
        () => (status.textContent = this.dataset.copied ?? ""),
        () => field.select(),
      );
    });
    return [button, status];
  }
}
