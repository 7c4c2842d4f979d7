// The tree between a source of content and what is made of it: HTML with the components of a lesson still in it, as plain data.
// MDX is the source today (compile-mdx.ts). Another one joins by making the same tree; nothing after it knows where it came from.
import type { HtmlText } from "../../content";
import { footnoteMark } from "../../lesson-text";
import type { Attribute, TreeNode } from "./syntax-tree";

/** A component of component-rules.ts, checked: it stands where it may, with the attributes that it has to have. */
export interface ComponentNode {
  type: "component";
  name: string;
  attributes: Record<string, string | number | true>;
  children: CheckedNode[];
}

export interface CheckedElement {
  type: "element";
  tagName: string;
  properties?: Record<string, string | number | boolean | string[]>;
  children: CheckedNode[];
}

export type CheckedNode = HtmlText | CheckedElement | ComponentNode;

export interface CheckedTree {
  children: CheckedNode[];
  /** What each footnote of the file says, by name. */
  footnotes: Record<string, CheckedNode[]>;
}

const isPresent = (value: unknown) =>
  value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

function attributeValue({ value }: Attribute): string | number | true {
  if (value === null || value === undefined) return true;
  return typeof value === "string" ? value : Number(value.value);
}

/**
 * Handlers for footnotes, of remark-rehype: by itself it would number them by file and list them at its end, but a block takes
 * its own along.
 */
export const footnoteHandlers = {
  footnoteReference: (_: unknown, { identifier }: TreeNode): TreeNode => ({
    type: "element",
    tagName: "sup",
    properties: { [footnoteMark]: identifier },
    children: [],
  }),
  footnoteDefinition: (state: { all: (node: TreeNode) => TreeNode[] }, node: TreeNode): TreeNode => ({
    type: "footnoteDefinition",
    identifier: node.identifier,
    children: state.all(node),
  }),
};

/** The checked tree of HTML in which MDX left its elements. */
export function toCheckedTree(root: TreeNode): CheckedTree {
  const footnotes: CheckedTree["footnotes"] = {};
  const all = (nodes: readonly TreeNode[] = []): CheckedNode[] => nodes.flatMap((node) => checked(node));
  const checked = ({ type, ...node }: TreeNode): CheckedNode[] => {
    const children = all(node.children);
    if (type === "text") return [{ type, value: node.value ?? "" }];
    if (type === "footnoteDefinition") {
      footnotes[node.identifier ?? ""] = children;
      return [];
    }
    if (type === "element") {
      const properties = Object.entries(node.properties ?? {}).filter(([, value]) => isPresent(value));
      const some = properties.length > 0 && { properties: Object.fromEntries(properties) as never };
      return [{ type, tagName: node.tagName ?? "", ...some, children }];
    }
    if (type !== "mdxJsxFlowElement" && type !== "mdxJsxTextElement") return [];
    const attributes = (node.attributes ?? []).map((one) => [one.name ?? "", attributeValue(one)] as const);
    return [
      { type: "component", name: node.name ?? "", attributes: Object.fromEntries(attributes), children },
    ];
  };
  return { children: all(root.children), footnotes };
}
