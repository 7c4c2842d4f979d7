import { MadeOnce } from "~/platform/made-once";
import type { Sheet } from "~/platform/content/sheet";
import { PdfQueueFull } from "~/platform/pdf/pdf.server";
import type { Brand } from "~/platform/site/brand";
import { sheetPdf } from "../paper/sheet-pdf.server";
import { libraryMessages } from "./library.messages";

/** Empty sheets are the same for all: each is made once for a language and a brand, some 130 kB. */
const made = new MadeOnce<Uint8Array<ArrayBuffer>>({ kept: 100, underWay: 8 });

/** Answers with an empty sheet, made when it is first asked for; 503 with Retry-After while too many others are being made. */
export async function sheetAnswer(sheet: Sheet, brand: Brand): Promise<Response> {
  const { id, locale } = sheet;
  const pdf = await made
    .get([brand.seed, locale, id].join("/"), async () => new Uint8Array(await sheetPdf(sheet, { brand })))
    .catch((error: unknown) => {
      if (error instanceof PdfQueueFull) return null;
      throw error;
    });
  if (!pdf) {
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "5" };
    return new Response(libraryMessages[locale].tooMany, { status: 503, headers });
  }
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${id}-${locale}.pdf"`,
      ...(sheet.readers !== "everyone" && { "Cache-Control": "private, no-store" }),
    },
  });
}
