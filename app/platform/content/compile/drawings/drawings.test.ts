import { expect, test } from "vitest";
import type { HtmlNode } from "../../content";
import { drawings } from "./drawings";

const nodesIn = (node: HtmlNode): HtmlNode[] =>
  node.type === "text" ? [node] : [node, ...node.children.flatMap(nodesIn)];

/** Shapes and labels in the order in which they are drawn, without what the labels say and where they are. */
const form = (nodes: HtmlNode[]) =>
  nodes.map((node) => (node.type === "text" ? "text" : `${node.tagName} ${node.properties?.className}`));

test.each(Object.entries(drawings))("%s has the same shapes and labels in both languages", (_, drawn) => {
  const [nl, en] = [nodesIn(drawn("nl")), nodesIn(drawn("en"))];
  expect(form(en)).toEqual(form(nl));
  const said = [...nl, ...en].flatMap((node) => (node.type === "text" ? [node.value] : []));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((value) => !value.trim())).toEqual([]);
});

test.each(Object.entries(drawings))("%s is as wide as the smallest phone, without colours", (_, drawn) => {
  const svg = drawn("nl");
  expect(svg.properties?.viewBox).toMatch(/^0 0 320 \d+(\.\d+)?$/);
  const coloured = nodesIn(svg).filter(
    (node) =>
      node.type === "element" && ["fill", "stroke", "style"].some((key) => key in (node.properties ?? {})),
  );
  expect(coloured).toEqual([]);
});
