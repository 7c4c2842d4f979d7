import { html } from "../pages/html";
import type { Language } from "../pages/pages.messages";

/** A form of the control page with one button, which posts `name` and `value` and what is `hidden` to an act. */
export const actButton = (
  language: Language,
  act: string,
  {
    name,
    value,
    label,
    hidden = {},
    about,
  }: { name: string; value: string; label: string; hidden?: Record<string, string>; about?: string },
) =>
  html`<form method="post" action="/_double/${act}?lang=${language}">
    ${Object.entries(hidden).map(([key, held]) => html`<input type="hidden" name="${key}" value="${held}" />`)}
    <button class="second" name="${name}" value="${value}" ${about ? html`aria-describedby="${about}"` : ""}>
      ${label}
    </button>
  </form>`;
