/** A piece of HTML that is safe to put in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text;
  }
}

type Value = string | number | Html | readonly Html[] | null | undefined | false;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const special = /[&<>"']/;
const specials = /[&<>"']/g;

/** Text as it stands in HTML, in an element or between quotation marks in an attribute. */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => entities[character]!) : text;

function valueText(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join("");
}

/**
 * Makes HTML of a template: `` markup`<p>${text}</p>` ``. Values are escaped, unless they are Html themselves; null, undefined
 * and false leave nothing. Attribute values must stand in quotation marks.
 */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Html {
  let text = strings[0]!;
  for (let i = 0; i < values.length; i++) text += valueText(values[i]) + strings[i + 1]!;
  return new Html(text);
}

/** HTML from a source of our own (compiled content): nothing is escaped. */
export const trusted = (text: string): Html => new Html(text);
