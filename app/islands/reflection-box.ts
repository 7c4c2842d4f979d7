import { isInsertion } from "~/lib/text-changes";
import { adoptDraft, dropDraft, writeDraft } from "./drafts";
import { refreshProgress } from "./refresh-progress";

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
  /** The text as the server has it. */
  #saved = "";
  /** The text last sent whose answer did not arrive: the server may have it. */
  #unanswered: string | null = null;
  /** The text not chosen at a conflict, to be kept as an earlier version. */
  #also = "";
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
    // A browser that goes back fills in what stood there; unsaved texts come from the drafts, the rest from the server.
    [area.value, version.value] = [area.defaultValue, version.defaultValue];
    this.#saved = area.value;
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

  get #draftName(): string {
    return this.dataset.draft ?? "";
  }

  #say(message = "") {
    this.#status.textContent = message;
  }

  #restore() {
    const draft = adoptDraft(this.#draftName);
    if (!draft || draft.text === this.#saved) return dropDraft(this.#draftName);
    const theirs = this.#saved;
    this.#area.value = draft.text;
    if (draft.version !== Number(this.#version.value) && !isInsertion(theirs, draft.text))
      return this.#showConflict(theirs, Number(this.#version.value));
    this.#say(this.#words.restored);
    this.#later(pause);
  }

  #keepDraft() {
    writeDraft(this.#draftName, {
      text: this.#area.value,
      version: Number(this.#version.value),
      at: Date.now(),
    });
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
    if (text === this.#saved && !this.#also) return dropDraft(this.#draftName);

    this.#isSending = true;
    const body = new FormData(this.#form);
    if (this.#also) body.set("also", this.#also);
    const slow = setTimeout(() => this.#say(this.#words.saving), 300);
    try {
      const response = await fetch(this.dataset.save ?? "", {
        method: "POST",
        body,
        keepalive: isLeaving,
        redirect: "manual",
      });
      clearTimeout(slow);
      await this.#answered(response, text);
    } catch {
      clearTimeout(slow);
      this.#unanswered = text;
      this.#failed();
    } finally {
      this.#isSending = false;
    }
    // A save that was asked for meanwhile, or a text that grew on.
    if (this.#failures === 0 && !this.#area.hasAttribute("aria-invalid") && this.#area.value !== text)
      this.#later(pause);
  }

  async #answered(response: Response, text: string) {
    if (response.type === "opaqueredirect") return this.#signedOut();
    if (response.status >= 500 || response.status === 429) return this.#failed();
    const answer = (await response.json().catch(() => ({ message: this.#words.cannotSave }))) as Answer;
    this.#failures = 0;
    if (response.status === 409) return this.#meet(answer, text);
    this.#say(answer.message);
    if (!response.ok) return this.#area.setAttribute("aria-invalid", "true");
    this.#isNow(text, answer.version ?? 0);
    this.#also = "";
    if (this.#area.value === text) dropDraft(this.#draftName);
    else this.#say(this.#words.unsaved);
  }

  /** The server has `text` as `version`. */
  #isNow(text: string, version: number) {
    // Only the step between nothing and something counts as progress.
    if (!text.trim() !== !this.#saved.trim()) void refreshProgress();
    this.#saved = text;
    this.#unanswered = null;
    this.#version.value = String(version);
  }

  /** Another text was saved first. When it is whole within this one, or is an earlier one of ours, there is nothing to choose. */
  #meet({ theirs = "", version = 0 }: Answer, text: string) {
    if (theirs !== this.#unanswered && !isInsertion(theirs, text)) return this.#showConflict(theirs, version);
    this.#isNow(theirs, version);
    this.#later(0);
  }

  #failed() {
    this.#say(this.#words.offline);
    this.#later(retryPauses[Math.min(this.#failures, retryPauses.length - 1)] ?? pause);
    this.#failures++;
  }

  #signedOut() {
    const link = document.createElement("a");
    link.href = `/sign-in?redirectTo=${encodeURIComponent(location.pathname)}`;
    link.textContent = this.#words.signIn ?? "";
    this.#status.replaceChildren(`${this.#words.signedOut ?? ""} `, link);
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
      if (act) this.#settle(act, theirs, version);
    });
    this.#form.after(panel);
    panel.focus();
  }

  /** What was chosen goes into the box and is saved as the successor of the other text. */
  #settle(act: string, theirs: string, version: number) {
    const mine = this.#area.value;
    if (act === "both") this.#area.value = `${mine}\n\n${theirs}`;
    if (act === "take") [this.#area.value, this.#also] = [theirs, mine];
    this.#conflict?.remove();
    this.#conflict = null;
    this.#isNow(theirs, version);
    this.#keepDraft();
    this.#area.focus();
    void this.#save();
  }
}
