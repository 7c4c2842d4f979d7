import type { Locale } from "~/i18n/locale";
import type { Fact } from "~/ui/frame/hero";
import type { ListedMasterclass, Sale } from "../listed-masterclass";
import { masterclassMessages } from "../masterclass.messages";
import type { StudyLoad } from "../study-load";
import type { Behind } from "../who-is-behind.server";

/** What one wants to know of a masterclass before reading on, beside its price: when, how many hours, and from whom. */
export function courseFacts(
  { sale, load, behind }: { sale: Sale | null; load: StudyLoad; behind: Behind },
  locale: Locale,
): Fact[] {
  const t = masterclassMessages[locale];
  return [
    [t.begins, sale && <Both first={sale.begins} second={sale.where} isShort />],
    [t.study, <Both key="study" first={t.hoursLong(load.hours)} second={t.lessons(load.lessons)} isShort />],
    [t.behind, <Both key="behind" first={behind.name} second={behind.kind} />],
  ];
}

/** The same of the masterclass that one can begin first, with its name and price. */
export function saleFacts(one: ListedMasterclass & { behind: Behind }, locale: Locale): Fact[] {
  const t = masterclassMessages[locale];
  const [begins, ...facts] = courseFacts(one, locale);
  const price = one.sale && <Both first={one.sale.price.net} second={one.sale.price.gross} />;
  return [[t.masterclasses.one, one.title], begins!, [t.price, price], ...facts];
}

/** A fact and what is said beside it: below it, or, when it is short and there is no room, behind it. */
function Both({ first, second, isShort }: { first: string; second: string | null; isShort?: boolean }) {
  if (!second) return first;
  return (
    <span className={isShort ? "sc-facts__short" : undefined}>
      <span>{first}</span> <small>{second}</small>
    </span>
  );
}
