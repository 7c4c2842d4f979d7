import "~/styles/pages/learning.css";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";
import { byModule } from "../../assignment";
import { StandingTag } from "../../components/standing-tag";
import { lastDayOf } from "../../deadlines/deadline";
import { ownWorkPath } from "../../review-paths";
import { handingInMessages } from "../handing-in.messages";
import type { OwnAssignment, OwnWork } from "../own-hand-ins.queries.server";

/** What somebody handed in, what is asked and until when, and all that can be handed in. */
export function OwnWorkPage({ work }: { work: OwnWork }) {
  const t = handingInMessages[useLocale()];
  const { enrolmentId, title, isEnded, assignments } = work;
  const of = (standing: OwnAssignment["standing"]) => assignments.filter((one) => one.standing === standing);
  const own = of("private");
  const dated = own
    .filter(({ until }) => until !== null)
    .toSorted((a, b) => a.until!.getTime() - b.until!.getTime());
  const parts = [
    [t.asked, of("RETURNED")],
    [t.toHandIn, dated],
    [t.waits, of("HANDED_IN")],
    [t.accepted, of("ACCEPTED")],
  ] as const;
  return (
    <Page>
      <Breadcrumbs items={[{ href: enrolmentPath(enrolmentId), label: title }, { label: t.title }]} />
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      <WhoReads readers={work.readers} />
      {isEnded && <Notice kind="warning">{t.ended}</Notice>}
      {own.length === assignments.length && <p>{t.nothing}</p>}
      {parts.map(
        ([name, found]) =>
          found.length > 0 && (
            <section key={name} className="sc-stack">
              <h2>{name}</h2>
              <Assignments {...{ work, name }} assignments={found} />
            </section>
          ),
      )}
      {!isEnded && (
        <section className="sc-stack">
          <h2>{t.more}</h2>
          {byModule(own).map(({ moduleId, title: name, assignments: found }) => (
            <details key={moduleId}>
              <summary>{name}</summary>
              <ul className="sc-list">
                {found.map(({ about, label, lessonTitle }) => (
                  <li key={about}>
                    <a href={ownWorkPath(enrolmentId, about)}>{label}</a>
                    <br />
                    <small>{lessonTitle}</small>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
    </Page>
  );
}

/** Who reads what is handed in, and who does not. */
export function WhoReads({ readers }: { readers: readonly string[] }) {
  const t = handingInMessages[useLocale()];
  return (
    <p>
      <bdi>{readers.length > 0 ? t.readers(readers.join(", ")) : t.noReaders}</bdi> {t.nobodyElse}
    </p>
  );
}

function Assignments({
  work: { enrolmentId, timeZone },
  name,
  assignments,
}: {
  work: OwnWork;
  name: string;
  assignments: readonly OwnAssignment[];
}) {
  const locale = useLocale();
  const t = handingInMessages[locale];
  return (
    <Table
      caption={name}
      hideCaption
      rows={assignments}
      rowKey={({ about }) => about}
      columns={[
        {
          label: t.what,
          rowHeader: true,
          cell: ({ about, label, lessonTitle }) => (
            <>
              <a href={ownWorkPath(enrolmentId, about)}>{label}</a>
              <br />
              <small>{lessonTitle}</small>
            </>
          ),
        },
        { label: t.module, cell: ({ moduleTitle }) => moduleTitle },
        { label: t.state, cell: ({ standing, isLate }) => <StandingTag {...{ standing, isLate }} /> },
        { label: t.day, cell: ({ until }) => (until ? lastDayOf(until, locale, timeZone) : t.noDay) },
      ]}
    />
  );
}
