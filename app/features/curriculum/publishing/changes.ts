import type { ContentLocale, Lesson } from "~/platform/content/content";
import type { Curriculum } from "../content/curriculum";
import { type InBoth, type Unit, type UnitKind, unitsOfLesson, unitsOfOutline } from "./units";

export interface Change {
  unitId: string;
  kind: UnitKind;
  /** Where it stands: the id of a lesson, or `outlinePart`. */
  part: string;
  is: "changed" | "new" | "withdrawn";
  /** Which change it is: the same while what was and what comes stay the same. */
  print: string;
  /** It asks the same as before, so it may be a slip of the pen. */
  asksTheSame: boolean;
  before: Unit | null;
  after: Unit | null;
}

/** What changed in one lesson, or in what is said of programme, masterclasses and modules. */
export interface ChangedPart {
  part: string;
  titles: InBoth<string> | null;
  /** The module of a lesson. */
  moduleTitles: InBoth<string> | null;
  changes: Change[];
}

/** The part that is no lesson: what is said of programme, masterclasses and modules. */
export const outlinePart = "outline";

/** What another curriculum changes, in the order in which it is read; what was withdrawn stands where it stood. */
export function changesBetween(before: Curriculum, after: Curriculum): ChangedPart[] {
  const outline = compare(outlinePart, unitsOfOutline(before), unitsOfOutline(after));
  const lessons = merged(lessonIdsOf(before), lessonIdsOf(after), (id) => id).map((id): ChangedPart => {
    const [then, now] = [lessonIn(before, id), lessonIn(after, id)];
    // What two releases have in common is one object in both.
    const isSame = then && now && then.nl === now.nl && then.en === now.en;
    const units = ([taught, lesson]: readonly [Curriculum, InBoth<Lesson> | null]) =>
      lesson ? unitsOfLesson(taught, lesson) : [];
    const shown = now ?? then;
    return {
      part: id,
      titles: shown && { nl: shown.nl.title, en: shown.en.title },
      moduleTitles: shown && moduleTitles(now ? after : before, shown.nl.moduleId),
      changes: isSame ? [] : compare(id, units([before, then]), units([after, now])),
    };
  });
  return [{ part: outlinePart, titles: null, moduleTitles: null, changes: outline }, ...lessons].filter(
    ({ changes }) => changes.length > 0,
  );
}

const lessonIdsOf = ({ modules, lesson }: Curriculum) =>
  modules("nl").flatMap(({ lessons }) => lessons.flatMap(({ id }) => (lesson(id, "nl") ? [id] : [])));

function lessonIn({ lesson }: Curriculum, id: string): InBoth<Lesson> | null {
  const nl = lesson(id, "nl");
  return nl ? { nl, en: lesson(id, "en") ?? nl } : null;
}

function moduleTitles({ moduleById }: Curriculum, moduleId: string): InBoth<string> {
  const title = (locale: ContentLocale) => moduleById(moduleId, locale)?.title ?? moduleId;
  return { nl: title("nl"), en: title("en") };
}

/** `after` in its order, with what only `before` has where it stood: behind what it followed there. */
function merged<Item>(before: readonly Item[], after: readonly Item[], idOf: (item: Item) => string): Item[] {
  const result = [...after];
  const known = new Set(after.map(idOf));
  let place = 0;
  for (const item of before)
    if (known.has(idOf(item))) place = result.findIndex((one) => idOf(one) === idOf(item)) + 1;
    else result.splice(place++, 0, item);
  return result;
}

function compare(part: string, before: readonly Unit[], after: readonly Unit[]): Change[] {
  const [then, now] = [before, after].map((units) => new Map(units.map((unit) => [unit.id, unit])));
  return merged(before, after, ({ id }) => id).flatMap(({ id, kind }): Change[] => {
    const [old = null, next = null] = [then!.get(id), now!.get(id)];
    if (old?.print === next?.print) return [];
    return [
      {
        unitId: id,
        kind,
        part,
        is: !old ? "new" : next ? "changed" : "withdrawn",
        print: shortPrint(`${old?.print ?? ""}\n${next?.print ?? ""}`),
        asksTheSame: old !== null && old.asks === next?.asks,
        ...{ before: old, after: next },
      },
    ];
  });
}

/** A short form of a long text that another text hardly has: two runs of FNV-1a. What hangs on it is a draft. */
function shortPrint(text: string): string {
  const run = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(36);
  };
  return `${run(0x811c9dc5)}-${run(0x9e3779b9)}`;
}
