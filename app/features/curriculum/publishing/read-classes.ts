import type { Said } from "./keep-classes.server";

/** What a form says of changes: numbered fields, as `ChangeForms` names them. */
export const saidIn = (entries: readonly (readonly [string, string])[]): Said[] => {
  const values = new Map(entries);
  return entries.flatMap(([name, unitId]) => {
    const at = /^unit-(\d+)$/.exec(name)?.[1];
    if (at === undefined) return [];
    const value = (field: string) => values.get(`${field}-${at}`) ?? "";
    return [{ unitId, change: value("change"), kind: value("kind"), why: value("why") }];
  });
};
