import type { Locale } from "~/i18n/locale";
import { escapeText } from "~/lib/markup/html";
import type { TileColour } from "~/ui/mosaic/mosaic-patterns";
import type { Brand } from "../site/brand";
import type { MailCategory } from "./mail-kind";

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

/** From whom to whom a mail is written, and why. */
export interface MailEnds {
  brand: Brand;
  locale: Locale;
  category: MailCategory;
  /** Who they are: name, address and number, as far as those are known. */
  sender: readonly string[];
  /** Where people can ask, when there is an address for that. */
  contact?: string;
}

const reasons: Record<Locale, Record<MailCategory, string>> = {
  nl: {
    ACCOUNT:
      "Je krijgt deze mail omdat iemand dit mailadres invulde, of omdat er iets verandert aan je account.",
    ORDER: "Je krijgt deze mail omdat hij hoort bij een bestelling of bij een plaats op jouw naam.",
    LEARNING: "Je krijgt deze mail omdat je een masterclass volgt of hebt gevolgd.",
    NOTICE: "Je krijgt deze mail omdat je meedoet, plaatsen bestelde of ons vroeg om iets te laten weten.",
  },
  en: {
    ACCOUNT:
      "You get this mail because somebody filled in this address, or because something changes in your account.",
    ORDER: "You get this mail because it belongs to an order, or to a seat in your name.",
    LEARNING: "You get this mail because you follow or followed a masterclass.",
    NOTICE: "You get this mail because you take part, ordered seats or asked us to let you know.",
  },
};
const questions = { nl: "Vragen? Mail naar", en: "Questions? E-mail" };
const closing = { nl: "Met vriendelijke groet,", en: "Kind regards," };

/** The plain-text form of a mail: complete without the HTML one. */
export function mailText({ blocks }: MailBody, ends: MailEnds): string {
  const { brand, locale, contact } = ends;
  const parts = blocks.map((block) => {
    if ("text" in block) return block.text;
    if ("code" in block) return `    ${block.code}`;
    if ("link" in block) return `${block.label}:\n${block.link}`;
    return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  });
  const ask = contact ? [`${questions[locale]} ${contact}`] : [];
  const from = ends.sender.length > 0 ? [ends.sender.join(" · ")] : [];
  const foot = ["--", ...ask, reasons[locale][ends.category], ...from].join("\n");
  return [...parts, `${closing[locale]}\n${brand.name}`, foot].join("\n\n") + "\n";
}

/** A row of tiles, each with its round corners: a mosaic that needs no picture. Where corners stay square it is a row of colours. */
const tiles: readonly [TileColour, corners: string][] = [
  ["petrol", "16px 0 0 0"],
  ["saffron", "0 16px 16px 16px"],
  ["sand", "50%"],
  ["brick", "0 0 16px 0"],
  ["olive", "16px"],
  ["mist", "0 16px 0 16px"],
];
const mosaic = ({ palette }: Brand): string => {
  const cells = [...tiles, ...tiles].map(([colour, corners]) => {
    const style = `width:16px;height:16px;padding:0;background:${palette[colour][0]};border-radius:${corners};font-size:0`;
    return `<td style="${style}">&nbsp;</td>`;
  });
  return `<table role="presentation" aria-hidden="true" cellspacing="0" style="border-collapse:separate;border-spacing:2px 0;margin:0 0 .8rem -2px"><tr>${cells.join("")}</tr></table>`;
};

const styleOf = ({ palette, letter: { ground, ink } }: Brand) => {
  const [[soft], [line], [lead]] = [palette["ink-soft"], palette.line, palette.petrol];
  return {
    body: `margin:0;background:${ground};color:${ink};font:17px/1.6 'Source Sans 3',Segoe UI,Helvetica,Arial,sans-serif`,
    card: "max-width:34rem;margin:0 auto;padding:2rem 1.5rem",
    sender: `margin:0 0 1.6rem;padding-bottom:.6rem;border-bottom:1px solid ${line};color:${ink};font-weight:700;font-size:19px`,
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
export function mailHtml({ subject, blocks }: MailBody, ends: MailEnds): string {
  const { brand, locale, contact } = ends;
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
  const head = `${mosaic(brand)}<p style="${style.sender}">${escapeText(brand.name)}</p>`;
  const end = `<p>${closing[locale]}<br>${escapeText(brand.name)}</p>`;
  const lines = [
    ...(contact ? [contactLine(contact, locale, style)] : []),
    escapeText(reasons[locale][ends.category]),
    ...(ends.sender.length > 0 ? [escapeText(ends.sender.join(" · "))] : []),
  ];
  const foot = `<p style="${style.foot}">${lines.join("<br>")}</p>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeText(subject)}</title></head><body style="${style.body}"><div style="${style.card}">${head}${parts.join("")}${end}${foot}</div></body></html>`;
}

function contactLine(contact: string, locale: Locale, style: ReturnType<typeof styleOf>): string {
  const address = escapeText(contact);
  return `${questions[locale]} <a style="${style.link}" href="mailto:${address}">${address}</a>`;
}
