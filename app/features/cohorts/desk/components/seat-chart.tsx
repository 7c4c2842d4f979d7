import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Bar } from "~/ui/chart/bar";
import { Legend } from "~/ui/chart/legend";
import { scaleOf } from "~/ui/chart/scale";
import { EmptyState } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { groupSeatsMessages } from "../group-seats.messages";
import type { GroupSeats } from "../group-seats.queries.server";
import { CohortTable } from "./cohort-table";
import { CohortTag } from "./cohort-tag";

/** How many are drawn: more is a list. */
const most = 12;

/** How full the groups are that come or run: a bar for each on one scale, the same in words beside it, and a table below. */
export function SeatChart({ groups, mayPlan }: { groups: readonly GroupSeats[]; mayPlan: boolean }) {
  const locale = useLocale();
  const t = groupSeatsMessages[locale];
  const shown = groups.slice(0, most);
  if (shown.length === 0)
    return (
      <section className="sc-stack" aria-labelledby="seats">
        <h2 id="seats">{t.title}</h2>
        <EmptyState seed="desk-cohorts" title={t.none}>
          <p>{mayPlan ? t.noneHelp : t.noneToRead}</p>
        </EmptyState>
      </section>
    );
  const scale = scaleOf(
    shown.flatMap(({ capacity, taken, held, minimum }) => [capacity, taken + held, minimum ?? 0]),
  );
  const sum = (amountOf: (group: GroupSeats) => number) =>
    shown.reduce((all, group) => all + amountOf(group), 0);
  const isUsed = {
    pending: sum(({ held }) => held) > 0,
    mark: shown.some(({ minimum }) => minimum !== null),
  };
  return (
    <section className="sc-stack" aria-labelledby="seats">
      <h2 id="seats">{t.title}</h2>
      <p>
        {t.summary(
          shown.length,
          groups.length,
          sum(({ taken }) => taken),
          sum(({ capacity }) => capacity),
        )}
      </p>
      <Legend
        items={(["filled", "pending", "whole", "mark"] as const)
          .filter((part) => (part === "pending" || part === "mark" ? isUsed[part] : true))
          .map((part) => [part, t.parts[part]])}
      />
      <ul className="sc-bars">
        {shown.map(({ id, name, status, startsAt, timeZone, capacity, taken, held, minimum }) => (
          <li key={id}>
            <span>
              <a href={`/desk/cohorts/${id}`}>{name}</a>, {formatDate(startsAt, locale, timeZone)}
              {status !== "PUBLISHED" && (
                <>
                  {" "}
                  <CohortTag status={status} />
                </>
              )}
            </span>
            <Bar scale={scale} whole={capacity} filled={taken} pending={held} mark={minimum} />
            <span className="sc-bars__words">
              {[
                t.taken(taken, capacity),
                held > 0 && t.held(held),
                t.free(Math.max(0, capacity - taken - held)),
                minimum !== null && t.minimum(minimum),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <details className="sc-chart-table">
        <summary>{t.asTable}</summary>
        <CohortTable cohorts={shown} caption={t.title} />
      </details>
      <TextLink href="/desk/cohorts">{t.all}</TextLink>
    </section>
  );
}
