// Rehype plugins: what Markdown's HTML needs to be accessible and to pass a strict content security policy.
import type { Heading } from "../content";
import { type TreeNode, walk } from "./syntax-tree";

const htmlText = (node: TreeNode): string => node.value ?? (node.children ?? []).map(htmlText).join("");
const isTag = (node: TreeNode, ...names: string[]) =>
  node.tagName !== undefined && names.includes(node.tagName);

/** Task-list checkboxes of GFM have no name (WCAG 4.1.2): each is named by its line, without the lists under it. */
export const labelTaskItems = () => (tree: TreeNode) =>
  walk(tree, (node, ancestors) => {
    if (!isTag(node, "input")) return;
    const item = ancestors.findLast((ancestor) => isTag(ancestor, "li"));
    const line = (item?.children ?? []).filter((child) => !isTag(child, "ul", "ol"));
    node.properties = { ...node.properties, ariaLabel: line.map(htmlText).join("").trim() };
  });

/**
 * A wide table scrolls in a region of its own, which the keyboard reaches; the region is named by the column heads. Alignment
 * becomes a class, because MDX would make a `style` attribute of it.
 */
export const wrapTables = (tableWord: string) => () => (tree: TreeNode) => {
  const parents = new Set<TreeNode>();
  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (isTag(node, "table") && parent) parents.add(parent);
    if (!isTag(node, "th", "td")) return;
    const { align, ...properties } = node.properties ?? {};
    node.properties = {
      ...properties,
      ...(isTag(node, "th") ? { scope: "col" } : {}),
      ...(align ? { className: [`align-${String(align)}`] } : {}),
    };
  });
  for (const parent of parents)
    parent.children = parent.children?.map((child) =>
      isTag(child, "table") ? scrollingTable(child, tableWord) : child,
    );
};

function scrollingTable(table: TreeNode, tableWord: string): TreeNode {
  const heads: string[] = [];
  walk(table, (node) => {
    if (isTag(node, "th")) heads.push(htmlText(node).trim());
  });
  return {
    type: "element",
    tagName: "div",
    properties: {
      className: ["table-scroll"],
      role: "group",
      tabIndex: 0,
      ariaLabel: `${tableWord}: ${heads.filter(Boolean).join(", ")}`,
    },
    children: [table],
  };
}

/** Puts the headings, which have their ids by now, in `headings`. */
export const collectHeadings = (headings: Heading[]) => () => (tree: TreeNode) =>
  walk(tree, (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName ?? "")?.[1];
    if (depth)
      headings.push({ id: String(node.properties?.id), text: htmlText(node).trim(), depth: Number(depth) });
  });
