import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Table } from "~/ui/table";
import { adminMessages } from "../admin.messages";
import { recordMessages } from "../record.messages";
import type { AuditLine } from "../views";

const pages: Record<string, string> = {
  cohort: "/desk/cohorts/",
  order: "/desk/orders/",
  person: "/desk/people/",
  offer: "/desk/offers/",
};

/** A value of an entry's details on one line, for people who look something up. */
const inline = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(inline).join("; ")
    : value !== null && typeof value === "object"
      ? Object.entries(value)
          .map(([name, part]) => `${name}: ${inline(part)}`)
          .join(", ")
      : String(value);

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const locale = useLocale();
  const [t, common] = [recordMessages[locale], adminMessages[locale]];
  return (
    <Table
      caption={common.audit}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.act,
          rowHeader: true,
          nowrap: true,
          cell: ({ act, at }) => (
            <>
              {t.acts[act] ?? act}
              <br />
              <small>{formatInstant(at, locale)}</small>
            </>
          ),
        },
        { label: t.who, cell: ({ who }) => who ?? common.nobody },
        {
          label: t.about,
          cell: ({ subjectType, subjectId }) => {
            const word = t.subjects[subjectType] ?? subjectType;
            const page = pages[subjectType];
            return page ? (
              <a href={page + encodeURIComponent(subjectId)}>{word}</a>
            ) : (
              <>{`${word} ${subjectId}`}</>
            );
          },
        },
        {
          label: t.details,
          cell: ({ detail }) => {
            const text = inline(detail);
            return text && <span className="sc-lines">{text}</span>;
          },
        },
      ]}
    />
  );
}
