import { preferredLocale } from "~/i18n/locale";

const sentences: Record<number, { nl: string; en: string }> = {
  400: { nl: "Dit adres kunnen we niet lezen.", en: "We cannot read this address." },
  403: {
    nl: "Dit verzoek kwam niet van onze eigen pagina's. Open de site opnieuw en probeer het nog eens.",
    en: "This request did not come from our own pages. Open the site again and retry.",
  },
  404: { nl: "Deze pagina is er niet.", en: "This page does not exist." },
  405: { nl: "Dit kan hier niet.", en: "This is not possible here." },
  413: { nl: "Dit is te groot om te versturen.", en: "This is too large to send." },
  421: { nl: "Onder deze naam staat hier geen site.", en: "There is no site under this name here." },
  500: {
    nl: "Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw.",
    en: "Something went wrong on our side. Please try again in a few minutes.",
  },
  503: { nl: "We zijn zo terug.", en: "We will be right back." },
};

/** A short page for what is answered before the application is asked, in the browser's language. */
export function plainAnswer(status: number, acceptLanguage: string | null | undefined = null): Response {
  const locale = preferredLocale(acceptLanguage ?? "");
  const text = sentences[status]?.[locale] ?? String(status);
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text}</title><main><h1>${text}</h1><p><a href="/">De Stadscoalitie</a></p></main></html>`;
  const headers: Record<string, string> = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  };
  if (status === 405) headers.Allow = "GET, HEAD, POST";
  return new Response(html, { status, headers });
}
