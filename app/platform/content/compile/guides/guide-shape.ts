// How a guide is built, apart from what it says.

export type Path = readonly PropertyKey[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !isList(value);

/** Every text under a value, with the way to it. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (!isList(value) && !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, isList(value) ? Number(key) : key]),
  );
}

interface ShapeDifference {
  path: Path;
  here: string;
  there: string;
}

/** Where two values differ in the length of a list, in what is there, in a number or in the sheets they name; texts may differ. */
export function shapeDifferences(here: unknown, there: unknown, path: Path = []): ShapeDifference[] {
  if (isList(here) && isList(there)) {
    if (here.length !== there.length)
      return [{ path, here: `has ${here.length} lines`, there: String(there.length) }];
    if (path[0] === "sheets" && here.join() !== there.join())
      return [{ path, here: `names ${here.join(", ")}`, there: there.join(", ") }];
    return here.flatMap((item, index) => shapeDifferences(item, there[index], [...path, index]));
  }
  if (isObject(here) && isObject(there))
    return [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((key) =>
      shapeDifferences(here[key], there[key], [...path, key]),
    );
  if (here === undefined || there === undefined) {
    const says = (value: unknown) => (value === undefined ? "missing" : "there");
    return says(here) === says(there) ? [] : [{ path, here: `is ${says(here)}`, there: says(there) }];
  }
  return typeof here === "number" && here !== there
    ? [{ path, here: `is ${here}`, there: String(there) }]
    : [];
}
