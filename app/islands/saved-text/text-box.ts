import { TextSync, type Choice } from "./text-sync";
import { drafts } from "../drafts";
import { signInLink } from "../sign-in-link";

/** Milliseconds without typing before a text is saved, and between tries while saving fails. */
const pause = 1_200;
const retryPauses = [3_000, 10_000, 30_000, 60_000];

interface Answer {
  version?: number;
  message?: string;
  theirs?: string;
}

/** What a text is typed in, or chosen with. */
type Control = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** What the server sent, with line ends as a text box has them. */
const givenIn = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])!.value
    : control.defaultValue.replace(/\r\n?/g, "\n");

/** What an earlier page left and what was typed here before this script was there. Of two choices the one that was made here. */
function together(control: Control, draft: string, typed: string): string {
  if (control instanceof HTMLSelectElement) return typed;
  return control instanceof HTMLTextAreaElement ? `${draft}\n\n${typed}` : `${draft} ${typed}`;
}

/**
 * `<sc-text>`: a field that saves by itself, at the address `data-save` under the name `data-block`; alone in a form of its own, or one of
 * several in one. What is typed is kept in the browser until the server has it; a text that was changed elsewhere meanwhile is shown
 * beside one's own, and the person chooses.
 */
export class TextBox extends HTMLElement {
  #control!: Control;
  #version!: HTMLInputElement;
  #status!: HTMLElement;
  #sync!: TextSync;
  #isSending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #conflict: HTMLElement | null = null;

  connectedCallback() {
    const form = this.querySelector("form") ?? this.closest("form");
    const control = this.querySelector<Control>("textarea, select, input:not([type=hidden])");
    const version = this.querySelector<HTMLInputElement>("input[name^=version]");
    const status = this.querySelector("[role=status]");
    if (!form || !control || !version || !(status instanceof HTMLElement)) return;
    [this.#control, this.#version, this.#status] = [control, version, status];
    this.#sync = new TextSync(givenIn(control), Number(version.defaultValue));
    this.#restore();

    control.addEventListener("input", () => this.#changed());
    control.addEventListener("blur", () => void this.#save());
    form.addEventListener("submit", (event) => {
      // A button that leads on sends the whole form.
      if (event.submitter?.hasAttribute("data-goes")) return this.#goesWith(event.submitter);
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

  /** The text is something now and was nothing, or the other way round. */
  protected changedStanding(): void {}

  get #words(): DOMStringMap {
    return document.getElementById("saved-text-words")?.dataset ?? {};
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
    const [theirs, typed] = [givenIn(this.#control), this.#control.value];
    const draft = drafts.adopt(this.#draftName);
    const outcome = draft ? this.#sync.restore(draft) : "settled";
    if (!draft || outcome === "settled") return typed === theirs ? this.#keepDraft() : this.#changed();
    this.#control.value = typed === theirs ? draft.text : together(this.#control, draft.text, typed);
    this.#keepDraft();
    if (outcome === "conflict") return this.#showConflict(theirs, this.#sync.version);
    this.#say(this.#words.restored);
    this.#later(pause);
  }

  /** A button that takes a row out takes the drafts of its fields with it: else the row would come back with them. */
  #goesWith(button: HTMLElement) {
    if (button.getAttribute("name") !== "clear" || !button.closest("fieldset")?.contains(this)) return;
    this.#sync.takeOut(this.#control.value);
    drafts.dropAll(this.#draftName);
  }

  /** Keeps in the browser what the server does not have, and no more. */
  #keepDraft() {
    const draft = this.#sync.draftOf(this.#control.value, Date.now());
    if (draft) drafts.write(this.#draftName, draft);
    else drafts.drop(this.#draftName);
  }

  #changed() {
    this.#keepDraft();
    this.#control.removeAttribute("aria-invalid");
    if (this.#failures === 0) this.#say(this.#words.unsaved);
    this.#later(pause);
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(isLeaving = false) {
    clearTimeout(this.#timer);
    const text = this.#control.value;
    if (this.#conflict || (this.#isSending && !isLeaving)) return;
    if (this.#sync.isSaved(text)) return this.#keepDraft();

    this.#isSending = true;
    this.#version.value = String(this.#sync.version);
    const { also } = this.#sync;
    const body = new FormData();
    body.append("block", this.dataset.block ?? "");
    body.append("version", this.#version.value);
    body.append("text", text);
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
    if (this.#failures === 0 && !this.#control.hasAttribute("aria-invalid") && this.#control.value !== text)
      this.#later(pause);
  }

  async #answered(response: Response, text: string, also: readonly string[]) {
    if (response.type === "opaqueredirect") return this.#signedOut();
    if (response.status >= 500 || response.status === 429) return this.#failed();
    const answer = (await response.json().catch(() => ({ message: this.#words.cannotSave }))) as Answer;
    this.#failures = 0;
    if (response.status === 409) return this.#meet(answer, text);
    this.#say(answer.message);
    if (!response.ok) return this.#control.setAttribute("aria-invalid", "true");
    if (this.#sync.acknowledged(text, answer.version ?? 0, also)) this.changedStanding();
    this.#version.value = String(this.#sync.version);
    this.#keepDraft();
    if (this.#control.value !== text) this.#say(this.#words.unsaved);
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
    this.#status.replaceChildren(...signInLink(this.#words, `${location.pathname}#${this.#control.id}`));
  }

  #showConflict(theirs: string, version: number) {
    const template = document.getElementById("saved-text-words");
    const panel = (template as HTMLTemplateElement | null)?.content.firstElementChild?.cloneNode(true);
    if (!(panel instanceof HTMLElement)) return;
    this.#conflict = panel;
    this.#say(this.#words.unsaved);
    const other = panel.querySelector("textarea");
    const option =
      this.#control instanceof HTMLSelectElement
        ? [...this.#control.options].find(({ value }) => value === theirs)
        : null;
    if (other) other.value = option?.text ?? theirs;
    // Two lines do not fit in one, and of two choices one is made.
    if (!(this.#control instanceof HTMLTextAreaElement)) panel.querySelector("[data-act=both]")?.remove();
    panel.addEventListener("click", ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset.act : undefined;
      if (act) this.#settle(act as Choice, theirs, version);
    });
    this.append(panel);
    panel.focus();
  }

  #settle(choice: Choice, theirs: string, version: number) {
    this.#control.value = this.#sync.choose(choice, this.#control.value, theirs, version);
    this.#conflict?.remove();
    this.#conflict = null;
    this.#keepDraft();
    this.#control.focus();
    void this.#save();
  }
}
