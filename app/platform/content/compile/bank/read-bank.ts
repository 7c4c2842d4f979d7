// Reads content/bank/: a folder for each genre, with its text in both languages.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Locale } from "~/i18n/locale";
import type { Fault } from "../checks/faults";
import { readYaml, type ReadYaml } from "../read-yaml";
import { rewriteSchema, type RewriteYaml } from "./rewrite-schema";

/** One text of the bank that was read without faults. */
export interface RewriteFile {
  file: string;
  /** Folder of its genre. */
  slug: string;
  locale: Locale;
  value: RewriteYaml;
  lineOf: ReadYaml<RewriteYaml>["lineOf"];
}

export interface Bank {
  rewrites: RewriteFile[];
  faults: Fault[];
}

/** Reads the bank of a content folder; one without a bank has none. Faulty files are left out and named. */
export async function readBank(root: string): Promise<Bank> {
  const bank: Bank = { rewrites: [], faults: [] };
  const slugs = (await readdir(join(root, "bank")).catch(() => [])).filter((name) => !name.startsWith("."));
  for (const slug of slugs.sort())
    for (const locale of ["nl", "en"] as const) {
      const path = join("bank", slug, `${locale}.yaml`);
      const source = await readFile(join(root, path), "utf8").catch(() => null);
      if (source === null) continue;
      const file = join(basename(root), path);
      const { value, faults, lineOf } = readYaml(source, { file, schema: rewriteSchema });
      bank.faults.push(...faults);
      if (value) bank.rewrites.push({ file, slug, locale, value, lineOf });
    }
  return bank;
}
