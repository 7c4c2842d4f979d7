import { lineOf, type TreeNode, walk } from "../../markup/syntax-tree";
import type { MarkupFault } from "./check-markup";

/** A mark whose note is missing: Markdown takes it for text. */
const danglingMark = /\[\^([^\]\s]+)\]/g;

const hasSource = (note: TreeNode) => {
  let found = false;
  walk(note, ({ type }) => {
    if (["link", "linkReference", "emphasis"].includes(type)) found = true;
  });
  return found;
};

/** Whether each footnote is referred to, is there once, and names its source; a page has none. */
export function checkFootnotes(tree: TreeNode, { page }: { page: boolean }): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const marks = new Set<string>();
  const notes = new Map<string, number>();
  const definitions: TreeNode[] = [];
  walk(tree, (node, ancestors) => {
    const report = (message: string) => faults.push({ line: lineOf(node), message });
    const isNote = node.type === "footnoteDefinition";
    if (page && (isNote || node.type === "footnoteReference"))
      return report("a footnote; only lessons have them, put it in the text");
    if (isNote) definitions.push(node);
    if (node.type === "footnoteReference") {
      marks.add(node.identifier ?? "");
      if (ancestors.some(({ type }) => type === "footnoteDefinition"))
        report("a footnote in a footnote; put it in the text");
    }
    if (node.type === "text")
      for (const [, name] of node.value?.matchAll(danglingMark) ?? [])
        report(`footnote [^${name}] is missing; write [^${name}]: with its source, or take the mark out`);
  });
  for (const node of definitions) {
    const report = (message: string) => faults.push({ line: lineOf(node), message });
    const name = node.identifier ?? "";
    const before = notes.get(name);
    if (before !== undefined)
      report(`footnote [^${name}] is also at line ${before}; give one of them another name`);
    else notes.set(name, lineOf(node));
    if (!marks.has(name)) report(`nothing refers to footnote [^${name}]; mark the place, or take it out`);
    if (!hasSource(node)) report(`footnote [^${name}] names no source; give a link, or a work in *italics*`);
  }
  return faults;
}
