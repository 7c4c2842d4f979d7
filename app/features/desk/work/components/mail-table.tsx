import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import type { UnsentMail } from "../mails.queries.server";
import { mailsAndJobsMessages } from "../mails-and-jobs.messages";
import { RetryOne } from "./retry-forms";

export function MailTable({ mails }: { mails: readonly UnsentMail[] }) {
  const locale = useLocale();
  const t = mailsAndJobsMessages[locale];
  return (
    <Table
      caption={t.mailsTitle}
      hideCaption
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.to,
          rowHeader: true,
          cell: ({ to, template, createdAt }) => (
            <>
              {to}
              <br />
              <small>
                {template} · {formatInstant(createdAt, locale)}
              </small>
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ status }) => (
            <Tag colour={status === "FAILED" ? "brick" : "saffron"}>{t.mailStatus[status]}</Tag>
          ),
        },
        { label: t.attempts, number: true, cell: ({ attempts }) => attempts },
        { label: t.lastError, cell: ({ lastError }) => <span className="sc-lines">{lastError}</span> },
        { label: t.retry, cell: ({ id, to }) => <RetryOne action="/desk/mails" id={id} what={to} /> },
      ]}
    />
  );
}
