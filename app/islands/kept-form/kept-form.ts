/** How long somebody may pause before what they typed is kept, in milliseconds. */
const pause = 800;

/**
 * `<sc-kept>` around a form: keeps what stands in it while it is filled in, by sending it to `data-address`. Without this
 * the form's button does. `data-kept` and `data-failed` are what its status says.
 */
export class KeptForm extends HTMLElement {
  /** Something was typed that is not on its way yet. */
  #isWaiting = false;
  #waiting: number | undefined;
  #sending: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    form.addEventListener("input", () => this.#later(form));
    form.addEventListener("change", () => this.#later(form, 0));
    form.addEventListener("submit", () => {
      window.clearTimeout(this.#waiting);
      this.#isWaiting = false;
    });
    window.addEventListener("pagehide", () => {
      if (this.#isWaiting) void this.#keep(form);
    });
    // Over a slow line somebody fills in before this script is there.
    if ([...form.elements].some(isFilledIn)) this.#later(form, 0);
  }

  #later(form: HTMLFormElement, wait = pause): void {
    window.clearTimeout(this.#waiting);
    this.#isWaiting = true;
    this.#say("");
    // One after the other, so that the last to be kept is the last that was typed.
    this.#waiting = window.setTimeout(() => {
      this.#sending = this.#sending.then(() => this.#keep(form));
    }, wait);
  }

  async #keep(form: HTMLFormElement): Promise<void> {
    this.#isWaiting = false;
    const body = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    const answer = await fetch(this.dataset.address ?? "", {
      method: "POST",
      body,
      keepalive: true,
      redirect: "manual",
    }).catch(() => null);
    if (!this.#isWaiting) this.#say((answer?.ok ? this.dataset.kept : this.dataset.failed) ?? "");
  }

  #say(text: string): void {
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = text;
  }
}

/** Whether a field of a form holds something else than the server sent. */
function isFilledIn(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return (
      field.selectedIndex !==
      Math.max(
        [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
        0,
      )
    );
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return (
    field instanceof HTMLInputElement &&
    (field.value !== field.defaultValue || field.checked !== field.defaultChecked)
  );
}
