// What one sheet's file cannot show by itself: that both languages are the same sheet, and that what it names is there.
import type { Locale } from "~/i18n/locale";
import type { SheetPart } from "../../sheet";
import { avoidedWords } from "../checks/check-language";
import type { Fault } from "../checks/faults";
import type { RawContent, SheetFile } from "../read-content";
import type { LessonUnit } from "../units";

/** What is said in a language; all else is the same in both. */
const said = new Set(["title", "purpose", "text", "label", "hint", "name", "note", "items", "labels"]);

type Path = readonly PropertyKey[];
const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Where two sheets differ in anything but their words. */
function differences(nl: unknown, en: unknown, path: Path = []): Path[] {
  if (Array.isArray(nl) && Array.isArray(en) && nl.length !== en.length) return [path];
  if (!isHolder(nl) || !isHolder(en)) {
    const key = path.findLast((step) => typeof step === "string") as string | undefined;
    const isSaid = key !== undefined && said.has(key) && typeof nl === "string" && typeof en === "string";
    return isSaid || nl === en ? [] : [path];
  }
  const keys = new Set([...Object.keys(nl), ...Object.keys(en)]);
  const step = (key: string) => (Array.isArray(nl) ? Number(key) : key);
  return [...keys].flatMap((key) => differences(nl[key], en[key], [...path, step(key)]));
}

const idsOf = (parts: readonly SheetPart[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind === "pair") return part.fields.map(({ id }) => id);
    if (part.kind === "slip") return idsOf(part.parts);
    return "id" in part ? [part.id] : [];
  });

/** Every text of a sheet with the place it stands at. */
function textsOf(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function inOneLanguage({ file, locale, value, lineOf }: SheetFile): Fault[] {
  const ids = idsOf(value.parts);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const words = textsOf(value).flatMap(({ text, path }) =>
    avoidedWords(text, locale).map((word) => ({
      file,
      line: lineOf(...path),
      message: `“${word}” is a word the method avoids; say who does what, or quote it`,
    })),
  );
  return [
    ...words,
    ...[...twice].map((id) => ({
      file,
      line: lineOf("parts"),
      message: `id \`${id}\` is there twice; give one of them another`,
    })),
  ];
}

/** Whether the module, the instrument and the lessons are there, and the lessons send a learner to the instrument. */
function namesOf(
  { file, value, lineOf }: SheetFile,
  raw: RawContent,
  lessons: readonly LessonUnit[],
): Fault[] {
  const module = raw.modules.find((one) => one.value.id === value.module);
  const fault = (message: string, ...path: PropertyKey[]) => ({ file, line: lineOf(...path), message });
  if (!module) return raw.complete ? [fault(`there is no module \`${value.module}\``, "module")] : [];
  if (!module.value.instruments.some(({ id }) => id === value.instrument))
    return [fault(`module \`${value.module}\` has no instrument \`${value.instrument}\``, "instrument")];
  return value.lessons.flatMap((id, at) => {
    const lesson = lessons.find((unit) => unit.locale === "nl" && unit.frontmatter?.id === id);
    const goesThere = lesson?.compiled.facts.exercises.some(({ goesTo }) => goesTo === value.instrument);
    return goesThere
      ? []
      : [
          fault(
            `no exercise of lesson \`${id}\` goes to \`${value.instrument}\`; name one that does`,
            "lessons",
            at,
          ),
        ];
  });
}

/** Whether every sheet is there in both languages as the same sheet, and what it names is there. */
export function checkSheets(raw: RawContent, lessons: readonly LessonUnit[]): Fault[] {
  const inLocale = (locale: Locale) =>
    new Map(raw.sheets.filter((one) => one.locale === locale).map((one) => [one.id, one]));
  const english = inLocale("en");
  const pairs = [...inLocale("nl").values()].flatMap((nl) => {
    const en = english.get(nl.id);
    if (!en) return [];
    return differences(nl.value, en.value).map((path) => ({
      file: en.file,
      line: en.lineOf(...path),
      message: `\`${path.join(".")}\` is another than at ${nl.file}:${nl.lineOf(...path)}; only the words may differ`,
    }));
  });
  return [
    ...raw.sheets.flatMap(inOneLanguage),
    ...pairs,
    ...[...inLocale("nl").values()].flatMap((one) => namesOf(one, raw, lessons)),
  ];
}
