import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { listAddress } from "~/lib/list-address";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { ProgressBar, Tag } from "~/ui/progress";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import type { PersonCertificate } from "~/features/credentials/desk/certificates-of-person.queries.server";
import type { PersonSeat } from "~/features/enrolment/desk/seats-of-person.queries.server";
import type { PersonEnrolment } from "~/features/learning/desk/enrolments-of-person.queries.server";
import { movingMessages } from "~/features/learning/moving/moving.messages";
import { personPageMessages } from "../person-page.messages";
import { Section } from "./section";

const groupLink = (cohort: { id: string; name: string }) => (
  <a href={`/desk/cohorts/${cohort.id}`}>{cohort.name}</a>
);

/** What somebody follows and followed, in which release and how far. `mayMove`: who looks may move them to a newer release. */
export function Enrolments({
  enrolments,
  mayMove,
}: {
  enrolments: readonly PersonEnrolment[];
  mayMove: boolean;
}) {
  const locale = useLocale();
  const [t, moving] = [personPageMessages[locale], movingMessages[locale]];
  return (
    <Section
      title={t.enrolments}
      empty={t.noEnrolments}
      rows={enrolments}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.what,
          rowHeader: true,
          cell: ({ id, title, attempt, releaseId, isBehind, beganAt, isDemo }) => (
            <>
              {title}
              <DemoTag isDemo={isDemo} />
              <br />
              <small>
                {[
                  formatShortDate(beganAt, locale),
                  attempt > 1 && t.attempt(attempt),
                  releaseId !== null && moving.numbered(releaseId),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </small>
              {mayMove && isBehind && (
                <>
                  <br />
                  <a href={`/desk/enrolments/${id}/move`}>{moving.title}</a>
                </>
              )}
            </>
          ),
        },
        { label: t.group, cell: ({ cohort }) => (cohort ? groupLink(cohort) : t.alone) },
        {
          label: t.progress,
          cell: ({ title, percent }) => (
            <ProgressBar label={`${t.progress}: ${title}`} hideLabel value={percent} max={100} />
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state, completedAt }) => (
            <>
              <Tag colour={state === "completed" ? "olive" : "petrol"}>{t.enrolmentStates[state]}</Tag>
              {completedAt && (
                <>
                  <br />
                  <small>{formatShortDate(completedAt, locale)}</small>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

const seatColours = { valid: "olive", open: "saffron", expired: "brick", void: "brick" } as const;
const colourOf = (state: PersonSeat["state"]) =>
  state in seatColours ? seatColours[state as keyof typeof seatColours] : "petrol";

/** Their tickets, and the seats that they were offered by name. */
export function Seats({ seats, seesOrders }: { seats: readonly PersonSeat[]; seesOrders: boolean }) {
  const locale = useLocale();
  const t = personPageMessages[locale];
  return (
    <Section
      title={t.seats}
      empty={t.noSeats}
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.ticket,
          rowHeader: true,
          cell: ({ number, at }) => (
            <>
              {number ? <span className="sc-nowrap">{number}</span> : t.offeredSeat}
              <br />
              <small>{formatShortDate(at, locale)}</small>
            </>
          ),
        },
        {
          label: t.what,
          cell: ({ title, cohort }) => (
            <>
              {title}
              {cohort && (
                <>
                  <br />
                  <small>{groupLink(cohort)}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.nameOnIt,
          cell: ({ holder, holderLatinName }) => (
            <NameWithSpelling name={holder} latinName={holderLatinName} />
          ),
        },
        {
          label: t.order,
          nowrap: true,
          cell: ({ order }) =>
            seesOrders ? <a href={`/desk/orders/${order.id}`}>{order.number}</a> : order.number,
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={colourOf(state)}>{t.seatStates[state]}</Tag>,
        },
      ]}
    />
  );
}

const certificateColours = { valid: "olive", revoked: "brick", replaced: "saffron" } as const;

/** Their certificates in all their versions. */
export function Certificates({
  certificates,
  email,
}: {
  certificates: readonly PersonCertificate[];
  email: string;
}) {
  const locale = useLocale();
  const t = personPageMessages[locale];
  return (
    <Section
      title={t.certificates}
      empty={t.noCertificates}
      rows={certificates}
      rowKey={({ number }) => number}
      all={{ href: listAddress("/desk/certificates", { q: email }), label: t.allCertificates }}
      columns={[
        {
          label: t.certificate,
          rowHeader: true,
          cell: ({ number, version, isDemo }) => (
            <>
              <a className="sc-nowrap" href={`/desk/certificates/${number}`}>
                {number}
              </a>
              <DemoTag isDemo={isDemo} />
              <br />
              <small>{t.version(version)}</small>
            </>
          ),
        },
        { label: t.what, cell: ({ title }) => title },
        {
          label: t.nameOnIt,
          cell: ({ holder, holderLatinName }) => (
            <NameWithSpelling name={holder} latinName={holderLatinName} />
          ),
        },
        { label: t.issued, nowrap: true, cell: ({ issuedAt }) => formatShortDate(issuedAt, locale) },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={certificateColours[state]}>{t.certificateStates[state]}</Tag>,
        },
      ]}
    />
  );
}
