import type { CityList, CityNote } from "~/features/instruments/taalspiegel/city-list";
import {
  findingsIn,
  type Finding,
  longestText,
  mostFindings,
} from "~/features/instruments/taalspiegel/mirror";
import { Upload } from "./upload";
import { keyOf, proposedFor, rewritten, wordsOf } from "~/features/instruments/taalspiegel/rewritten-text";

/** `<sc-mirror>`: does what its form would have the server do, so that the text never leaves the browser until its reader keeps it. */
export class LanguageMirror extends HTMLElement {
  /** What was looked at last, to which the choices belong. */
  #seen = "";
  #findings: Finding[] = [];
  #cityLists: CityList[] = [];

  connectedCallback() {
    const form = this.querySelector("form")!;
    const button = form.querySelector<HTMLButtonElement>("button[value=look]")!;
    button.textContent = this.dataset.look ?? "";
    this.#part("where").textContent = this.dataset.inBrowser ?? "";
    this.#cityLists = JSON.parse(this.dataset.cityLists ?? "[]") as CityList[];
    const upload = this.#shape("[data-shape=file]");
    this.#part("upload").replaceWith(upload);
    new Upload(upload, this.dataset, {
      get: () => this.#text.value,
      set: (text) => {
        this.#text.value = text;
        this.#look();
      },
    });
    form.addEventListener("submit", (event) => {
      const asked = (event.submitter as HTMLButtonElement | null)?.value;
      if (asked === "keep" && this.#mayKeep()) return;
      event.preventDefault();
      if (asked === "change") this.#rewrite();
      else if (asked !== "keep") this.#look();
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

  /** Whether before and after can be kept as they are shown; the form then sends them. Of another text there is nothing to keep yet. */
  #mayKeep(): boolean {
    if (this.#text.value !== this.#seen) {
      this.#look();
      return false;
    }
    const after = rewritten(this.#seen, this.#findings, this.#choices());
    const longest = Number(this.dataset.longestKept);
    if (this.#seen.length <= longest && after.length <= longest) return true;
    this.querySelector("[role=alert]")?.remove();
    this.#part("keep").append(this.#alert(this.dataset.keepTooLong));
    return false;
  }

  #alert(words = ""): HTMLElement {
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "sc-field__error";
    message.textContent = words;
    return message;
  }

  #refuse(words = "") {
    this.#part("result")?.remove();
    this.querySelector("[role=alert]")?.remove();
    this.#text.before(this.#alert(words));
    this.#text.focus();
  }

  #look() {
    const text = this.#text.value;
    if (text.trim() === "") return this.#refuse(this.dataset.empty);
    if (text.length > longestText) return this.#refuse(this.dataset.tooLong);
    this.querySelector("[role=alert]")?.remove();
    const chosen = new FormData(this.querySelector("form")!);
    this.#part("result")?.remove();
    this.#seen = text;
    this.#findings = findingsIn(text, this.#cityLists);
    const result = this.#shape("[data-shape=result]");
    this.querySelector("form")!.append(result);
    this.#part("rewritten").hidden = true;
    this.#part(this.#findings.length > 0 ? "none" : "some").remove();
    if (this.#findings.length > 0) this.#fill(result);
    this.#chooseAgain(result, chosen);
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

  /** What was chosen before is chosen still, where the same stands in the same place. */
  #chooseAgain(result: HTMLElement, chosen: FormData) {
    for (const field of result.querySelectorAll<HTMLInputElement>(".mirror__choice input, [name=what]")) {
      if (field.type === "checkbox") field.checked = chosen.has(field.name);
      else field.value = String(chosen.get(field.name) ?? "");
    }
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
    if (finding.city) this.#fillCity(card, finding.city);
    const proposed = proposedFor(this.#seen, finding);
    if (instead !== "leaveOut" && proposed)
      card.querySelector(".sc-choice label")!.textContent = (this.dataset.lastPart ?? "").replace(
        "…",
        proposed,
      );
    return card;
  }

  /** What a city wrote down of its word, or what is said when it did not. */
  #fillCity(card: HTMLElement, { from, why, instead }: CityNote) {
    const [nobody, noReason, nothingElse] = JSON.parse(this.dataset.cityTexts ?? "[]") as string[];
    const texts = { from: from || nobody, why: why || noReason, instead: instead || nothingElse };
    for (const [slot, words] of Object.entries(texts))
      card.querySelector(`[data-slot=${slot}]`)!.textContent = words ?? "";
  }

  #choices() {
    const fields = new FormData(this.querySelector("form")!);
    return Object.fromEntries(
      this.#findings.map((finding) => {
        const key = keyOf(finding);
        return [key, { isTaken: fields.has(`take-${key}`), own: String(fields.get(`own-${key}`) ?? "") }];
      }),
    );
  }

  #rewrite() {
    const part = this.#part("rewritten");
    const copy = part.querySelector("textarea")!;
    copy.value = rewritten(this.#seen, this.#findings, this.#choices());
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
