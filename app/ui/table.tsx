import type { ReactNode } from "react";

export interface Column<Row> {
  /** Also the key. */
  label: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, not broken. */
  number?: boolean;
  nowrap?: boolean;
  /** Names the row; one column a table. */
  rowHeader?: boolean;
  /** Its head sorts the table: by what, as `Sorting` knows it. */
  sortBy?: string;
}

/** What a table is sorted by, and where its heads lead to sort it by another column or the other way round. */
export interface Sorting {
  by: string;
  isDescending: boolean;
  href: (by: string) => string;
}

const directionOf = ({ isDescending }: Sorting) => (isDescending ? "descending" : "ascending");

/** Rows to compare. On a narrow screen each row is a list of its own, with the columns' names beside the values. */
export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  sorting,
}: {
  /** What the table is about; also its name for assistive technology. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
}) {
  const classOf = ({ number, nowrap }: Column<Row>) =>
    number ? "sc-table__number" : nowrap ? "sc-table__nowrap" : undefined;
  return (
    <div className="sc-table-wrap" role="group" aria-label={caption} tabIndex={0}>
      <table className={sorting ? "sc-table sc-table--sorted" : "sc-table"}>
        <caption className={hideCaption ? "sc-visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={classOf(column)}
                aria-sort={sorting && column.sortBy === sorting.by ? directionOf(sorting) : undefined}
              >
                {sorting && column.sortBy ? (
                  <a href={sorting.href(column.sortBy)}>{column.label}</a>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.label} scope="row" className={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.label} className={classOf(column)} data-label={column.label}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Facts of one thing: terms with their values. Items without a value are left out. */
export function DefinitionList({
  items,
}: {
  items: readonly (readonly [term: ReactNode, value: ReactNode])[];
}) {
  return (
    <dl className="sc-dl">
      {items.map(
        ([term, value], index) =>
          value !== null &&
          value !== undefined &&
          value !== "" && (
            <div key={index}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Amounts with what they are, which add up to the last of them. */
export function Totals({ items }: { items: Parameters<typeof DefinitionList>[0]["items"] }) {
  return (
    <div className="sc-totals">
      <DefinitionList items={items} />
    </div>
  );
}
