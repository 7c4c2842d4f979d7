import { type DataKind, dataKinds } from "~/platform/own-data/data-kinds";
import type { TableRecord } from "~/platform/own-data/own-data.server";
import { type DataMapLine, type Ground, grounds, type Recipient, recipients } from "./data-map";

export type Term = TableRecord["retention"]["term"];

/** What becomes of a kind of data: on which grounds it is kept, how long, and who sees it. */
export interface DataUse {
  kind: DataKind;
  grounds: Ground[];
  terms: Term[];
  recipients: Recipient[];
}

/** Each kind of data as the tables and the lines of the data map about people have it. What stays in the database is told to nobody. */
export const dataUses = (
  tables: Readonly<Record<string, Pick<TableRecord, "kind" | "retention">>>,
  map: readonly DataMapLine[],
): DataUse[] =>
  dataKinds.map((kind) => {
    const own = Object.entries(tables).filter(([, table]) => table.kind === kind);
    const lines = map.filter(
      ({ table, ground }) => ground !== "none" && own.some(([name]) => name === table),
    );
    const seers = lines.flatMap((line) => line.recipients);
    return {
      kind,
      grounds: grounds.filter((ground) => lines.some((line) => line.ground === ground)),
      terms: [...new Set(own.map(([, { retention }]) => retention.term))],
      recipients: recipients.filter((one) => one !== "nobody" && seers.includes(one)),
    };
  });
