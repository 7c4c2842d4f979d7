// The components a writer may use, and how. content/README.md shows each of them.

export interface ComponentRule {
  attributes: Record<string, "text" | "number" | "flag">;
  required: string[];
  /** Where it may stand; `root` is the top level of the file. Anywhere when absent. */
  parents?: string[];
  /** Whether it is a piece of a lesson with an id of its own. */
  isBlock?: boolean;
  /** Whether only lessons have it, not pages. */
  lessonOnly?: boolean;
  /** Whether only pages have it, not lessons. */
  pageOnly?: boolean;
}

const block = { parents: ["root"], isBlock: true };

export const componentRules: Record<string, ComponentRule> = {
  Section: { attributes: {}, required: [], ...block, lessonOnly: true },
  Scene: { attributes: { invented: "flag" }, required: [], ...block },
  Idea: { attributes: {}, required: [], ...block },
  Bron: { attributes: { inline: "flag" }, required: [] },
  Contrast: { attributes: {}, required: [], ...block },
  Side: { attributes: { label: "text" }, required: ["label"], parents: ["Contrast"] },
  Figure: {
    attributes: { name: "text", alt: "text" },
    required: ["name", "alt"],
    ...block,
    lessonOnly: true,
  },
  TakeAlong: { attributes: {}, required: [], ...block },
  Setting: { attributes: { name: "text" }, required: ["name"], parents: ["root"], pageOnly: true },
  Exercise: {
    attributes: { minutes: "number", goesTo: "text", plan: "number" },
    required: ["minutes"],
    ...block,
    lessonOnly: true,
  },
  Reflection: {
    attributes: { id: "text", label: "text", hint: "text" },
    required: ["id", "label"],
    parents: ["Exercise"],
    lessonOnly: true,
  },
  Quiz: { attributes: {}, required: [], ...block, lessonOnly: true },
  Question: {
    attributes: { text: "text" },
    required: ["text"],
    parents: ["Quiz"],
    isBlock: true,
    lessonOnly: true,
  },
  FollowUp: {
    attributes: { text: "text" },
    required: ["text"],
    parents: ["Quiz"],
    isBlock: true,
    lessonOnly: true,
  },
  Option: {
    attributes: { id: "text", correct: "flag", feedback: "text", leadsTo: "text" },
    required: ["id", "feedback"],
    parents: ["Question", "FollowUp"],
    lessonOnly: true,
  },
};

/** How a component is used in a lesson or on a page: in a lesson every block has its id, and may be core. */
export function ruleOf(name: string, page: boolean): ComponentRule | undefined {
  const rule = componentRules[name];
  if (!rule?.isBlock || page) return rule;
  const attributes = { id: "text", core: "text", ...rule.attributes } as const;
  return { ...rule, attributes, required: ["id", ...rule.required] };
}

/** Markdown that may stand in content, by node type; anything else is refused with what to do instead. */
export const allowedMarkdown = new Set([
  ..."root paragraph text emphasis strong delete inlineCode break link linkReference definition".split(" "),
  ..."list listItem heading table tableRow tableCell blockquote thematicBreak code".split(" "),
  ..."mdxJsxFlowElement mdxJsxTextElement footnoteReference footnoteDefinition".split(" "),
]);

export const refusedMarkdown: Record<string, string> = {
  mdxjsEsm: "an import or export; take it out, a lesson holds text and components only",
  mdxFlowExpression: "an expression in braces; write text (a brace itself is written \\{)",
  mdxTextExpression: "an expression in braces; write text (a brace itself is written \\{)",
  image: "a picture; write <Figure> with a drawing that is there, or say it in words",
  imageReference: "a picture; write <Figure> with a drawing that is there, or say it in words",
};
