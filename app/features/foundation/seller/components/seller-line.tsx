import { Fragment } from "react";
import { useLocale } from "~/i18n/locale-context";
import type { Seller } from "../seller";
import { sellerFacts } from "../seller-text";
import { sellerMessages } from "../seller.messages";

/** Who sells, as the law wants it on every page (Burgerlijk Wetboek 3:15d); a line ends between two facts where it can. */
export function SellerLine({ seller }: { seller: Seller }) {
  return (
    <>
      {sellerFacts(seller, useLocale()).map((fact, index, facts) => (
        <Fragment key={fact}>
          <span className="sc-phrase">{index < facts.length - 1 ? `${fact} ·` : fact}</span>{" "}
        </Fragment>
      ))}
    </>
  );
}

/** The same before somebody orders (Burgerlijk Wetboek 6:230m); nothing until the foundation has filled in its name. */
export function SoldBy({ seller }: { seller: Seller | null }) {
  const { soldBy } = sellerMessages[useLocale()];
  return (
    seller && (
      <p className="sc-field__hint">
        {soldBy} <SellerLine seller={seller} />
      </p>
    )
  );
}

/** The same in lines, on papers; it says so while nothing is filled in. */
export function SellerBlock({ seller }: { seller: Seller | null }) {
  const locale = useLocale();
  if (!seller) return <p>{sellerMessages[locale].unknown}</p>;
  return (
    <p>
      {sellerFacts(seller, locale).map((fact) => (
        <Fragment key={fact}>
          {fact}
          <br />
        </Fragment>
      ))}
    </p>
  );
}
