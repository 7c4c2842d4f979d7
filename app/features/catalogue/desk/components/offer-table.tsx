import { priceText } from "../../offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { offerDeskMessages } from "../offer-desk.messages";
import type { DeskOffer } from "../offers.queries.server";

/** Everything that is sold, with the price that new groups begin with. */
export function OfferTable({ offers }: { offers: readonly DeskOffer[] }) {
  const locale = useLocale();
  const t = offerDeskMessages[locale];
  return (
    <Table
      caption={t.offersTitle}
      hideCaption
      rows={offers}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.offer,
          rowHeader: true,
          cell: ({ id, title, sells, isAnnounced, retiredAt }) => (
            <>
              {retiredAt ? title : <a href={`/desk/offers/${id}`}>{title}</a>}
              <br />
              <small>{t.sells[sells]}</small>{" "}
              {retiredAt ? <Tag>{t.retired}</Tag> : isAnnounced && <Tag colour="saffron">{t.announced}</Tag>}
            </>
          ),
        },
        { label: t.mode, nowrap: true, cell: ({ mode }) => t.modes[mode] },
        {
          label: t.price,
          nowrap: true,
          cell: ({ priceCents, currency, vat }) =>
            priceCents === null ? <small>{t.noPrice}</small> : priceText(priceCents, currency, vat, locale),
        },
        { label: t.vat, cell: ({ vat }) => t.vats[vat] ?? vat },
      ]}
    />
  );
}
