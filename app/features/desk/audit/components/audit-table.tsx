import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { type Sorting, Table } from "~/ui/table";
import { type DeskSection, sectionPath } from "../../shell/desk-title";
import { deskMessages } from "../../shell/desk.messages";
import { auditMessages } from "../audit.messages";
import { actInWords, detailsInWords } from "../describe-act";
import type { ChangeInWords } from "~/features/cohorts/editing/describe-change";
import type { AuditLine } from "../audit.queries.server";

/** The part of the desk that has the page of a subject. */
const sectionOf = new Map<string, DeskSection>([
  ["cohort", "cohorts"],
  ["order", "orders"],
  ["certificate", "certificates"],
  ["person", "people"],
  ["offer", "offers"],
  ["organisation", "organisations"],
  ["mail", "mails"],
]);

/** The page of a subject, where it is and the reader may open it; certificates go by their number. */
function pageOf(
  { subjectType, subjectId, subject }: AuditLine,
  sections: readonly DeskSection[],
): string | null {
  const section = sectionOf.get(subjectType);
  if (subject === null || !section || !sections.includes(section)) return null;
  return `${sectionPath(section)}/${encodeURIComponent(subjectType === "certificate" ? subject : subjectId)}`;
}

/** `sections` are the parts of the desk that the reader may open. */
export function AuditTable({
  lines,
  sections,
  offers,
  sorting,
}: {
  lines: readonly AuditLine[];
  sections: readonly DeskSection[];
  offers: Readonly<Record<string, string>>;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const [t, common] = [auditMessages[locale], auditMessages[locale]];
  const menu = deskMessages[locale];
  return (
    <Table
      caption={menu.audit}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.act,
          rowHeader: true,
          cell: ({ act }) => actInWords(act, locale),
        },
        { label: t.at, sortBy: "at", cell: ({ at }) => formatInstant(at, locale) },
        {
          label: t.who,
          cell: ({ who, actorId, act, subjectType }) =>
            who !== null ? (
              <a href={`/desk/people/${actorId}`}>{who}</a>
            ) : subjectType === "sign-in" || act === "invitation.decline" ? (
              t.visitor
            ) : (
              common.nobody
            ),
        },
        { label: t.about, cell: (line) => <About line={line} sections={sections} /> },
        {
          label: t.details,
          cell: (line) => {
            const details = detailsInWords(line, locale, offers);
            return details.length > 0 && <Details details={details} />;
          },
        },
      ]}
    />
  );
}

/** What an act was about: what it is called, with a link where it has a page, and what kind of thing it is. */
function About({ line, sections }: { line: AuditLine; sections: readonly DeskSection[] }) {
  const t = auditMessages[useLocale()];
  const { actorId, subjectType, subjectId, subject, ownerId, owner } = line;
  if (subjectType === "person" && subjectId === actorId) return <>{t.ownAccount}</>;
  const kind = t.subjects[subjectType] ?? subjectType;
  // What is no more has only its id, which for an attempt to sign in tells nobody anything.
  if (subjectType === "sign-in") return <>{kind}</>;
  const [name, page] = [subject ?? subjectId, pageOf(line, sections)];
  return (
    <>
      {page ? <a href={page}>{name}</a> : <span className="sc-lines">{name}</span>}
      <br />
      <small>
        {owner ? (
          <>
            {t.of(kind)} <a href={`/desk/people/${ownerId}`}>{owner}</a>
          </>
        ) : (
          kind
        )}
      </small>
    </>
  );
}

/** Label and value; of a change how it was and how it is. */
function Details({ details }: { details: readonly ChangeInWords[] }) {
  const t = auditMessages[useLocale()];
  const said = (word: string) => <span className="sc-visually-hidden">{word} </span>;
  return (
    <dl className="sc-changes">
      {details.map(({ label, from, to }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd className={from.length + to.length > 2 ? "sc-changes__lines" : undefined}>
            {from.map((line, nth) => (
              <del key={nth}>
                {said(t.was)}
                {line}
              </del>
            ))}
            {to.map((line, nth) =>
              from.length === 0 ? (
                <span key={nth}>{line}</span>
              ) : (
                <ins key={nth}>
                  {said(t.is)}
                  {line}
                </ins>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
