import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { momentsOf, type TicketView } from "../ticket";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Sheet } from "~/ui/frame/sheet";
import { DefinitionList } from "~/ui/table";
import { ticketMessages } from "../ticket.messages";
import "./ticket.css";

/** A ticket to show, to print and to take along. `qr` is its code as SVG; null when it is void. */
export function TicketSheet({ ticket, qr }: { ticket: TicketView; qr: string | null }) {
  const t = ticketMessages[useLocale()];
  const { cohort } = ticket;
  const address = `/my/tickets/${ticket.number}`;
  return (
    <Sheet
      kind="ticket"
      seed={ticket.number}
      kicker={t.ticket}
      title={ticket.title}
      foot={ticket.isDemo ? t.demo : undefined}
      actions={
        !ticket.isVoid &&
        !cohort.isCancelled && (
          <Actions>
            <ButtonLink href="/my">{t.startLearning}</ButtonLink>
            <ButtonLink look="secondary" href={`${address}.pdf`}>
              {t.downloadPdf}
            </ButtonLink>
            <ButtonLink look="secondary" href={`${address}.ics`} icon="calendar">
              {t.addToCalendar}
            </ButtonLink>
          </Actions>
        )
      }
    >
      {ticket.isVoid && !cohort.isCancelled && (
        <Notice kind="warning" title={t.ticketVoid}>
          {cohort.isCancelled ? t.ticketVoidGroup : t.ticketVoidText}
        </Notice>
      )}
      {!ticket.isVoid && cohort.isCancelled && <Notice kind="warning">{t.cohortIsCancelled}</Notice>}
      <div className="sc-ticket">
        <DefinitionList
          items={[
            [
              t.attendee,
              <NameWithSpelling key="holder" name={ticket.holder} latinName={ticket.holderLatinName} />,
            ],
            [t.organisation, ticket.organisation],
            [t.group, cohort.name],
            [t.where, cohort.isOnSite ? cohort.place : t.online],
            [t.ticketNumber, ticket.number],
            [
              t.orderNumber,
              <a key="order" href={`/my/orders/${ticket.orderNumber}`}>
                {ticket.orderNumber}
              </a>,
            ],
          ]}
        />
        {qr && (
          <figure className="sc-ticket__code">
            <div role="img" aria-label={t.qrLabel(ticket.number)} dangerouslySetInnerHTML={{ __html: qr }} />
            {cohort.isOnSite && <figcaption>{t.showAtDoor}</figcaption>}
          </figure>
        )}
      </div>
      <h2>{t.sessionsTitle}</h2>
      <SessionList sessions={momentsOf(ticket)} setting={cohort} />
      {!cohort.isOnSite && !ticket.isVoid && !cohort.isCancelled && <JoinLink url={cohort.joinUrl} />}
    </Sheet>
  );
}

function JoinLink({ url }: { url: string | null }) {
  const t = ticketMessages[useLocale()];
  if (!url) return <p>{t.joinLater}</p>;
  return (
    <p>
      <a href={url} rel="noreferrer">
        {t.joinLink}
      </a>
    </p>
  );
}
