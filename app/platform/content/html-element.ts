import type { HtmlElement, HtmlNode } from "./content";

export const text = (value: string): HtmlNode => ({ type: "text", value });

/** An element; properties have the names that hast gives them (`className`, `ariaLabel`). */
export const element = (
  tagName: string,
  properties: HtmlElement["properties"] | null,
  children: readonly HtmlNode[] = [],
): HtmlElement => ({ type: "element", tagName, ...(properties && { properties }), children: [...children] });
