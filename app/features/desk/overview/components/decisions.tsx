import { UnsettledGroups } from "~/features/payments/desk/components/unsettled-groups";
import type { UnsettledCohort } from "~/features/payments/settlement/settlement";
import { useLocale } from "~/i18n/locale-context";
import { decisionKinds, type Waiting } from "../decisions";
import { decisionMessages } from "../decisions.messages";
import { ageText } from "../waiting-time";

/** All that waits for a decision of who looks, the longest first, each with the way to its list; then groups to settle. */
export function Decisions({
  waiting,
  unsettled,
  at,
}: {
  waiting: readonly Waiting[];
  unsettled: readonly UnsettledCohort[];
  at: Date;
}) {
  const locale = useLocale();
  const t = decisionMessages[locale];
  return (
    <section className="sc-stack" aria-labelledby="decide">
      <h2 id="decide">{t.title}</h2>
      {waiting.length + unsettled.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="sc-waits">
          {waiting.map(({ kind, count, since }) => (
            <li key={kind}>
              <a href={decisionKinds[kind].list}>{t.kinds[kind](count)}</a>
              <span>{t.since(count, ageText((at.getTime() - since.getTime()) / 1000, locale))}</span>
            </li>
          ))}
          <UnsettledGroups cohorts={unsettled} />
        </ul>
      )}
    </section>
  );
}
