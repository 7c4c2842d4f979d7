/** `<sc-copy>`: a button beside a field with an address, which copies it. Where the browser does not let it, the text is selected. */
export class CopyField extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    if (!field || this.querySelector("button")) return;
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
    field.addEventListener("focus", () => field.select());
    this.append(button, status);
  }
}
