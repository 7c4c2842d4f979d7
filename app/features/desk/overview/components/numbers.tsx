import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { formatMoney } from "~/lib/money";
import { overviewMessages } from "../overview.messages";
import type { DeskNumbers } from "../overview.queries.server";
import { ageText } from "../waiting-time";

interface Tile {
  href: string;
  value: number;
  label: string;
  note?: string;
  isWrong?: boolean;
}

/** How things go today: a few numbers, each leading to its list. What needs somebody is marked by more than a colour. */
export function Numbers({
  orders,
  work,
}: {
  /** Null: not for who looks. */
  [Part in keyof DeskNumbers]: DeskNumbers[Part] | null;
}) {
  const locale = useLocale();
  const t = overviewMessages[locale];
  const ofOrders: Tile[] = orders
    ? [
        {
          href: "/desk/orders",
          value: orders.today,
          label: t.ordersToday(orders.today),
          note: t.paidToday(formatMoney(orders.paidTodayCents, "EUR", locale)),
        },
        {
          href: listAddress("/desk/quotes", { state: "acceptedToday" }),
          value: orders.quotesAcceptedToday,
          label: t.quotesAcceptedToday(orders.quotesAcceptedToday),
        },
        {
          href: listAddress("/desk/orders", { status: "look" }),
          value: orders.toLookAt,
          label: t.ordersToLookAt(orders.toLookAt),
          isWrong: orders.toLookAt > 0,
        },
      ]
    : [];
  const ofWork: Tile[] = work
    ? [
        { href: "/desk/mails", value: work.waitingMails, label: t.waitingMails(work.waitingMails) },
        {
          href: "/desk/jobs",
          value: work.waitingJobs,
          label: t.waitingJobs(work.waitingJobs),
          note:
            work.oldestJobSeconds === null
              ? t.noJobWaits
              : t.oldestJob(ageText(work.oldestJobSeconds, locale)),
        },
      ]
    : [];
  const tiles = [...ofOrders, ...ofWork];
  if (tiles.length === 0) return null;
  return (
    <ul className="sc-numbers">
      {tiles.map(({ href, value, label, note, isWrong }) => (
        <li key={href}>
          <a href={href} className={isWrong ? "sc-number sc-number--wrong" : "sc-number"}>
            <span className="sc-number__value">{value}</span>{" "}
            <span className="sc-number__label">{label}</span>
            {isWrong && <span className="sc-tag sc-tag--brick">{t.attention}</span>}
            {note && <span className="sc-number__note">{note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
