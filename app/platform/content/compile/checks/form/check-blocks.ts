import {
  attributeOf,
  isElement,
  lineOf,
  textAttribute,
  textOf,
  type TreeNode,
  walk,
} from "../../markup/syntax-tree";
import { drawings } from "../../drawings/drawings";
import type { MarkupFault } from "./check-markup";
import { componentRules } from "./component-rules";

const isBlock = (node: TreeNode) => isElement(node) && Boolean(componentRules[node.name ?? ""]?.isBlock);
const withId = (node: TreeNode) => isBlock(node) || (isElement(node) && node.name === "Reflection");

/** Names in kebab-case; the lesson's own id comes before it by itself. */
const isName = (id: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);

const shortestAlternative = 20;
const saysThatItIsOne =
  /^(een |an? |the )?(afbeelding|plaatje|tekening|figuur|foto|image|picture|drawing|figure|photo)\b/i;

function figureFaults(node: TreeNode): (string | null)[] {
  const [name, alt] = [textAttribute(node, "name"), textAttribute(node, "alt")?.trim() ?? ""];
  return [
    name !== undefined && !Object.hasOwn(drawings, name)
      ? `unknown drawing “${name}”; name one of ${Object.keys(drawings).join(", ")}`
      : null,
    alt && alt.length < shortestAlternative
      ? `\`alt\` of <Figure> is short; say in ${shortestAlternative} characters or more what one sees`
      : null,
    saysThatItIsOne.test(alt)
      ? "`alt` of <Figure> says that it is a picture; begin with what is in it"
      : null,
    alt && alt === textOf(node).trim() ? "`alt` of <Figure> repeats its caption; say what one sees" : null,
  ];
}

/** Whether a quotation of the foundation stands on lines of its own under a node. */
function isQuoting(node: TreeNode): boolean {
  let found = false;
  walk(node, (one) => {
    if (isElement(one) && one.name === "Bron" && !attributeOf(one, "inline")) found = true;
  });
  return found;
}

/** Whether a lesson is a row of blocks and nothing else, each with a proper name, and core where it has to be. */
export function checkBlocks(tree: TreeNode): MarkupFault[] {
  const faults: MarkupFault[] = [];
  for (const node of tree.children ?? []) {
    const isBeside = ["mdxjsEsm", "mdxFlowExpression", "footnoteDefinition", "definition"].includes(
      node.type,
    );
    if (!isElement(node) && !isBeside)
      faults.push({ line: lineOf(node), message: "text outside a block; put it in a <Section id=…>" });
    if (isElement(node) && node.name === "Bron")
      faults.push({ line: lineOf(node), message: "<Bron> outside a block; put it in a <Section id=…>" });
    if (isBlock(node) && isQuoting(node) && !attributeOf(node, "core"))
      faults.push({
        line: lineOf(node),
        message: `<${node.name}> quotes the foundation, so it is core; write core="why"`,
      });
  }
  const first = new Map<string, number>();
  walk(tree, (node) => {
    if (!withId(node)) return;
    const [line, id] = [lineOf(node), textAttribute(node, "id")];
    const report = (message: string) => faults.push({ line, message });
    if (node.name === "Figure") figureFaults(node).forEach((message) => message && report(message));
    if (!id?.trim()) return;
    const before = first.get(id);
    if (!isName(id)) report(`id \`${id}\` is no short name; write lower-case words with - between them`);
    else if (before !== undefined) report(`id \`${id}\` is also at line ${before}; give one of them another`);
    if (before === undefined) first.set(id, line);
  });
  return faults;
}
