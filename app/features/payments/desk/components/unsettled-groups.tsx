import type { UnsettledCohort } from "../../settlement/settlement";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { settlementMessages } from "../settlement.messages";

/** Lines of a list of what waits: cancelled groups, until everybody with a seat is settled. */
export function UnsettledGroups({ cohorts }: { cohorts: readonly UnsettledCohort[] }) {
  const locale = useLocale();
  const t = settlementMessages[locale];
  return cohorts.map(({ id, name, startsAt, timeZone, toChoose, refunding, paying }) => (
    <li key={id}>
      <span>
        <a href={`/desk/cohorts/${id}`}>{t.unsettled(name)}</a>, {formatDate(startsAt, locale, timeZone)}
      </span>
      <span>
        {[
          toChoose > 0 && t.toChoose(toChoose),
          refunding > 0 && t.refundingCount(refunding),
          paying > 0 && t.payingCount(paying),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  ));
}
