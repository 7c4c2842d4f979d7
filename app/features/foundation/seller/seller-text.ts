import type { Locale } from "~/i18n/locale";
import { addressLines } from "../details/address-lines";
import type { Seller } from "./seller";
import { sellerMessages } from "./seller.messages";

/** Name, address, numbers and status, each by itself; what is not filled in is left out. */
export function sellerFacts(seller: Seller, locale: Locale): string[] {
  const t = sellerMessages[locale];
  const { legalName, kvkNumber, vatId, isAnbi } = seller;
  return [
    legalName,
    addressLines(seller, locale).join(", "),
    kvkNumber && t.kvk(kvkNumber),
    vatId && t.vatId(vatId),
    isAnbi ? t.anbi : "",
  ].filter((fact) => fact !== "");
}
