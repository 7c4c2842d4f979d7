import type { TableRecord } from "~/platform/own-data/own-data.server";
import map from "../../../../docs/data-map.md?raw";
import { readDataMap } from "./data-map";
import { type DataUse, dataUses } from "./data-use";

/** What becomes of each kind of data, from what the tables say of themselves and from the data map. */
export const dataUse = (tables: Readonly<Record<string, TableRecord>>): DataUse[] =>
  dataUses(tables, readDataMap(map));
