// Our English of the foundation's words, by the Dutch: an English text only quotes, and gets the translation put beside it here.
import type { TranslationsYaml } from "../schemas";
import { isElement, textOf, type TreeNode, walk } from "./syntax-tree";

export type Translations = ReadonlyMap<string, string>;

/** White space as one space: quotations may differ in it from the source. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

export const toTranslations = (list: TranslationsYaml): Translations =>
  new Map(list.map(({ nl, en }) => [plain(nl), plain(en)]));

/** Gives every quotation in the tree its translation, as far as there is one. */
export function translateQuotations(tree: TreeNode, translations: Translations): void {
  walk(tree, (node) => {
    const translation = isElement(node) && node.name === "Bron" && translations.get(plain(textOf(node)));
    if (translation)
      node.attributes = [
        ...(node.attributes ?? []),
        { type: "mdxJsxAttribute", name: "translation", value: translation },
      ];
  });
}
