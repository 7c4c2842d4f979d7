import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { overviewMessages } from "../overview.messages";
import { ageText } from "../waiting-time";
import { listAddress } from "~/lib/list-address";
import type { DeskNumbers } from "../overview.queries.server";

/** What staff look at first: a few numbers, each leading to its list. What needs somebody is marked by more than a colour. */
export function Numbers({ numbers }: { numbers: DeskNumbers }) {
  const locale = useLocale();
  const t = overviewMessages[locale];
  const { oldestJobSeconds } = numbers;
  const tiles = [
    {
      href: "/desk/orders",
      value: numbers.ordersToday,
      label: t.ordersToday(numbers.ordersToday),
      note: t.paidToday(formatMoney(numbers.paidTodayCents, "EUR", locale)),
      isWrong: false,
    },
    {
      href: listAddress("/desk/orders", { status: "look" }),
      value: numbers.ordersToLookAt,
      label: t.ordersToLookAt(numbers.ordersToLookAt),
      isWrong: numbers.ordersToLookAt > 0,
    },
    {
      href: "/desk/mails",
      value: numbers.failedMails,
      label: t.failedMails(numbers.failedMails),
      note: t.waitingMails(numbers.waitingMails),
      isWrong: numbers.failedMails > 0,
    },
    {
      href: "/desk/jobs",
      value: numbers.failedJobs,
      label: t.failedJobs(numbers.failedJobs),
      note: oldestJobSeconds === null ? t.noJobWaits : t.oldestJob(ageText(oldestJobSeconds, locale)),
      isWrong: numbers.failedJobs > 0,
    },
  ];
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
