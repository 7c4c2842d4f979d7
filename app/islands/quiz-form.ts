import { refreshProgress } from "./refresh-progress";

/** `<sc-quiz>`: sends the answers without leaving the page, and puts the quiz with its feedback in its place. */
export class QuizForm extends HTMLElement {
  #isSending = false;

  connectedCallback() {
    this.addEventListener("submit", (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      if (!this.#isSending) void this.#send(event.target);
    });
  }

  async #send(form: HTMLFormElement) {
    this.#isSending = true;
    try {
      const response = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { "X-Island": "quiz" },
        redirect: "manual",
      });
      // Signed out, ended, gone: the form itself leads to the page that says so.
      if (!response.ok) return form.submit();
      this.innerHTML = await response.text();
      this.querySelector<HTMLElement>("#quiz-result")?.focus();
      void refreshProgress();
    } catch {
      this.#sayOffline(form);
    } finally {
      this.#isSending = false;
    }
  }

  #sayOffline(form: HTMLFormElement) {
    this.querySelector("[role=alert]")?.remove();
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.textContent = this.dataset.offline ?? "";
    form.append(message);
  }
}
