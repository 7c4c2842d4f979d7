import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { weeksAhead } from "../few-seats";
import { groupSeatsMessages } from "../group-seats.messages";
import type { GroupSeats } from "../group-seats.queries.server";

/** Groups that begin soon with few: there is still time to do something about it. */
export function FewSeats({ groups }: { groups: readonly GroupSeats[] }) {
  const locale = useLocale();
  const t = groupSeatsMessages[locale];
  const few = groups.flatMap((group) =>
    group.fewInDays === null ? [] : [{ ...group, days: group.fewInDays }],
  );
  return (
    <section className="sc-stack" aria-labelledby="few">
      <h2 id="few">{t.fewTitle}</h2>
      {few.length === 0 ? (
        <p>{t.noFew(weeksAhead)}</p>
      ) : (
        <ul className="sc-waits">
          {few.map(({ id, name, title, startsAt, timeZone, taken, capacity, minimum, days }) => (
            <li key={id}>
              <span>
                <a href={`/desk/cohorts/${id}`}>{name}</a> <small>{title}</small>
              </span>
              <span>
                {t.begins(days)}, {formatDate(startsAt, locale, timeZone)}
              </span>
              <span>
                {[t.taken(taken, capacity), minimum !== null && t.minimum(minimum)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
