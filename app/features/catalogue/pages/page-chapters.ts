import type { Heading } from "~/platform/content/content";

/** A part of a page of prose: what stands under one heading. */
export interface Chapter {
  id: string;
  title: string;
  html: string;
}

/** Splits a page's HTML at its second-level headings: what stands before the first, and a chapter for each. */
export function splitChapters(
  html: string,
  headings: readonly Heading[],
): { intro: string; chapters: Chapter[] } {
  const [intro = "", ...parts] = html.split(/<h2 id="([^"]+)">.*?<\/h2>/s);
  const chapters = parts.flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const title = headings.find((heading) => heading.id === id)?.text ?? "";
    return [{ id, title, html: (parts[index + 1] ?? "").trim() }];
  });
  return { intro: intro.trim(), chapters };
}
