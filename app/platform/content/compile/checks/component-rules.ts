// The components a writer may use, and how. content/README.md shows each of them.

export interface ComponentRule {
  attributes: Record<string, "text" | "number" | "flag">;
  required: string[];
  /** Where it may stand; `root` is the top level of the file. Anywhere when absent. */
  parents?: string[];
  /** Whether only lessons have it, not pages. */
  lessonOnly?: boolean;
  /** Whether only pages have it, not lessons. */
  pageOnly?: boolean;
}

export const componentRules: Record<string, ComponentRule> = {
  Scene: { attributes: { invented: "flag" }, required: [] },
  Idea: { attributes: {}, required: [] },
  Bron: { attributes: { inline: "flag", translation: "text" }, required: [] },
  Contrast: { attributes: {}, required: [] },
  Side: { attributes: { label: "text" }, required: ["label"], parents: ["Contrast"] },
  TakeAlong: { attributes: {}, required: [] },
  Setting: { attributes: { name: "text" }, required: ["name"], parents: ["root"], pageOnly: true },
  Exercise: {
    attributes: { minutes: "number", goesTo: "text", plan: "number" },
    required: ["minutes"],
    parents: ["root"],
    lessonOnly: true,
  },
  Reflection: {
    attributes: { id: "text", label: "text", hint: "text" },
    required: ["id", "label"],
    parents: ["Exercise"],
    lessonOnly: true,
  },
  Quiz: { attributes: { id: "text" }, required: ["id"], parents: ["root"], lessonOnly: true },
  Question: {
    attributes: { id: "text", text: "text" },
    required: ["id", "text"],
    parents: ["Quiz"],
    lessonOnly: true,
  },
  Option: {
    attributes: { id: "text", correct: "flag", feedback: "text" },
    required: ["id", "feedback"],
    parents: ["Question"],
    lessonOnly: true,
  },
};

/** Markdown that may stand in content, by node type; anything else is refused with what to do instead. */
export const allowedMarkdown = new Set([
  ..."root paragraph text emphasis strong delete inlineCode break link linkReference definition".split(" "),
  ..."list listItem heading table tableRow tableCell blockquote thematicBreak code".split(" "),
  ..."mdxJsxFlowElement mdxJsxTextElement".split(" "),
]);

export const refusedMarkdown: Record<string, string> = {
  mdxjsEsm: "an import or export; take it out, a lesson holds text and components only",
  mdxFlowExpression: "an expression in braces; write text (a brace itself is written \\{)",
  mdxTextExpression: "an expression in braces; write text (a brace itself is written \\{)",
  image: "a picture; say it in words",
  imageReference: "a picture; say it in words",
  footnoteReference: "a footnote; put it in the text or leave it out",
  footnoteDefinition: "a footnote; put it in the text or leave it out",
};
