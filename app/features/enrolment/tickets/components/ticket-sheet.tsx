import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import { cohortPageMessages } from "~/features/cohorts/page/cohort-page.messages";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { isMetOnline, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { useSite } from "~/platform/site/site-context";
import { joinLinkOf, linksOf, type TicketView } from "../ticket";
import { linkBlocks } from "../session-facts";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Sheet } from "~/ui/frame/sheet";
import { DefinitionList } from "~/ui/table";
import { ticketMessages } from "../ticket.messages";
import "./ticket.css";

/** A ticket to show, to print and to take along. `qr` is its code as SVG; null when it is void. */
export function TicketSheet({ ticket, qr }: { ticket: TicketView; qr: string | null }) {
  const locale = useLocale();
  const t = ticketMessages[locale];
  const { cohort } = ticket;
  const page = cohortPageMessages[locale];
  const face = hostFaceMessages[locale];
  const { brand } = useSite();
  const isValid = !ticket.isVoid && !cohort.isCancelled;
  return (
    <>
      {isValid && <TicketActions ticket={ticket} />}
      <Sheet
        kind="ticket"
        seed={ticket.number}
        kicker={t.ticket}
        title={ticket.title}
        foot={ticket.isDemo ? t.demo : undefined}
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
              [face.givenBy, ticket.host && face.givenByBoth(ticket.host.name, brand.name)],
              [t.where, whereInWords(cohort, locale)],
              [t.onlineWith, isMetOnlineIn(cohort) && cohort.tool],
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
              <div
                role="img"
                aria-label={t.qrLabel(ticket.number)}
                dangerouslySetInnerHTML={{ __html: qr }}
              />
              {ticket.isShownAtDoor && <figcaption>{t.showAtDoor}</figcaption>}
            </figure>
          )}
        </div>
        <h2>{t.sessionsTitle}</h2>
        <SessionList sessions={cohort.sessions} setting={cohort} />
        {isValid &&
          [
            [page.travel, ticket.isShownAtDoor ? cohort.travel : ""] as const,
            [page.accessibility, cohort.accessibility] as const,
          ].map(
            ([title, text]) =>
              text && (
                <div key={title} className="sc-stack">
                  <h2>{title}</h2>
                  <p className="sc-measure sc-lines" lang={cohort.language}>
                    {text}
                  </p>
                </div>
              ),
          )}
      </Sheet>
    </>
  );
}

const isMetOnlineIn = ({ sessions }: TicketView["cohort"]) => sessions.some(({ mode }) => isMetOnline(mode));

/** What one does with a ticket that is valid: join, put it in the calendar, take it along. Above it, to be at hand on the day itself. */
function TicketActions({ ticket }: { ticket: TicketView }) {
  const locale = useLocale();
  const t = ticketMessages[locale];
  const address = `/my/tickets/${ticket.number}`;
  const online = ticket.cohort.sessions.filter(({ mode }) => isMetOnline(mode));
  const links = linkBlocks(linksOf(online.filter(joinLinkOf)), ticket, locale);
  return (
    <div className="sc-sheet__actions">
      <Actions>
        {links.map(({ link, label }) => (
          <ButtonLink key={link} href={link} rel="noreferrer" icon="external">
            {label}
          </ButtonLink>
        ))}
        <ButtonLink look="secondary" href={`${address}.ics`} icon="calendar">
          {t.addToCalendar}
        </ButtonLink>
        <ButtonLink look="secondary" href={`${address}.pdf`}>
          {t.downloadPdf}
        </ButtonLink>
        <ButtonLink look={links.length > 0 ? "secondary" : "primary"} href="/my">
          {t.startLearning}
        </ButtonLink>
      </Actions>
      {online.length > 0 && links.length === 0 && <p>{t.joinLater}</p>}
    </div>
  );
}
