import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { type Locale, preferredLocale } from "~/i18n/locale";
import { escapeText } from "~/lib/markup/html";
import { foundation, siteAt } from "~/platform/site/sites.server";
import { securityHeaders } from "./headers";

const sentences: Record<number, { nl: string; en: string }> = {
  400: { nl: "Dit adres kunnen we niet lezen.", en: "We cannot read this address." },
  403: {
    nl: "Dit verzoek kwam niet van onze eigen pagina's. Open de site opnieuw en probeer het nog eens.",
    en: "This request did not come from our own pages. Open the site again and retry.",
  },
  404: { nl: "Deze pagina is er niet.", en: "This page does not exist." },
  405: { nl: "Dit kan hier niet.", en: "This is not possible here." },
  406: { nl: "Dit is er alleen als webpagina.", en: "This exists as a web page only." },
  408: {
    nl: "Het versturen duurde te lang. Probeer het opnieuw.",
    en: "Sending took too long. Please retry.",
  },
  413: {
    nl: "Dit is te groot om te versturen, en er is niets bewaard. Ga terug in je browser en kies iets kleiners.",
    en: "This is too large to send, and nothing was kept. Go back in your browser and choose something smaller.",
  },
  417: { nl: "Dit kan hier niet.", en: "This is not possible here." },
  421: { nl: "Onder deze naam staat hier geen site.", en: "There is no site under this name here." },
  431: { nl: "Dit adres is te lang voor ons.", en: "This address is too long for us." },
  500: {
    nl: "Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw.",
    en: "Something went wrong on our side. Please try again in a few minutes.",
  },
  503: {
    nl: "Het lukt nu even niet om te antwoorden. Wacht een paar seconden en laad de pagina opnieuw.",
    en: "We cannot answer just now. Wait a few seconds and reload the page.",
  },
};

/** For a body that was too large: the page from which it was sent, and how many bytes it takes. */
export interface SentTooMuch {
  path: string;
  largest: number;
}

const backSentences = {
  nl: { most: (size: string) => `Hier past hoogstens ${size} in.`, back: "Terug naar de pagina" },
  en: { most: (size: string) => `At most ${size} fits here.`, back: "Back to the page" },
};

const sizeOf = (bytes: number) =>
  bytes < 1024 ** 2 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1024 ** 2)} MB`;

/** How much would have fitted, and the way back; an address that leads elsewhere is none. */
function wayBack({ path, largest }: SentTooMuch, locale: Locale): string {
  const t = backSentences[locale];
  const link = /^\/(?![/\\])[^"]*$/.test(path) ? `<p><a href="${escapeText(path)}">${t.back}</a></p>` : "";
  return `<p>${t.most(sizeOf(largest))}</p>${link}`;
}

/** How many seconds somebody who is turned away for the moment should wait. */
export const retrySeconds = 5;

/** Whom an answer is for: what their request says of language and site. */
type Asker = Pick<IncomingHttpHeaders, "accept-language" | "host">;

/** A short page for what is answered without the application, in the browser's language and the name of the site. */
function plainPage(status: number, asker: Asker, sent?: SentTooMuch) {
  const locale = preferredLocale(asker["accept-language"] ?? "");
  const { brand } = siteAt(asker.host) ?? foundation;
  const text = sentences[status]?.[locale] ?? String(status);
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text}</title><main><h1>${text}</h1>${sent ? wayBack(sent, locale) : ""}<p><a href="/">${escapeText(brand.name)}</a></p></main></html>`;
  const headers: Record<string, string> = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  };
  if (status === 405) headers.Allow = "GET, HEAD, POST";
  if (status === 503) headers["Retry-After"] = String(retrySeconds);
  return { html, headers };
}

/** The page as the application's answer. */
export function plainAnswer(status: number, asker: Asker = {}, sent?: SentTooMuch): Response {
  const { html, headers } = plainPage(status, asker, sent);
  return new Response(html, { status, headers });
}

/** Answers a request of Node's with the page and ends its connection. */
export function answerPlainly(response: ServerResponse, status: number): void {
  const { html, headers } = plainPage(status, response.req.headers);
  const length = String(Buffer.byteLength(html));
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    "Content-Length": length,
    Connection: "close",
  });
  response.end(response.req.method === "HEAD" ? undefined : html);
}

const reasons: Record<number, string> = {
  400: "Bad Request",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  431: "Request Header Fields Too Large",
};

/** The page as bytes for a connection on which no request could be read; it is to be closed after them. */
export function plainBytes(status: keyof typeof reasons): string {
  const { html, headers } = plainPage(status, {});
  const all = {
    ...securityHeaders,
    ...headers,
    "Content-Length": Buffer.byteLength(html),
    Connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reasons[status]}\r\n${lines.join("")}\r\n${html}`;
}
