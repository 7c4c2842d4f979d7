import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import type { TroubledJob } from "../jobs.queries.server";
import { mailsAndJobsMessages } from "../mails-and-jobs.messages";
import { RetryOne } from "./retry-forms";

const colours = { failed: "brick", stuck: "brick", retrying: "saffron", late: "saffron" } as const;

export function JobTable({ jobs }: { jobs: readonly TroubledJob[] }) {
  const locale = useLocale();
  const t = mailsAndJobsMessages[locale];
  return (
    <Table
      caption={t.jobsTitle}
      hideCaption
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.task,
          rowHeader: true,
          cell: ({ task, id }) => (
            <>
              {task} <small>#{id}</small>
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={colours[state]}>{t.jobState[state]}</Tag>,
        },
        {
          label: t.attempts,
          number: true,
          cell: ({ attempts, maxAttempts }) => t.attemptsOf(attempts, maxAttempts),
        },
        {
          label: t.next,
          nowrap: true,
          cell: ({ state, runAt }) => (state === "failed" ? "–" : formatInstant(runAt, locale)),
        },
        {
          label: t.lastError,
          cell: ({ lastError }) => <span className="sc-lines">{lastError.slice(0, 500)}</span>,
        },
        {
          label: t.retry,
          cell: ({ id, task, state }) =>
            state === "stuck" ? null : <RetryOne action="/desk/jobs" id={id} what={`${task} ${id}`} />,
        },
      ]}
    />
  );
}
