import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Table } from "~/ui/table";
import { lastDayOf } from "../deadline";
import { deadlineMessages } from "../deadlines.messages";
import type { ListedDeadline } from "../deadlines.queries.server";

/** The dates of a cohort, and who has longer; each with a way to take it away. */
export function DeadlineTable({
  deadlines,
  timeZone,
  nameOf,
}: {
  deadlines: readonly ListedDeadline[];
  timeZone: string;
  /** What a date is for, in words. */
  nameOf: (about: string) => string;
}) {
  const locale = useLocale();
  const t = deadlineMessages[locale];
  if (deadlines.length === 0) return <p>{t.none}</p>;
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={deadlines}
      rowKey={({ id }) => id}
      columns={[
        { label: t.what, rowHeader: true, cell: ({ about }) => nameOf(about) },
        {
          label: t.until,
          cell: ({ id, about, until }) => (
            <>
              {lastDayOf(until, locale, timeZone)}
              <RemoveForm deadlineId={id} which={nameOf(about)} />
            </>
          ),
        },
        {
          label: t.longer,
          cell: ({ id, extensions }) =>
            extensions.length === 0
              ? t.nobody
              : extensions.map(({ enrolmentId, name, until }) => (
                  <div key={enrolmentId}>
                    <bdi>{name || t.nameless}</bdi>: {lastDayOf(until, locale, timeZone)}
                    <RemoveForm deadlineId={id} enrolmentId={enrolmentId} which={name || t.nameless} />
                  </div>
                )),
        },
      ]}
    />
  );
}

function RemoveForm({
  deadlineId,
  enrolmentId = "",
  which,
}: {
  deadlineId: string;
  enrolmentId?: string;
  which: string;
}) {
  const t = deadlineMessages[useLocale()];
  return (
    <form method="post" className="sc-no-print">
      <input type="hidden" name="deadline" value={deadlineId} />
      <input type="hidden" name="person" value={enrolmentId} />
      <Button look="quiet" small name="intent" value="remove">
        {t.remove}
        <span className="sc-visually-hidden">: {which}</span>
      </Button>
    </form>
  );
}
