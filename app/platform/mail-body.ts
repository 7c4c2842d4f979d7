import type { Locale } from "~/i18n/locale";

/** A part of a mail. Text is plain: it is escaped where it becomes HTML. */
export type MailBlock =
  | { text: string }
  | { code: string }
  | { link: string; label: string }
  | { facts: [label: string, value: string][] };

export interface MailBody {
  subject: string;
  blocks: MailBlock[];
}

export const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]!,
  );

const closing = { nl: "Met vriendelijke groet,\nDe Stadscoalitie", en: "Kind regards,\nDe Stadscoalitie" };

/** The plain-text form of a mail: complete without the HTML one. */
export function mailText({ blocks }: MailBody, locale: Locale): string {
  const parts = blocks.map((block) => {
    if ("text" in block) return block.text;
    if ("code" in block) return `    ${block.code}`;
    if ("link" in block) return `${block.label}:\n${block.link}`;
    return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  });
  return [...parts, closing[locale]].join("\n\n") + "\n";
}

const style = {
  body: "margin:0;background:#f6f1e7;color:#12343b;font:17px/1.6 'Source Sans 3',Segoe UI,Helvetica,Arial,sans-serif",
  card: "max-width:34rem;margin:0 auto;padding:2rem 1.5rem",
  code: "font:700 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.12em",
  button:
    "display:inline-block;padding:.7rem 1.2rem;background:#12343b;color:#ffffff;text-decoration:none;border-radius:4px",
  label: "padding:.2rem 1rem .2rem 0;text-align:left;vertical-align:top;font-weight:400;color:#41585c",
  value: "padding:.2rem 0;vertical-align:top",
};

/** The HTML form of a mail: one column, styles inline because mail programs drop style sheets. */
export function mailHtml({ subject, blocks }: MailBody, locale: Locale): string {
  const parts = blocks.map((block) => {
    if ("text" in block)
      return block.text
        .split("\n\n")
        .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`)
        .join("");
    if ("code" in block) return `<p style="${style.code}">${escapeHtml(block.code)}</p>`;
    if ("link" in block)
      return `<p><a style="${style.button}" href="${escapeHtml(block.link)}">${escapeHtml(block.label)}</a></p>`;
    const rows = block.facts.map(
      ([label, value]) =>
        `<tr><th scope="row" style="${style.label}">${escapeHtml(label)}</th><td style="${style.value}">${escapeHtml(value)}</td></tr>`,
    );
    return `<table style="border-collapse:collapse">${rows.join("")}</table>`;
  });
  const end = `<p>${escapeHtml(closing[locale]).replace("\n", "<br>")}</p>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="${style.body}"><div style="${style.card}">${parts.join("")}${end}</div></body></html>`;
}
