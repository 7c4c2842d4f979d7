import type { UnsettledCohort } from "../../settlement/settlement";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { settlementMessages } from "../settlement.messages";

/** Cancelled groups that stay on the overview until everybody with a seat is settled; nothing when there are none. */
export function UnsettledGroups({ cohorts }: { cohorts: readonly UnsettledCohort[] }) {
  const locale = useLocale();
  const t = settlementMessages[locale];
  if (cohorts.length === 0) return null;
  return (
    <section className="sc-stack" aria-labelledby="unsettled">
      <h2 id="unsettled">{t.unsettled}</h2>
      <ul className="sc-list">
        {cohorts.map(({ id, name, startsAt, timeZone, toChoose, refunding, paying }) => (
          <li key={id}>
            <a href={`/desk/cohorts/${id}`}>{name}</a>, {formatDate(startsAt, locale, timeZone)}
            <br />
            {[
              toChoose > 0 && t.toChoose(toChoose),
              refunding > 0 && t.refundingCount(refunding),
              paying > 0 && t.payingCount(paying),
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
