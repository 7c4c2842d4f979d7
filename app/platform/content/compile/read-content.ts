// Reads content/ from disk: the YAML against its schemas, and where each MDX file belongs.
import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { z } from "zod";
import type { Locale } from "~/i18n/locale";
import { readBank, type RewriteFile } from "./bank/read-bank";
import type { Fault } from "./checks/faults";
import { guideSchema, type GuideYaml } from "./guides/guide-schema";
import { rubricSchema, type RubricYaml } from "./rubrics/rubric-schema";
import { readYaml, splitFrontmatter, type ReadYaml } from "./read-yaml";
import { sheetSchema, type SheetYaml } from "./sheets/sheet-schema";
import {
  ledgerSchema,
  lessonSchema,
  masterclassSchema,
  moduleSchema,
  pageSchema,
  programmeSchema,
  translationsSchema,
  type LedgerYaml,
  type LessonFrontmatter,
  type MasterclassYaml,
  type ModuleYaml,
  type PageFrontmatter,
  type ProgrammeYaml,
  type TranslationsYaml,
} from "./schemas";

const locales: readonly Locale[] = ["nl", "en"];

/** One YAML file that was read without faults. `slug` is the last part of its address. */
export interface YamlFile<Value> {
  file: string;
  slug: string;
  value: Value;
  lineOf: ReadYaml<Value>["lineOf"];
}

/** One MDX file; its frontmatter is null when that has faults. */
export interface MdxFile<Frontmatter> {
  file: string;
  locale: Locale;
  /** Folder of the module, or name of the page. */
  folder: string;
  /** File name without extension. */
  name: string;
  source: string;
  body: string;
  frontmatter: Frontmatter | null;
}

/** One guide; its value is null when it has faults. `slug` is the folder of its module. */
export interface GuideFile extends Pick<ReadYaml<GuideYaml>, "value" | "lineOf"> {
  file: string;
  slug: string;
  locale: Locale;
}

/** A sheet in one language; its id is the name of its folder. */
export interface SheetFile extends Omit<YamlFile<SheetYaml>, "slug"> {
  id: string;
  locale: Locale;
}

export interface RawContent {
  programme: YamlFile<ProgrammeYaml> | null;
  ledger: YamlFile<LedgerYaml> | null;
  masterclasses: YamlFile<MasterclassYaml>[];
  modules: YamlFile<ModuleYaml>[];
  lessons: MdxFile<LessonFrontmatter>[];
  guides: GuideFile[];
  /** By the folder of their module. */
  rubrics: YamlFile<RubricYaml>[];
  pages: MdxFile<PageFrontmatter>[];
  /** The texts of the bank, in both languages. */
  rewrites: RewriteFile[];
  sheets: SheetFile[];
  /** Whether all YAML is in the lists above. If not, what seems to be missing may stand in the faulty files. */
  complete: boolean;
  /** The ids that lessons ever had (block-lock.ts), and where they stand. */
  lock: string;
  lockFile: string;
  /** The foundation's own text, white space as it is there. */
  sourceText: string;
  /** Our English of what is quoted of it. */
  translations: YamlFile<TranslationsYaml> | null;
  faults: Fault[];
}

const listing = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")).sort();

/** Reads all of content/. Faulty files are left out of the lists and named in `faults`, with paths like `content/…`. */
export async function readContent(root: string): Promise<RawContent> {
  const faults: Fault[] = [];
  const inReport = (path: string) => join(basename(root), path);

  async function textFile(path: string) {
    const text = await readFile(join(root, path), "utf8").catch(() => null);
    if (text === null)
      faults.push({
        file: inReport(path),
        line: 1,
        message: "this file is missing; write it as content/README.md shows",
      });
    return text;
  }

  async function yamlFile<Schema extends z.ZodType>(path: string, slug: string, schema: Schema) {
    const file = inReport(path);
    const source = await textFile(path);
    if (source === null) return null;
    const { value, faults: found, lineOf } = readYaml(source, { file, schema });
    faults.push(...found);
    return value && { file, slug, value, lineOf };
  }

  async function guideFile(slug: string, locale: Locale): Promise<GuideFile> {
    const path = `modules/${slug}/guide/${locale}.yaml`;
    const file = inReport(path);
    const source = await readFile(join(root, path), "utf8");
    const { value, faults: found, lineOf } = readYaml(source, { file, schema: guideSchema });
    faults.push(...found);
    return { file, slug, locale, value, lineOf };
  }

  async function mdxFile<Schema extends z.ZodType>(path: string, locale: Locale, schema: Schema) {
    const file = inReport(path);
    const source = await readFile(join(root, path), "utf8");
    const folder = dirname(path).split("/")[1] ?? "";
    const split = splitFrontmatter(source);
    const read = split && readYaml(split.yaml, { file, schema, linesBefore: 1 });
    if (!read) faults.push({ file, line: 1, message: "has no frontmatter; begin with --- and its keys" });
    else faults.push(...read.faults);
    const name = basename(path, ".mdx");
    return {
      file,
      locale,
      folder,
      name,
      source,
      body: split?.body ?? source,
      frontmatter: read?.value ?? null,
    };
  }

  const masterclassFiles = (await listing(join(root, "masterclasses"))).filter((name) =>
    name.endsWith(".yaml"),
  );
  const moduleFolders = await listing(join(root, "modules"));
  const pageFolders = await listing(join(root, "pages"));
  const sheetFolders = await listing(join(root, "sheets"));

  async function sheetFile(id: string, locale: Locale): Promise<SheetFile | null> {
    const read = await yamlFile(`sheets/${id}/${locale}.yaml`, id, sheetSchema);
    return read && { file: read.file, id, locale, value: read.value, lineOf: read.lineOf };
  }

  const lessonPaths = await Promise.all(
    moduleFolders.flatMap((folder) =>
      locales.map(async (locale) =>
        (await listing(join(root, "modules", folder, locale)))
          .filter((name) => name.endsWith(".mdx"))
          .map((name) => ({ locale, path: `modules/${folder}/${locale}/${name}` })),
      ),
    ),
  );
  const guidePaths = await Promise.all(
    moduleFolders.map(async (slug) => {
      const names = await listing(join(root, "modules", slug, "guide"));
      return locales.filter((locale) => names.includes(`${locale}.yaml`)).map((locale) => ({ slug, locale }));
    }),
  );
  const rubricFolders = await Promise.all(
    moduleFolders.map(async (slug) =>
      (await listing(join(root, "modules", slug))).includes("rubric.yaml") ? [slug] : [],
    ),
  );
  const pagePaths = await Promise.all(
    pageFolders.map(async (folder) => {
      const names = await listing(join(root, "pages", folder));
      return locales.flatMap((locale) =>
        names.includes(`${locale}.mdx`) ? [{ locale, path: `pages/${folder}/${locale}.mdx` }] : [],
      );
    }),
  );

  const [
    programme,
    ledger,
    translations,
    masterclasses,
    modules,
    lessons,
    guides,
    rubrics,
    pages,
    sheets,
    sourceText,
    lock,
    bank,
  ] = await Promise.all([
    yamlFile("programme.yaml", "programme", programmeSchema),
    yamlFile("ledger.yaml", "ledger", ledgerSchema),
    yamlFile("bron/translations.yaml", "translations", translationsSchema),
    Promise.all(
      masterclassFiles.map((name) =>
        yamlFile(`masterclasses/${name}`, basename(name, ".yaml"), masterclassSchema),
      ),
    ),
    Promise.all(moduleFolders.map((name) => yamlFile(`modules/${name}/module.yaml`, name, moduleSchema))),
    Promise.all(lessonPaths.flat().map(({ path, locale }) => mdxFile(path, locale, lessonSchema))),
    Promise.all(guidePaths.flat().map(({ slug, locale }) => guideFile(slug, locale))),
    Promise.all(
      rubricFolders.flat().map((slug) => yamlFile(`modules/${slug}/rubric.yaml`, slug, rubricSchema)),
    ),
    Promise.all(pagePaths.flat().map(({ path, locale }) => mdxFile(path, locale, pageSchema))),
    Promise.all(sheetFolders.flatMap((id) => locales.map((locale) => sheetFile(id, locale)))),
    textFile("bron/de-methode.txt"),
    textFile("blocks.lock"),
    readBank(root),
  ]);
  faults.push(...bank.faults);
  const present = <Item>(items: (Item | null)[]) => items.filter((item) => item !== null);
  return {
    programme,
    ledger,
    masterclasses: present(masterclasses),
    modules: present(modules),
    lessons,
    guides,
    rubrics: present(rubrics),
    pages,
    rewrites: bank.rewrites,
    sheets: present(sheets),
    complete: [...masterclasses, ...modules].every((item) => item !== null),
    lock: lock ?? "",
    lockFile: inReport("blocks.lock"),
    sourceText: sourceText ?? "",
    translations,
    faults,
  };
}
