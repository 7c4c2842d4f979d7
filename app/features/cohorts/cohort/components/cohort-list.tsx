import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { Availability } from "../cohort";
import { whereInWords } from "../../sessions/whereabouts";
import { cohortMessages } from "../cohorts.messages";
import type { ListedCohort } from "../listed-cohort";

/** Seats left, or why there are none to buy: a word and a colour. */
export function Seats({ availability }: { availability: Availability }) {
  const t = cohortMessages[useLocale()];
  if (!availability.ok)
    return (
      <Tag colour={availability.reason === "soldOut" ? "brick" : "petrol"}>
        {t.reasons[availability.reason]}
      </Tag>
    );
  return (
    <Tag colour={availability.seatsLeft <= 5 ? "saffron" : "olive"}>
      {t.seatsLeft(availability.seatsLeft)}
    </Tag>
  );
}

/** Cohorts to compare: date, place, seats, price. */
export function CohortList({ cohorts, caption }: { cohorts: readonly ListedCohort[]; caption: string }) {
  const locale = useLocale();
  const t = cohortMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={cohorts}
      rowKey={({ slug }) => slug}
      columns={[
        {
          label: t.when,
          rowHeader: true,
          cell: ({ slug, name, startsAt, timeZone, sessionCount }) => (
            <>
              <a href={publicPath("cohort", locale, slug)}>{formatDate(startsAt, locale, timeZone)}</a>
              <br />
              <small>
                {name} · {t.sessions(sessionCount)}
              </small>
            </>
          ),
        },
        {
          label: t.where,
          cell: ({ mode, place, language }) => (
            <>
              {whereInWords({ mode, place }, locale)}
              <br />
              <small>{t.heldIn[language]}</small>
            </>
          ),
        },
        { label: t.price, nowrap: true, cell: ({ price }) => price },
        { label: t.seats, cell: ({ availability }) => <Seats availability={availability} /> },
      ]}
    />
  );
}
