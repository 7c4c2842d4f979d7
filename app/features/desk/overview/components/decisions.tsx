import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { overviewMessages } from "../overview.messages";
import type { DeskNumbers } from "../overview.queries.server";

/** What waits for a decision of who looks, each with the way to its list; what is nothing is left out. */
export function Decisions({ orders, money }: { [Part in "orders" | "money"]: DeskNumbers[Part] | null }) {
  const t = overviewMessages[useLocale()];
  const lines = [
    ...(orders
      ? [
          [orders.holdEnded, t.holdEnded, listAddress("/desk/orders", { status: "holdEnded" })] as const,
          [orders.noInvoice, t.noInvoice, listAddress("/desk/orders", { status: "noInvoice" })] as const,
        ]
      : []),
    ...(money
      ? [
          [
            money.overdueInvoices,
            t.overdueInvoices,
            listAddress("/desk/invoices", { state: "overdue" }),
          ] as const,
          [
            money.openEntries,
            t.openEntries,
            listAddress("/desk/payments/entries", { status: "in" }),
          ] as const,
          [
            money.openRefunds,
            t.openRefunds,
            listAddress("/desk/payments/entries", { status: "out" }),
          ] as const,
        ]
      : []),
    ...(orders
      ? [
          [
            orders.quotesAcceptedToday,
            t.quotesAcceptedToday,
            listAddress("/desk/quotes", { state: "acceptedToday" }),
          ] as const,
        ]
      : []),
  ].filter(([count]) => count > 0);
  if (!orders) return null;
  return (
    <section className="sc-stack" aria-labelledby="decide">
      <h2 id="decide">{t.decide}</h2>
      {lines.length === 0 ? (
        <p>{t.nothingWaits}</p>
      ) : (
        <ul className="sc-list">
          {lines.map(([count, label, href]) => (
            <li key={label(2)}>
              <a href={href}>
                {count} {label(count)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
