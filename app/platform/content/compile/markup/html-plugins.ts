// Rehype plugins: what Markdown's HTML needs to be accessible and to pass a strict content security policy.
import type { Heading } from "../../content";
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

/** Characters up to which a cell (a number, a date) stays on one line. */
const shortCell = 10;

/**
 * A wide table scrolls in a region of its own, which the keyboard reaches; the region is named by the column heads. Too narrow
 * for columns it shows rows one by one, so every cell carries the name of its column. Alignment becomes a class, because
 * HTML has no other way than a `style` attribute.
 */
export const wrapTables = (tableWord: string) => () => (tree: TreeNode) => {
  const parents = new Set<TreeNode>();
  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!isTag(node, "table") || !parent) return;
    parents.add(parent);
    dropGaps(node);
    nameCells(node);
  });
  for (const parent of parents)
    parent.children = parent.children?.map((child) =>
      isTag(child, "table") ? scrollingTable(child, tableWord) : child,
    );
};

/** White space between the rows and cells of a table is none of its text. */
const dropGaps = (table: TreeNode) =>
  walk(table, (node) => {
    if (isTag(node, "table", "thead", "tbody", "tr"))
      node.children = node.children?.filter(({ type }) => type === "element");
  });

/** The texts of a table's column heads. */
function headsOf(table: TreeNode): string[] {
  const heads: string[] = [];
  walk(table, (node) => {
    if (isTag(node, "th")) heads.push(htmlText(node).trim());
  });
  return heads;
}

function nameCells(table: TreeNode): void {
  const heads = headsOf(table);
  walk(table, (row) => {
    if (!isTag(row, "tr")) return;
    const cells = row.children?.filter((child) => isTag(child, "th", "td")) ?? [];
    cells.forEach((cell, column) => {
      const { align, ...properties } = cell.properties ?? {};
      const isHead = isTag(cell, "th");
      const classes = [
        ...(align ? [`align-${String(align)}`] : []),
        ...(!isHead && htmlText(cell).trim().length <= shortCell ? ["nowrap"] : []),
      ];
      cell.properties = {
        ...properties,
        ...(isHead ? { scope: "col" } : heads[column] ? { dataLabel: heads[column] } : {}),
        ...(classes.length > 0 ? { className: classes } : {}),
      };
    });
  });
}

const scrollingTable = (table: TreeNode, tableWord: string): TreeNode => ({
  type: "element",
  tagName: "div",
  properties: {
    className: ["table-scroll"],
    role: "group",
    tabIndex: 0,
    ariaLabel: `${tableWord}: ${headsOf(table).filter(Boolean).join(", ")}`,
  },
  children: [table],
});

/** Puts the headings, which have their ids by now, in `headings`. */
export const collectHeadings = (headings: Heading[]) => () => (tree: TreeNode) =>
  walk(tree, (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName ?? "")?.[1];
    if (depth)
      headings.push({ id: String(node.properties?.id), text: htmlText(node).trim(), depth: Number(depth) });
  });
