// The content compiler: reads content/, checks all of it and makes what the app uses. It runs at build time only.
import { availableParallelism } from "node:os";
import { lessonPath, type CompiledContent } from "../content";
import { assemble } from "./assemble";
import { cached, compilerKey, forgetOld, keyOf } from "./cache";
import { checkRewrites } from "./bank/check-rewrites";
import { checkCertificates } from "./checks/check-certificates";
import { checkGuides } from "./guides/check-guides";
import { checkRubrics } from "./rubrics/check-rubrics";
import { checkIds, checkMasterclasses, checkModules } from "./checks/check-composition";
import { checkLanguage } from "./checks/check-language";
import { checkLedger } from "./checks/check-ledger";
import { checkLesson } from "./checks/check-lesson";
import { checkQuotations, checkQuotationTranslations } from "./checks/check-quotations";
import { checkTranslations } from "./checks/check-translations";
import { compileMdx } from "./markup/compile-mdx";
import type { Fault } from "./checks/faults";
import { checkLock, extendedLock } from "./block-lock";
import { checkLinks, type LinkTargets } from "./markup/links";
import { toTranslations, type Translations } from "./markup/translations";
import { checkSheets } from "./sheets/check-sheets";
import { readContent, type MdxFile, type RawContent } from "./read-content";
import type { LessonUnit, PageUnit, Unit } from "./units";

export interface CompileResult {
  /** What could be compiled; files that cannot be read are left out. Null when the programme itself is missing. */
  content: CompiledContent | null;
  /** Every fault in content/. The content is fit for use when there are none. */
  faults: Fault[];
  lessons: LessonUnit[];
  raw: RawContent;
  /** What content/blocks.lock should be; null while other faults make that uncertain. */
  lock: string | null;
}

/** Runs `work` on every item, as many at a time as there are processors. */
async function forEachInParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

interface CompileSetting {
  page: boolean;
  compiler: string;
  cacheDir?: string;
  /** Our English of the quotations. */
  english: Translations;
}

async function compileAll<Frontmatter>(
  files: readonly MdxFile<Frontmatter>[],
  { page, compiler, cacheDir, english }: CompileSetting,
): Promise<Unit<Frontmatter>[]> {
  const units = new Map<string, Unit<Frontmatter>>();
  await forEachInParallel(files, async (file) => {
    const translations = file.locale === "en" ? english : undefined;
    const quoted = JSON.stringify([...(translations ?? [])]);
    const hash = keyOf(compiler, file.locale, String(page), file.source, quoted);
    const compiled = await cached(cacheDir, hash, () =>
      compileMdx({ body: file.body, locale: file.locale, page, translations }),
    );
    units.set(file.file, { ...file, compiled, hash });
  });
  return files.flatMap(({ file }) => units.get(file) ?? []);
}

const targetsOf = ({ masterclasses }: RawContent, lessons: readonly LessonUnit[]): LinkTargets => ({
  lessons: new Map(
    lessons.flatMap(({ frontmatter, folder, name }) =>
      frontmatter ? [[frontmatter.id, lessonPath({ moduleSlug: folder, slug: name })] as const] : [],
    ),
  ),
  masterclassSlugs: masterclasses.map(({ slug }) => slug),
});

interface Checked {
  lessons: LessonUnit[];
  pages: PageUnit[];
  targets: LinkTargets;
  english: Translations;
}

const instrumentsOf = ({ modules }: RawContent, { folder }: LessonUnit) =>
  modules.find(({ slug }) => slug === folder)?.value.instruments.map(({ id }) => id) ?? null;

function check(raw: RawContent, { lessons, pages, targets, english }: Checked): Fault[] {
  const units: Unit<unknown>[] = [...lessons, ...pages];
  const readable = lessons.filter(isReadable);
  return [
    ...raw.faults,
    ...units.flatMap(({ file, compiled }) => compiled.faults.map((fault) => ({ file, ...fault }))),
    ...readable.flatMap((unit) => [...checkLesson(unit, instrumentsOf(raw, unit)), ...checkLanguage(unit)]),
    ...units.flatMap((unit) => [
      ...checkQuotations(unit, raw.sourceText, english),
      ...checkLinks(unit, targets),
    ]),
    ...checkQuotationTranslations(raw),
    ...checkTranslations(units),
    ...checkIds(raw),
    ...checkModules(raw, lessons),
    ...checkMasterclasses(raw),
    ...checkCertificates(raw),
    ...checkGuides(raw),
    ...checkRubrics(raw),
    ...checkLedger(raw, lessons),
    ...checkRewrites(raw.rewrites, raw.faults.length === 0),
    ...checkSheets(raw, lessons),
  ];
}

/** Whether the file could be parsed and holds only what is allowed, so that more can be said about it. */
const isReadable = ({ frontmatter, compiled }: Unit<unknown>) =>
  frontmatter !== null && compiled.faults.length === 0;

/**
 * Compiles a content folder. Faults do not stop it: all of them come back together.
 * @param root absolute path of the folder
 * @param cacheDir where to keep what each file compiled to; nothing is kept without it
 */
export async function compileContent(root: string, cacheDir?: string): Promise<CompileResult> {
  const raw = await readContent(root);
  const compiler = await compilerKey();
  const english = toTranslations(raw.translations?.value ?? []);
  const [lessons, pages] = await Promise.all([
    compileAll(raw.lessons, { page: false, compiler, cacheDir, english }),
    compileAll(raw.pages, { page: true, compiler, cacheDir, english }),
  ]);
  if (cacheDir) await forgetOld(cacheDir, Date.now());
  const targets = targetsOf(raw, lessons);
  const found = check(raw, { lessons, pages, targets, english });
  const isSound = found.length === 0;
  const [faults, lock] = isSound ? [checkLock(raw, lessons), extendedLock(raw, lessons)] : [found, null];
  const usable = { raw, targets, lessons: lessons.filter(isReadable), pages: pages.filter(isReadable) };
  return { content: assemble(usable), faults, lessons, raw, lock };
}
