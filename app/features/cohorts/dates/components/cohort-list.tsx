import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { type Column, Table } from "~/ui/table";
import { Moment } from "~/ui/text";
import { Seats } from "../../cohort/components/seats";
import { cohortMessages } from "../../cohort/cohorts.messages";
import { isMetInPerson, whereInWords } from "../../sessions/whereabouts";
import { townIn } from "../date-filter";
import { datesMessages } from "../dates.messages";
import type { ListedCohort } from "../listed-cohort";

/** Cohorts to compare: what, when, where, price and seats, with the button. */
export function CohortList({
  cohorts,
  caption,
  isOfOne,
}: {
  cohorts: readonly ListedCohort[];
  caption: string;
  /** All of the masterclass that the page is about: it need not be named. */
  isOfOne?: boolean;
}) {
  const locale = useLocale();
  const [t, dates] = [cohortMessages[locale], datesMessages[locale]];
  const columns: Column<ListedCohort>[] = [
    {
      label: isOfOne ? dates.group : dates.masterclass,
      rowHeader: true,
      cell: ({ slug, title, name }) => (
        <>
          <a href={publicPath("cohort", locale, slug)}>{isOfOne ? name : title}</a>
          {!isOfOne && <small className="sc-block">{name}</small>}
        </>
      ),
    },
    {
      label: t.when,
      cell: ({ days, times }) => (
        <>
          {days}
          <small className="sc-block">
            <Moment text={times} />
          </small>
        </>
      ),
    },
    {
      label: t.where,
      cell: (cohort) => (
        <>
          <Where {...cohort} />
          <small className="sc-block">{t.heldIn[cohort.language]}</small>
        </>
      ),
    },
    {
      label: t.price,
      nowrap: true,
      cell: ({ price: { net, gross } }) => (
        <>
          {net}
          {gross && <small className="sc-block">{gross}</small>}
        </>
      ),
    },
    {
      label: t.seats,
      cell: ({ slug, title, days, isFree, availability }) => (
        <div className="sc-row-act">
          {availability.ok && (
            <ButtonLink small look="secondary" href={`/checkout/${slug}?lang=${locale}`}>
              {isFree ? t.takePart : t.buy}
              <span className="sc-visually-hidden">{dates.buyFor(`${title}, ${days}`)}</span>
            </ButtonLink>
          )}
          <Seats availability={availability} />
        </div>
      ),
    },
  ];
  return (
    <div className="sc-dates">
      <Table caption={caption} hideCaption rows={cohorts} rowKey={({ slug }) => slug} columns={columns} />
    </div>
  );
}

/** Where one has to be, without a break in the name of the town. */
function Where(cohort: Pick<ListedCohort, "mode" | "place">) {
  const words = whereInWords(cohort, useLocale());
  const town = isMetInPerson(cohort.mode) ? townIn(cohort.place) : "";
  const at = town ? words.lastIndexOf(town) : -1;
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <span className="sc-town">{town}</span>
      {words.slice(at + town.length)}
    </>
  );
}
