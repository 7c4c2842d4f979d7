import { bundleMDX } from "mdx-bundler";
import type { ReactElement } from "react";
import * as jsxRuntime from "react/jsx-runtime";
import rehypeAutolinkHeadings from "rehype-autolink-headings";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import type { Locale } from "~/i18n/locale";
import type { Heading, Segment } from "../../content";
import { checkMarkup, type MarkupFault } from "../checks/check-markup";
import { collectFacts, type FileFacts } from "../checks/collect-facts";
import { collectHeadings, labelTaskItems, wrapTables } from "./html-plugins";
import { lessonComponents, tableWord } from "./lesson-components";
import { splitSegments, type QuestionAnswers } from "./split-segments";
import { isElement, isPhrasing, type TreeNode, walk } from "./syntax-tree";

export interface CompiledMdx {
  faults: MarkupFault[];
  facts: FileFacts;
  headings: Heading[];
  /** Empty when there are faults: a faulty file is never shown by half. */
  segments: Segment[];
  answers: QuestionAnswers[];
}

export interface MdxSource {
  /** The file without its frontmatter, on its own line numbers. */
  body: string;
  locale: Locale;
  page: boolean;
}

type Content = (props: { components: ReturnType<typeof lessonComponents> }) => ReactElement;

/** `<Idea>One line</Idea>` has no paragraph in MDX, the same on three lines has: both get one. */
function wrapLooseText(tree: TreeNode): void {
  walk(tree, (node) => {
    const { name, children } = node;
    if (!isElement(node) || !["Scene", "Idea", "Bron", "Side", "TakeAlong"].includes(name ?? "")) return;
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
 * Compiles one MDX file: what is wrong with it, what the other checks must know of it and, when it is faultless, its HTML.
 * The compiled code runs here, at build time, and nowhere else.
 */
export async function compileMdx({ body, locale, page }: MdxSource): Promise<CompiledMdx> {
  const compiled: CompiledMdx = {
    faults: [],
    facts: { links: [], quotes: [], texts: [], exercises: [], quizzes: [] },
    headings: [],
    segments: [],
    answers: [],
  };
  const inspect = () => (tree: TreeNode) => {
    wrapLooseText(tree);
    compiled.faults = checkMarkup(tree, { page });
    compiled.facts = collectFacts(tree, body);
    // Already reported; the bundler must not go looking for what an import names.
    tree.children = tree.children?.filter(({ type }) => type !== "mdxjsEsm");
  };

  let code: string;
  try {
    const bundle = await bundleMDX({
      source: body,
      mdxOptions: (options) => ({
        ...options,
        development: false,
        remarkPlugins: [remarkGfm, inspect],
        rehypePlugins: [
          // Prefixed, so that a heading never takes an id that the page around the lesson uses.
          [rehypeSlug, { prefix: "h-" }],
          collectHeadings(compiled.headings),
          [rehypeAutolinkHeadings, { behavior: "wrap", properties: { className: ["heading-link"] } }],
          labelTaskItems,
          wrapTables(tableWord(locale)),
        ],
      }),
      esbuildOptions: (options) => ({ ...options, minify: false, target: ["es2022"], logLevel: "silent" }),
    });
    code = bundle.code;
  } catch (error) {
    return { ...compiled, faults: [syntaxFault(error)] };
  }
  if (compiled.faults.length > 0) return compiled;

  // mdx-bundler's output is a function body that returns its exports and reads React from `_jsx_runtime`.
  const evaluate = new Function("_jsx_runtime", code) as (runtime: unknown) => { default: Content };
  const content = evaluate(jsxRuntime).default;
  return { ...compiled, ...splitSegments(content({ components: lessonComponents(locale) })) };
}
