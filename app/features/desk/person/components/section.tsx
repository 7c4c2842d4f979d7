import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { TextLink } from "~/ui/text";
import { type Column, Table } from "~/ui/table";
import { personPageMessages } from "../person-page.messages";
import { shownAtOnce } from "../shown-at-once";

/** A part of somebody's page: its rows, of which the first are shown, or a sentence where there are none. */
export function Section<Row>({
  title,
  level = 2,
  empty,
  rows,
  rowKey,
  columns,
  all,
  children,
}: {
  title: string;
  level?: 2 | 3;
  empty: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** The list that has them all; without one the rest is folded away here. */
  all?: { href: string; label: string };
  children?: ReactNode;
}) {
  const t = personPageMessages[useLocale()];
  const Title = `h${level}` as const;
  const [shown, rest] = [rows.slice(0, shownAtOnce), rows.slice(shownAtOnce)];
  const more = t.more(rest.length);
  return (
    <section className="sc-stack">
      <Title>{title}</Title>
      {children}
      {rows.length === 0 ? (
        <p className="sc-measure">{empty}</p>
      ) : (
        <Table caption={title} hideCaption rows={shown} rowKey={rowKey} columns={columns} />
      )}
      {rest.length > 0 &&
        (all ? (
          <p>
            <TextLink href={all.href}>{all.label}</TextLink>
          </p>
        ) : (
          <details>
            <summary>{more}</summary>
            <Table caption={`${title}: ${more}`} hideCaption rows={rest} rowKey={rowKey} columns={columns} />
          </details>
        ))}
    </section>
  );
}
