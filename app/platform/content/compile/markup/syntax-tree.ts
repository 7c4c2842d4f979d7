// The little that is needed to walk the syntax trees of Markdown (mdast, with MDX's elements) and HTML (hast).

export interface Attribute {
  type: "mdxJsxAttribute" | "mdxJsxExpressionAttribute";
  name?: string;
  value?: string | null | { type: string; value: string };
  position?: Position;
}

interface Position {
  start: { line: number; offset?: number };
  end: { line: number; offset?: number };
}

export interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: string;
  position?: Position;
  /** Markdown. */
  name?: string | null;
  attributes?: Attribute[];
  url?: string;
  depth?: number;
  /** Of a footnote and its marks: its name. */
  identifier?: string;
  /** HTML. */
  tagName?: string;
  properties?: Record<string, unknown>;
}

export const lineOf = (node: { position?: Position }): number => node.position?.start.line ?? 1;

export const isElement = (node: TreeNode): boolean =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** Visits a node and all under it, parents first; `visit` gets the ancestors, the nearest last. */
export function walk(
  node: TreeNode,
  visit: (node: TreeNode, ancestors: readonly TreeNode[]) => void,
  ancestors: readonly TreeNode[] = [],
): void {
  visit(node, ancestors);
  const inside = [...ancestors, node];
  for (const child of node.children ?? []) walk(child, visit, inside);
}

const phrasing = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "break",
  "link",
  "linkReference",
  "footnoteReference",
  "mdxJsxTextElement",
]);
export const isPhrasing = (node: TreeNode): boolean => phrasing.has(node.type);

/** The text under a node. Blocks are kept apart by a space. */
export function textOf(node: TreeNode): string {
  if (node.value !== undefined) return node.value;
  if (node.type === "break") return " ";
  const children = node.children ?? [];
  return children.map(textOf).join(children.every(isPhrasing) ? "" : " ");
}

export const attributeOf = (node: TreeNode, name: string): Attribute | undefined =>
  node.attributes?.find((attribute) => attribute.name === name);

/** The plain text of an attribute; undefined when it is absent or an expression. */
export function textAttribute(node: TreeNode, name: string): string | undefined {
  const value = attributeOf(node, name)?.value;
  return typeof value === "string" ? value : undefined;
}
