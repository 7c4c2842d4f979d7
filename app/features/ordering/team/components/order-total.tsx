import { rateText } from "~/features/catalogue/offers/price-text";
import type { OrderPrice } from "~/features/catalogue/offers/vat";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Totals } from "~/ui/table";
import { ticketFormMessages } from "../../buying/ticket-form.messages";
import { teamOrderMessages } from "../team-order.messages";

/** What an order costs: without VAT, the VAT of each rate, and together. */
export function OrderTotal({ price, currency }: { price: OrderPrice; currency: string }) {
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
      ]}
    />
  );
}
