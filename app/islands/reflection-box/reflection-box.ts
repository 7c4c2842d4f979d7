import { AnswerSync, type Choice } from "./answer-sync";
import { drafts } from "../drafts";
import { refreshProgress } from "../refresh-progress";
import { signInLink } from "../sign-in-link";

/** Milliseconds without typing before a text is saved, and between tries while saving fails. */
const pause = 1_200;
const retryPauses = [3_000, 10_000, 30_000, 60_000];

interface Answer {
  version?: number;
  message?: string;
  theirs?: string;
}

/**
 * `<sc-reflection>`: an answer box that saves by itself. What is typed is kept in the browser until the server has it; a text
 * that was changed elsewhere meanwhile is shown beside one's own, and the person chooses.
 */
export class ReflectionBox extends HTMLElement {
  #form!: HTMLFormElement;
  #area!: HTMLTextAreaElement;
  #version!: HTMLInputElement;
  #status!: HTMLElement;
  #sync!: AnswerSync;
  #isSending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #conflict: HTMLElement | null = null;

  connectedCallback() {
    const [form, area, status] = [
      this.querySelector("form"),
      this.querySelector("textarea"),
      this.querySelector("[role=status]"),
    ];
    const version = this.querySelector<HTMLInputElement>("[name=version]");
    if (!form || !area || !version || !(status instanceof HTMLElement)) return;
    [this.#form, this.#area, this.#version, this.#status] = [form, area, version, status];
    this.#sync = new AnswerSync(this.#given, Number(version.defaultValue));
    this.#restore();

    area.addEventListener("input", () => this.#changed());
    area.addEventListener("blur", () => void this.#save());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // With two texts there is something to choose first.
      if (this.#conflict) this.#conflict.focus();
      else void this.#save();
    });
    addEventListener("online", () => void this.#save());
    addEventListener("pagehide", () => void this.#save(true));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.#save(true);
    });
  }

  get #words(): DOMStringMap {
    return document.getElementById("reflection-words")?.dataset ?? {};
  }

  /** What the server sent, with line ends as a text box has them. */
  get #given(): string {
    return this.#area.defaultValue.replace(/\r\n?/g, "\n");
  }

  get #draftName(): string {
    return this.dataset.draft ?? "";
  }

  #say(message = "") {
    this.#status.textContent = message;
  }

  /**
   * Brings back what an earlier page left. Over a slow line somebody types before this script is there: that stays too, below it.
   * (The form asks the browser not to fill in by itself what stood here once.)
   */
  #restore() {
    const [theirs, typed] = [this.#given, this.#area.value];
    const draft = drafts.adopt(this.#draftName);
    const outcome = draft ? this.#sync.restore(draft) : "settled";
    if (!draft || outcome === "settled") return typed === theirs ? this.#keepDraft() : this.#changed();
    this.#area.value = typed === theirs ? draft.text : `${draft.text}\n\n${typed}`;
    this.#keepDraft();
    if (outcome === "conflict") return this.#showConflict(theirs, this.#sync.version);
    this.#say(this.#words.restored);
    this.#later(pause);
  }

  /** Keeps in the browser what the server does not have, and no more. */
  #keepDraft() {
    const draft = this.#sync.draftOf(this.#area.value, Date.now());
    if (draft) drafts.write(this.#draftName, draft);
    else drafts.drop(this.#draftName);
  }

  #changed() {
    this.#keepDraft();
    this.#area.removeAttribute("aria-invalid");
    if (this.#failures === 0) this.#say(this.#words.unsaved);
    this.#later(pause);
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(isLeaving = false) {
    clearTimeout(this.#timer);
    const text = this.#area.value;
    if (this.#conflict || (this.#isSending && !isLeaving)) return;
    if (this.#sync.isSaved(text)) return this.#keepDraft();

    this.#isSending = true;
    this.#version.value = String(this.#sync.version);
    const body = new FormData(this.#form);
    const { also } = this.#sync;
    for (const one of also) body.append("also", one);
    const slow = setTimeout(() => this.#say(this.#words.saving), 300);
    try {
      const response = await fetch(this.dataset.save ?? "", {
        method: "POST",
        body,
        keepalive: isLeaving,
        redirect: "manual",
      });
      clearTimeout(slow);
      await this.#answered(response, text, also);
    } catch {
      clearTimeout(slow);
      this.#sync.sent(text);
      this.#failed();
    } finally {
      this.#isSending = false;
    }
    // A save that was asked for meanwhile, or a text that grew on.
    if (this.#failures === 0 && !this.#area.hasAttribute("aria-invalid") && this.#area.value !== text)
      this.#later(pause);
  }

  async #answered(response: Response, text: string, also: readonly string[]) {
    if (response.type === "opaqueredirect") return this.#signedOut();
    if (response.status >= 500 || response.status === 429) return this.#failed();
    const answer = (await response.json().catch(() => ({ message: this.#words.cannotSave }))) as Answer;
    this.#failures = 0;
    if (response.status === 409) return this.#meet(answer, text);
    this.#say(answer.message);
    if (!response.ok) return this.#area.setAttribute("aria-invalid", "true");
    if (this.#sync.acknowledged(text, answer.version ?? 0, also)) void refreshProgress();
    this.#keepDraft();
    if (this.#area.value !== text) this.#say(this.#words.unsaved);
  }

  #meet({ theirs = "", version = 0 }: Answer, text: string) {
    if (this.#sync.met(theirs, version, text)) this.#showConflict(theirs, version);
    else this.#later(0);
  }

  #failed() {
    this.#say(this.#words.offline);
    this.#later(retryPauses[Math.min(this.#failures, retryPauses.length - 1)] ?? pause);
    this.#failures++;
  }

  #signedOut() {
    this.#status.replaceChildren(...signInLink(this.#words, `${location.pathname}#${this.#area.id}`));
  }

  #showConflict(theirs: string, version: number) {
    const template = document.getElementById("reflection-words");
    const panel = (template as HTMLTemplateElement | null)?.content.firstElementChild?.cloneNode(true);
    if (!(panel instanceof HTMLElement)) return;
    this.#conflict = panel;
    this.#say(this.#words.unsaved);
    const other = panel.querySelector("textarea");
    if (other) other.value = theirs;
    panel.addEventListener("click", ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset.act : undefined;
      if (act) this.#settle(act as Choice, theirs, version);
    });
    this.#form.after(panel);
    panel.focus();
  }

  #settle(choice: Choice, theirs: string, version: number) {
    this.#area.value = this.#sync.choose(choice, this.#area.value, theirs, version);
    this.#conflict?.remove();
    this.#conflict = null;
    this.#keepDraft();
    this.#area.focus();
    void this.#save();
  }
}
