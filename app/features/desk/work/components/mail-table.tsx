import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { deskWords } from "~/ui/desk/desk.messages";
import { type Sorting, Table } from "~/ui/table";
import { Email } from "~/ui/text";
import { deskMessages } from "../../shell/desk.messages";
import { kindInWords } from "../mail-kinds.messages";
import { faultInWords, mailMessages } from "../mail.messages";
import type { ListedMail } from "../mails.queries.server";
import { mailsAndJobsMessages } from "../mails-and-jobs.messages";
import { MailStateTag } from "./mail-state-tag";
import { RetryOne } from "./retry-forms";

export const mayGoAgain = ({ state }: Pick<ListedMail, "state">) => state === "failed" || state === "waiting";

/** Mails, each with what became of it. `mayRetry`: who looks may send again what did not go. */
export function MailTable({
  mails,
  mayRetry,
  sorting,
}: {
  mails: readonly ListedMail[];
  mayRetry: boolean;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const [t, retry] = [mailMessages[locale], mailsAndJobsMessages[locale]];
  return (
    <Table
      caption={deskMessages[locale].mails}
      hideCaption
      rows={mails}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.mail,
          rowHeader: true,
          cell: ({ id, subject, kind }) => (
            <>
              <a href={`/desk/mails/${id}`}>
                <bdi>{subject || kindInWords(kind, locale)}</bdi>
              </a>
              {subject && (
                <>
                  <br />
                  <small>{kindInWords(kind, locale)}</small>
                </>
              )}
            </>
          ),
        },
        { label: t.to, cell: (mail) => <Receiver mail={mail} /> },
        {
          label: deskWords[locale].status,
          cell: ({ state, attempts, lastError }) => (
            <>
              <MailStateTag state={state} />
              {lastError && (
                <>
                  <br />
                  <small>
                    {retry.attempts}: {attempts}.{" "}
                    <span className="sc-lines">{faultInWords(lastError, locale)}</span>
                  </small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.since,
          sortBy: "since",
          nowrap: true,
          cell: ({ createdAt }) => formatInstant(createdAt, locale),
        },
        ...(mayRetry && mails.some(mayGoAgain)
          ? [
              {
                label: retry.retry,
                cell: (mail: ListedMail) =>
                  mayGoAgain(mail) && (
                    <RetryOne
                      action="/desk/mails"
                      id={mail.id}
                      what={`${kindInWords(mail.kind, locale)}, ${mail.to}`}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** The address a mail goes to, below the name of whose it is. */
function Receiver({ mail: { to, personId, name } }: { mail: ListedMail }) {
  const t = mailMessages[useLocale()];
  const address = to ? <Email address={to} /> : t.erased;
  if (!personId) return address;
  return (
    <>
      <a href={`/desk/people/${personId}`}>{name ? <bdi>{name}</bdi> : address}</a>
      {name && (
        <>
          <br />
          <small>{address}</small>
        </>
      )}
    </>
  );
}
