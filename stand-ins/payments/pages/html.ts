import css from "./pages.css?raw";
import type { Language, Texts } from "./pages.messages";

/** Text that is safe to put in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | Html[] | string | number | false | null;

/** Builds HTML; every value that is not Html itself is escaped. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]) =>
  new Html(strings.map((text, index) => text + written(parts[index] ?? "")).join(""));

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((item) => item.text).join("");
  return part === false ? "" : escape(String(part));
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

export interface Page {
  language: Language;
  texts: Texts;
  title: string;
  body: Html;
}

export const stylesheet = css;

export const renderPage = ({ language, texts, title, body }: Page) =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${texts.brand}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <p class="brand">${texts.brand}</p>
          <p class="notice">${texts.noRealMoney}</p>
        </header>
        <main>${body}</main>
      </body>
    </html>`.text;

/**
 * Headers of a page. Chromium applies `form-action` to the redirect after a form as well, so the addresses that a payment
 * returns to are named in it.
 */
export const pageHeaders = (returnsTo: (string | null)[] = []) => {
  const origins = returnsTo.flatMap((url) => (url ? [new URL(url).origin] : []));
  const formAction = ["'self'", ...new Set(origins)].join(" ");
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; style-src 'self'; img-src 'self'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  };
};

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#14525a" d="M1 1h14v14H1z"/><path fill="#f1b434" d="M4 4h8v3H4z"/></svg>`;
