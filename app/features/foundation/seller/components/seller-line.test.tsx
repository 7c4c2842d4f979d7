import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { sellerOf } from "../seller";
import { SellerLine, SoldBy } from "./seller-line";

const details = {
  ...{ legalName: "Stichting Voorbeeld", address: "Dorpsstraat 1", postcode: "1234 AB", city: "Stad" },
  ...{ country: "NL", kvkNumber: "12345678", vatId: "NL123456782B01", isAnbi: true },
};
const textOf = (element: React.ReactElement, locale: "nl" | "en") =>
  renderToStaticMarkup(<LocaleProvider value={locale}>{element}</LocaleProvider>)
    .replace(/<[^>]+>/g, "")
    .trim();

test("the seller is named with address, numbers and status, in both languages", () => {
  const seller = sellerOf(details)!;
  expect(textOf(<SellerLine seller={seller} />, "nl")).toBe(
    "Stichting Voorbeeld · Dorpsstraat 1, 1234 AB Stad · KvK 12345678 · Btw NL123456782B01 · ANBI",
  );
  expect(textOf(<SoldBy seller={seller} />, "en")).toMatch(
    /^You buy from Stichting Voorbeeld · .*VAT NL123456782B01/,
  );
});

test("what is not filled in is not said; without a name nothing is", () => {
  const bare = sellerOf({ ...details, address: "", postcode: "", city: "", vatId: "", isAnbi: false })!;
  expect(textOf(<SellerLine seller={bare} />, "nl")).toBe("Stichting Voorbeeld · KvK 12345678");
  expect(sellerOf({ ...details, legalName: "" })).toBeNull();
  expect(sellerOf(null)).toBeNull();
});
