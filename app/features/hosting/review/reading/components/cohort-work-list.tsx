import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { EmptyState } from "~/ui/notice";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";
import { StandingTag } from "../../components/standing-tag";
import { cohortWorkPath } from "../../review-paths";
import { reviewMessages } from "../../review.messages";
import type { CohortWork } from "../cohort-hand-ins.queries.server";
import { readingMessages } from "../reading.messages";

/** What a cohort handed in: what waits first, what is new marked. */
export function CohortWorkList({
  place,
  work: { modules, lines, waiting, left, timeZone },
  moduleId,
}: {
  place: { organisationId: string; cohortId: string };
  work: CohortWork;
  /** The module that is shown; null: all. */
  moduleId: string | null;
}) {
  const locale = useLocale();
  const [t, s] = [readingMessages[locale], reviewMessages[locale]];
  return (
    <>
      <Lead>{t.lead}</Lead>
      <p>
        <strong>{t.waiting(waiting)}</strong>
      </p>
      {lines.some(({ isNew }) => isNew) && (
        <form method="post" className="sc-no-print">
          <Button small look="secondary" name="intent" value="seen">
            {t.seen}
          </Button>
        </form>
      )}
      <form method="get" className="sc-choose sc-no-print">
        <Select name="module" label={t.module} defaultValue={moduleId ?? ""}>
          <option value="">{t.allModules}</option>
          {modules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Button look="secondary">{t.show}</Button>
      </form>
      {lines.length === 0 && (
        <EmptyState seed={place.cohortId} title={t.none}>
          <p>{moduleId ? t.noneOfModule : t.noneHelp}</p>
        </EmptyState>
      )}
      {lines.length > 0 && (
        <Table
          caption={t.title}
          hideCaption
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t.who,
              rowHeader: true,
              cell: ({ id, name, label }) => (
                <a href={cohortWorkPath(place, id)}>
                  <bdi>{name || t.nameless}</bdi>
                  <span className="sc-visually-hidden">: {label}</span>
                </a>
              ),
            },
            {
              label: t.what,
              cell: ({ label, moduleTitle }) => (
                <>
                  {label}
                  <br />
                  <small>{moduleTitle}</small>
                </>
              ),
            },
            {
              label: t.state,
              cell: ({ state, isLate, isNew, round }) => (
                <>
                  {isNew && <Tag colour="petrol">{t.isNew}</Tag>}{" "}
                  <StandingTag standing={state} isLate={isLate} /> {round > 1 && s.round(round)}
                </>
              ),
            },
            { label: t.when, cell: ({ handedInAt }) => formatInstant(handedInAt, locale, timeZone) },
          ]}
        />
      )}
      {left > 0 && <p>{t.left(left)}</p>}
    </>
  );
}
