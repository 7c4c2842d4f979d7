import { builtSheets } from "~/features/curriculum/content/content.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import type { SheetReaders } from "~/platform/content/sheet";
import { sheetAccessOf } from "./sheet-access.server";

export interface ListedSheet {
  id: string;
  title: string;
  purpose: string;
  pages: number;
  readers: SheetReaders;
  /** Null for who may not download it. */
  href: string | null;
}

/** All sheets by masterclass and module, with the downloads that somebody (null: a visitor) has. */
export async function sheetLibrary(actor: Actor | null, locale: Locale) {
  const mayHave = await sheetAccessOf(actor);
  return currentCurriculum()
    .masterclasses(locale)
    .map(({ slug, title, modules }) => ({
      slug,
      title,
      href: publicPath("masterclass", locale, slug),
      modules: modules
        .map((module, index) => ({
          id: module.id,
          title: module.title,
          number: index + 1,
          sheets: builtSheets[locale]
            .filter(({ moduleId }) => moduleId === module.id)
            .map((sheet): ListedSheet => {
              const { id, title, purpose, pages, readers } = sheet;
              const href = mayHave(sheet) ? publicPath("sheet", locale, id) : null;
              return { id, title, purpose, pages, readers, href };
            }),
        }))
        .filter(({ sheets }) => sheets.length > 0),
    }))
    .filter(({ modules }) => modules.length > 0);
}

export type ShelfOfMasterclass = Awaited<ReturnType<typeof sheetLibrary>>[number];
