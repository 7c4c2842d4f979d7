import { checkBlocks } from "./check-blocks";
import { checkFootnotes } from "./check-footnotes";
import {
  allowedMarkdown,
  componentRules,
  refusedMarkdown,
  ruleOf,
  type ComponentRule,
} from "./component-rules";
import {
  isElement,
  isPhrasing,
  lineOf,
  textOf,
  type Attribute,
  type TreeNode,
  walk,
} from "../../markup/syntax-tree";

export interface MarkupFault {
  line: number;
  message: string;
}

const known = (page: boolean) =>
  Object.keys(componentRules)
    .filter((name) => !componentRules[name]?.[page ? "lessonOnly" : "pageOnly"])
    .join(", ");

function attributeFault(name: string, rule: ComponentRule, attribute: Attribute): string | null {
  if (attribute.type === "mdxJsxExpressionAttribute")
    return `<${name}> has an expression in braces; write its attributes out`;
  const key = attribute.name ?? "";
  const kind = rule.attributes[key];
  const { value } = attribute;
  if (!kind) {
    const allowed = Object.keys(rule.attributes).join(", ") || "none";
    return `<${name}> has no attribute \`${key}\`; it knows ${allowed}`;
  }
  if (kind === "flag")
    return value == null ? null : `\`${key}\` of <${name}> takes no value; write \`${key}\` alone`;
  if (kind === "number") {
    const number = typeof value === "object" && value !== null && /^\s*\d+\s*$/.test(value.value);
    return number ? null : `\`${key}\` of <${name}> must be a literal number; write ${key}={10}`;
  }
  if (typeof value !== "string") return `\`${key}\` of <${name}> must be a text in double quotes`;
  return value.trim() ? null : `\`${key}\` of <${name}> is empty; write a text`;
}

function placeFault(node: TreeNode, name: string, rule: ComponentRule, parent?: TreeNode): string | null {
  const place = parent?.type === "root" ? "root" : parent && isElement(parent) ? (parent.name ?? "") : "text";
  if (rule.parents && !rule.parents.includes(place)) {
    const where =
      rule.parents[0] === "root" ? "at the top level of the file" : `directly in <${rule.parents[0]}>`;
    return `<${name}> must stand ${where}`;
  }
  if (name === "Bron") {
    const inline = node.attributes?.some((attribute) => attribute.name === "inline") ?? false;
    if (inline && node.type === "mdxJsxFlowElement" && place !== "text")
      return "<Bron inline> stands alone; leave `inline` out, or put it in a sentence";
    if (!inline && node.type === "mdxJsxTextElement")
      return "<Bron> stands in a sentence; write <Bron inline>, or give it lines of its own";
    return null;
  }
  return node.type === "mdxJsxTextElement"
    ? `<${name}> stands in a sentence; give it lines of its own`
    : null;
}

function elementFaults(node: TreeNode, parent: TreeNode | undefined, page: boolean): string[] {
  const name = node.name ?? "";
  if (!name) return ["<> is not used here; take it out"];
  const rule = ruleOf(name, page);
  if (!rule && /^[a-z]/.test(name)) return [`HTML tag <${name}>; write Markdown, or one of ${known(page)}`];
  if (!rule) return [`unknown component <${name}>; use one of ${known(page)}`];
  if (page && rule.lessonOnly) return [`<${name}> belongs in a lesson, not on a page; take it out`];
  if (!page && rule.pageOnly) return [`<${name}> belongs on a page, not in a lesson; take it out`];
  const missing = rule.required.filter(
    (key) => !node.attributes?.some((attribute) => attribute.name === key),
  );
  return [
    placeFault(node, name, rule, parent),
    ...(node.attributes ?? []).map((attribute) => attributeFault(name, rule, attribute)),
    ...missing.map((key) => `<${name}> has no \`${key}\`; add it`),
    name === "Option" && !(node.children ?? []).every(({ type }) => type === "text")
      ? "<Option> holds plain text only; take the markup out"
      : null,
    ["Section", "Bron", "Idea", "Side", "Figure", "Option"].includes(name) && !textOf(node).trim()
      ? `<${name}> is empty; write a text`
      : null,
    ["Contrast", "Quiz", "Question", "FollowUp"].includes(name) ? strayText(node, name) : null,
  ].filter((fault) => fault !== null);
}

/** Containers that hold components only: text between those would get lost. */
function strayText(node: TreeNode, name: string): string | null {
  const stray = (node.children ?? []).find((child) => !isElement(child) && textOf(child).trim());
  return stray
    ? `<${name}> holds text between its parts (“${textOf(stray).trim().slice(0, 30)}”); take it out`
    : null;
}

const isAllowedUrl = (url: string) =>
  /^(lesson:|#|\/(?!\/))/.test(url) || (url.startsWith("https://") && URL.canParse(url));

const linking = ["link", "footnoteReference"];

/** Whether a file uses only the Markdown and the components that README.md names, each in its place and complete. */
export function checkMarkup(tree: TreeNode, { page }: { page: boolean }): MarkupFault[] {
  const faults: MarkupFault[] = [];
  let depthBefore = 1;
  walk(tree, (node, ancestors) => {
    const report = (message: string) => faults.push({ line: lineOf(node), message });
    if (!allowedMarkdown.has(node.type))
      report(refusedMarkdown[node.type] ?? `“${node.type}” is not used here; write plain Markdown`);
    if (isElement(node)) elementFaults(node, ancestors.at(-1), page).forEach(report);
    if (node.url !== undefined && !isAllowedUrl(node.url))
      report(
        `link ${node.url} is not allowed; write lesson:<id>, a page of this site (/methode) or https://`,
      );
    if (node.type === "heading") {
      const depth = node.depth ?? 1;
      if (depth === 1) report("a heading with one #; the title is that heading, write ##");
      else if (depth > depthBefore + 1)
        report(`a heading of level ${depth} under level ${depthBefore}; skip no level`);
      depthBefore = depth;
      if (!(node.children ?? []).every((child) => isPhrasing(child) && !linking.includes(child.type)))
        report("a link in a heading; the heading is a link to itself, put this one in the text");
    }
  });
  return [...faults, ...(page ? [] : checkBlocks(tree)), ...checkFootnotes(tree, { page })];
}
