import { toHtml } from "hast-util-to-html";
import type { HtmlNode } from "./content";

type Tree = Parameters<typeof toHtml>[0];

/** The HTML of a checked tree, to be put in a page as it is. */
export const htmlText = (tree: readonly HtmlNode[]): string => toHtml(tree as Tree);
