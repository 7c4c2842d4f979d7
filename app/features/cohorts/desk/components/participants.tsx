import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortDeskMessages } from "../cohort-desk.messages";
import type { Participant } from "../participants.queries.server";

/**
 * Who takes part, with ticket numbers: to print for the door. In a cancelled cohort each order leads to its settlement, for who may
 * settle.
 */
export function Participants({
  cohortId,
  participants,
  isCancelled,
  maySettle,
  mayLook,
  kept,
}: {
  cohortId: string;
  participants: readonly Participant[];
  isCancelled: boolean;
  maySettle: boolean;
  /** May open the page of a person. */
  mayLook: boolean;
  /** Orders in a cancelled cohort for which staff chose to give no money back. */
  kept: readonly string[];
}) {
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  const present = participants.filter(({ status }) => status !== "ended");
  return (
    <section className="sc-stack">
      <h2>{t.participants(present.length)}</h2>
      {participants.length === 0 ? (
        <EmptyState seed={cohortId} title={t.noParticipants}>
          <p>{t.noParticipantsHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t.participants(present.length)}
            hideCaption
            rows={participants}
            rowKey={({ email, ticketNumber, enrolledAt }) =>
              `${email} ${ticketNumber} ${enrolledAt.toISOString()}`
            }
            columns={[
              {
                label: t.name,
                rowHeader: true,
                cell: ({ personId, name, email, organisation }) => (
                  <>
                    {mayLook ? <a href={`/desk/people/${personId}`}>{name}</a> : name}
                    <br />
                    <small>{[organisation, email].filter(Boolean).join(" · ")}</small>
                  </>
                ),
              },
              { label: t.ticket, nowrap: true, cell: ({ ticketNumber }) => ticketNumber },
              {
                label: deskWords[locale].status,
                nowrap: true,
                cell: ({ status, orderId }) => (
                  <>
                    {t.participation[status]}
                    {orderId && kept.includes(orderId) && <> · {t.kept}</>}
                  </>
                ),
              },
              {
                label: t.order,
                nowrap: true,
                cell: ({ orderId, orderNumber, status }) =>
                  orderId &&
                  (isCancelled && maySettle && status !== "ended" ? (
                    <a href={`/desk/orders/${orderId}/cancel`}>{t.settle}</a>
                  ) : (
                    <a href={`/desk/orders/${orderId}`}>{orderNumber}</a>
                  )),
              },
              { label: t.since, nowrap: true, cell: ({ enrolledAt }) => formatDate(enrolledAt, locale) },
            ]}
          />
          <ButtonLink small look="secondary" href={`/desk/cohorts/${cohortId}/participants.csv`}>
            {t.download}
          </ButtonLink>
        </>
      )}
      <ul>
        {(
          [
            ["/desk/tickets", t.ticketsOf],
            ["/desk/orders", t.ordersOf],
            ["/desk/certificates", t.certificatesOf],
          ] as const
        ).map(([path, label]) => (
          <li key={path}>
            <a href={`${path}?cohort=${cohortId}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
