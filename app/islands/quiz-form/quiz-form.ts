import { drafts } from "../drafts";
import { pageIn, showProgress } from "../refresh-progress";
import { signInLink } from "../sign-in-link";

/**
 * `<sc-quiz>`: sends the answers without leaving the page, and shows the quiz with its feedback as the answer has it. What is
 * chosen is kept in the browser until then, so that it is there again after signing in.
 */
export class QuizForm extends HTMLElement {
  #isSending = false;

  connectedCallback() {
    this.#restore();
    this.addEventListener("change", () => this.#keepDraft());
    this.addEventListener("submit", (event) => {
      // The way on, beside the result, is a form of its own.
      const form = this.#form;
      if (!form || event.target !== form) return;
      event.preventDefault();
      if (!this.#isSending) void this.#send(form);
    });
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>("form:has(fieldset)");
  }

  /** The address holds the enrolment, so that nobody else on this browser has a quiz by this name. */
  get #draftName(): string {
    return `quiz:${location.pathname}`;
  }

  #keepDraft() {
    const chosen = this.querySelectorAll<HTMLInputElement>("fieldset:enabled input:checked");
    const fields = new URLSearchParams([...chosen].map(({ name, value }) => [name, value]));
    drafts.write(this.#draftName, { text: fields.toString(), version: 0, also: [], at: Date.now() });
  }

  /** What was chosen on an earlier page comes back, but not over what was chosen here before this script was there. */
  #restore() {
    const draft = drafts.adopt(this.#draftName);
    for (const [name, value] of new URLSearchParams(draft?.text)) {
      const inputs = this.querySelectorAll<HTMLInputElement>("fieldset:enabled input");
      const options = [...inputs].filter((input) => input.name === name);
      if (options.some(({ checked }) => checked)) continue;
      for (const option of options) option.checked = option.value === value;
    }
    if (this.querySelector("fieldset:enabled input:checked")) this.#keepDraft();
  }

  async #send(form: HTMLFormElement) {
    this.#isSending = true;
    try {
      const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
      if (response.status === 401) return this.#say(...signInLink(this.dataset, `${location.pathname}#quiz`));
      drafts.drop(this.#draftName);
      // All is completed by it: another page says so.
      if (response.ok && new URL(response.url).pathname !== location.pathname)
        return location.assign(response.url);
      const page = await pageIn(response);
      const quiz = page.querySelector("sc-quiz");
      if (!response.ok || !quiz) return form.submit();
      this.replaceChildren(...quiz.childNodes);
      this.querySelector<HTMLElement>("#quiz-result")?.focus();
      showProgress(page);
    } catch {
      this.#say(this.dataset.offline ?? "");
    } finally {
      this.#isSending = false;
    }
  }

  #say(...words: (string | HTMLElement)[]) {
    this.querySelector("[role=alert]")?.remove();
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.append(...words);
    this.#form?.append(message);
  }
}
