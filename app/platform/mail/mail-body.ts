import type { Locale } from "~/i18n/locale";
import { escapeText } from "~/lib/markup/html";
import type { Brand } from "../site/brand";

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

/** From whom to whom a mail is written: whose it is, in what language, and where they can ask, when there is an address for that. */
export interface MailEnds {
  brand: Brand;
  locale: Locale;
  contact?: string;
}

const questions = { nl: "Vragen? Mail naar", en: "Questions? E-mail" };
const closing = { nl: "Met vriendelijke groet,", en: "Kind regards," };

/** The plain-text form of a mail: complete without the HTML one. */
export function mailText({ blocks }: MailBody, { brand, locale, contact }: MailEnds): string {
  const parts = blocks.map((block) => {
    if ("text" in block) return block.text;
    if ("code" in block) return `    ${block.code}`;
    if ("link" in block) return `${block.label}:\n${block.link}`;
    return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  });
  const foot = contact ? [`${questions[locale]} ${contact}`] : [];
  return [...parts, `${closing[locale]}\n${brand.name}`, ...foot].join("\n\n") + "\n";
}

const styleOf = ({ palette, letter: { ground, ink } }: Brand) => {
  const [[soft], [line], [lead]] = [palette["ink-soft"], palette.line, palette.petrol];
  return {
    body: `margin:0;background:${ground};color:${ink};font:17px/1.6 'Source Sans 3',Segoe UI,Helvetica,Arial,sans-serif`,
    card: "max-width:34rem;margin:0 auto;padding:2rem 1.5rem",
    sender: `margin:0 0 1.6rem;padding-bottom:.6rem;border-bottom:1px solid ${line};color:${soft};font-weight:600`,
    foot: `margin:1.6rem 0 0;padding-top:.6rem;border-top:1px solid ${line};color:${soft};font-size:15px`,
    link: `color:${lead}`,
    code: "font:700 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.12em;white-space:nowrap",
    button: `display:inline-block;padding:.7rem 1.2rem;background:${ink};color:#ffffff;text-decoration:none;border-radius:4px`,
    label: `padding:.2rem 1rem .2rem 0;text-align:left;vertical-align:top;font-weight:400;color:${soft}`,
    value: "padding:.2rem 0;vertical-align:top;overflow-wrap:anywhere",
  };
};

/**
 * The HTML form of a mail: one column, styles inline because mail programs drop style sheets. The first link is what the
 * mail asks to do and looks like a button, the others look like links.
 */
export function mailHtml({ subject, blocks }: MailBody, { brand, locale, contact }: MailEnds): string {
  const style = styleOf(brand);
  const primary = blocks.find((block) => "link" in block);
  const parts = blocks.map((block) => {
    if ("text" in block)
      return block.text
        .split("\n\n")
        .map((paragraph) => `<p>${escapeText(paragraph).replace(/\n/g, "<br>")}</p>`)
        .join("");
    if ("code" in block) return `<p style="${style.code}">${escapeText(block.code)}</p>`;
    if ("link" in block)
      return `<p><a style="${block === primary ? style.button : style.link}" href="${escapeText(block.link)}">${escapeText(block.label)}</a></p>`;
    const rows = block.facts.map(
      ([label, value]) =>
        `<tr><th scope="row" style="${style.label}">${escapeText(label)}</th><td style="${style.value}">${escapeText(value)}</td></tr>`,
    );
    return `<table style="border-collapse:collapse">${rows.join("")}</table>`;
  });
  const head = `<p style="${style.sender}">${escapeText(brand.name)}</p>`;
  const end = `<p>${closing[locale]}<br>${escapeText(brand.name)}</p>`;
  const foot = contact ? contactLine(contact, locale, style) : "";
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeText(subject)}</title></head><body style="${style.body}"><div style="${style.card}">${head}${parts.join("")}${end}${foot}</div></body></html>`;
}

function contactLine(contact: string, locale: Locale, style: ReturnType<typeof styleOf>): string {
  const address = escapeText(contact);
  return `<p style="${style.foot}">${questions[locale]} <a style="${style.link}" href="mailto:${address}">${address}</a></p>`;
}
