import { bundleMDX } from "mdx-bundler";
import rehypeAutolinkHeadings from "rehype-autolink-headings";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import type { Locale } from "~/i18n/locale";
import type { Heading } from "../../content";
import { checkMarkup, type MarkupFault } from "../checks/form/check-markup";
import { collectFacts, type FileFacts } from "../checks/collect-facts";
import { type CheckedTree, footnoteHandlers, toCheckedTree } from "./checked-tree";
import { tableWord } from "./component-html";
import { collectHeadings, labelTaskItems, wrapTables } from "./html-plugins";
import { isElement, isPhrasing, type TreeNode, walk } from "./syntax-tree";
import { translateQuotations, type Translations } from "./translations";

export interface CompiledMdx {
  faults: MarkupFault[];
  facts: FileFacts;
  headings: Heading[];
  /** Empty when there are faults: a faulty file is never shown by half. */
  tree: CheckedTree;
}

export interface MdxSource {
  /** The file without its frontmatter, on its own line numbers. */
  body: string;
  locale: Locale;
  page: boolean;
  /** Of the quotations in an English text. */
  translations?: Translations;
}

/** `<Idea>One line</Idea>` has no paragraph in MDX, the same on three lines has: both get one. */
function wrapLooseText(tree: TreeNode): void {
  walk(tree, (node) => {
    const { name, children } = node;
    if (
      !isElement(node) ||
      !["Section", "Scene", "Idea", "Bron", "Side", "TakeAlong", "Figure"].includes(name ?? "")
    )
      return;
    if (node.type !== "mdxJsxFlowElement" || !children?.length || !children.every(isPhrasing)) return;
    node.children = [{ type: "paragraph", children, position: node.position }];
  });
}

/** Where the parser gave up, in its own words. What is not a fault of the text is thrown on: it must not end up in the cache. */
function syntaxFault(error: unknown): MarkupFault {
  const first = (error as { errors?: { text: string; location?: { line: number } | null }[] }).errors?.[0];
  const what = first?.text.replace(/^[^\n]*\n\s*(?:[\d:-]+ )?/, "");
  if (!first || !what || /^\w*Error:/.test(what)) throw error;
  return {
    // A tag that is never closed is met at the end of the file, without a line: its own place stands in the message.
    line: first.location?.line || Number(/\((\d+):/.exec(what)?.[1] ?? 1),
    message: `this cannot be read: ${what}; close every tag, and write a literal < as &lt; and a literal { as \\{`,
  };
}

/**
 * Reads one MDX file: what is wrong with it, what the other checks must know of it and, when it is faultless, its checked tree. The bundler
 * makes code of it too, which nobody runs: a text is data.
 */
export async function compileMdx({ body, locale, page, translations }: MdxSource): Promise<CompiledMdx> {
  const compiled: CompiledMdx = {
    faults: [],
    facts: { links: [], quotes: [], texts: [], exercises: [], quizzes: [], blocks: [] },
    headings: [],
    tree: { children: [], footnotes: {} },
  };
  const inspect = () => (tree: TreeNode) => {
    wrapLooseText(tree);
    compiled.faults = checkMarkup(tree, { page });
    compiled.facts = collectFacts(tree, body);
    if (translations) translateQuotations(tree, translations);
    // Already reported; the bundler must not go looking for what an import names.
    tree.children = tree.children?.filter(({ type }) => type !== "mdxjsEsm");
  };
  const keep = () => (tree: TreeNode) => {
    if (compiled.faults.length === 0) compiled.tree = toCheckedTree(tree);
    tree.children = [];
  };

  try {
    await bundleMDX({
      source: body,
      mdxOptions: (options) => ({
        ...options,
        development: false,
        remarkPlugins: [remarkGfm, inspect],
        remarkRehypeOptions: { handlers: footnoteHandlers as never },
        rehypePlugins: [
          // Prefixed, so that a heading never takes an id that the page around the lesson uses.
          [rehypeSlug, { prefix: "h-" }],
          collectHeadings(compiled.headings),
          [rehypeAutolinkHeadings, { behavior: "wrap", properties: { className: ["heading-link"] } }],
          labelTaskItems,
          wrapTables(tableWord(locale)),
          keep,
        ],
      }),
      esbuildOptions: (options) => ({ ...options, minify: false, target: ["es2022"], logLevel: "silent" }),
    });
  } catch (error) {
    return { ...compiled, faults: [syntaxFault(error)] };
  }
  return compiled;
}
