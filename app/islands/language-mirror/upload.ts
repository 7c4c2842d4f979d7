import { FormerTexts } from "./former-texts";

/** Megabytes are refused before they are sent; of plain text so much is read in the browser. */
const largestText = 2_000_000;

/** A file that is chosen: plain text is read here; anything else is sent once its button says so, and its text comes back. */
export class Upload {
  #input: HTMLInputElement;
  #send: HTMLElement;
  #status: HTMLElement;
  #former: HTMLElement;
  #texts = new FormerTexts();

  constructor(
    readonly root: HTMLElement,
    readonly texts: DOMStringMap,
    readonly box: { get: () => string; set: (text: string) => void },
  ) {
    this.#input = root.querySelector("input")!;
    this.#send = root.querySelector("[data-part=send]")!;
    this.#status = root.querySelector("[data-part=upload-status]")!;
    this.#former = root.querySelector("[data-part=former]")!;
    this.#former.querySelector("button")!.addEventListener("click", () => this.#putBack());
    // The form never sends it along: it says that it does not.
    this.#input.removeAttribute("name");
    this.#input.addEventListener("change", () => void this.#chosen());
    const button = this.#send.querySelector("button")!;
    button.addEventListener("click", () => {
      button.disabled = true;
      void this.#ask().finally(() => (button.disabled = false));
    });
  }

  get #file(): File | undefined {
    return this.#input.files?.[0];
  }

  async #chosen() {
    const file = this.#file;
    this.#say("");
    const isPlain = file?.type === "text/plain" || /\.txt$/i.test(file?.name ?? "");
    this.#send.hidden = !file || isPlain;
    if (!file || !isPlain) return;
    if (file.size > largestText) return this.#refuse(this.texts.tooLong);
    const text = await file.text();
    if (/[\0\uFFFD]/.test(text)) return this.#refuse(this.texts.fileWrong);
    this.#taken(text);
  }

  async #ask() {
    const file = this.#file;
    if (!file) return;
    if (file.size > Number(this.texts.largestFile)) return this.#refuse(this.texts.fileTooLarge);
    this.#say(this.texts.reading);
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await fetch("/my/taalspiegel/file", { method: "POST", body, redirect: "error" });
      const { text, message } = (await answer.json()) as { text?: string; message?: string };
      if (text === undefined) this.#refuse(message);
      else this.#taken(text);
    } catch {
      this.#refuse(this.texts.fileFailed);
    }
  }

  #taken(text: string) {
    this.#texts.replace(this.box.get(), text);
    this.#former.hidden = this.#texts.last === null;
    this.#say(this.texts.read);
    this.box.set(text);
  }

  #putBack() {
    this.#say(this.texts.isBack);
    this.box.set(this.#texts.putBack(this.box.get()));
    this.#former.hidden = this.#texts.last === null;
  }

  #say(words = "") {
    this.root.querySelector("[role=alert]")?.remove();
    this.#input.removeAttribute("aria-invalid");
    this.#status.textContent = words;
  }

  #refuse(words = "") {
    this.#say("");
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "sc-field__error";
    message.textContent = words;
    this.#input.setAttribute("aria-invalid", "true");
    this.#input.before(message);
    this.#input.focus();
  }
}
