import { rateText } from "~/features/catalogue/offers/price-text";
import type { OrderPrice } from "~/features/catalogue/offers/vat";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Totals } from "~/ui/table";
import { ticketFormMessages } from "../../buying/ticket-form.messages";
import { teamOrderMessages } from "../team-order.messages";

/** What an order costs: without VAT, the VAT of each rate, and together; and what cancelling took off it since, VAT included. */
export function OrderTotal({
  price,
  currency,
  creditedCents = 0,
}: {
  price: OrderPrice;
  currency: string;
  creditedCents?: number;
}) {
  const locale = useLocale();
  const [t, words] = [teamOrderMessages[locale], ticketFormMessages[locale]];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  return (
    <Totals
      items={[
        [t.excluding, money(price.netCents)],
        ...price.parts.map(
          ({ vat, rateBp, vatCents }) =>
            [words.vatNone[vat] ?? words.vatAmount(rateText(rateBp, locale)), money(vatCents)] as const,
        ),
        [t.total, money(price.grossCents)],
        ...(creditedCents > 0
          ? ([
              [t.credited, money(-creditedCents)],
              [t.remains, money(price.grossCents - creditedCents)],
            ] as const)
          : []),
      ]}
    />
  );
}
