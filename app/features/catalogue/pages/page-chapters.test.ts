import { expect, test } from "vitest";
import { splitChapters } from "./page-chapters";

const h2 = (id: string, text: string) =>
  `<h2 id="${id}"><a class="heading-link" href="#${id}">${text}</a></h2>`;

test("a page is split at its second-level headings, with their titles as plain text", () => {
  const html = `<p>Vooraf.</p>\n${h2("h-een", "Een &amp; al")}\n<p>1</p><h3 id="h-sub">Sub</h3>\n${h2("h-twee", "Twee")}`;
  const headings = [
    { id: "h-een", text: "Een & al", depth: 2 },
    { id: "h-sub", text: "Sub", depth: 3 },
    { id: "h-twee", text: "Twee", depth: 2 },
  ];
  expect(splitChapters(html, headings)).toEqual({
    intro: "<p>Vooraf.</p>",
    chapters: [
      { id: "h-een", title: "Een & al", html: '<p>1</p><h3 id="h-sub">Sub</h3>' },
      { id: "h-twee", title: "Twee", html: "" },
    ],
  });
});

test("a page without headings is all introduction", () => {
  expect(splitChapters("<p>Kort.</p>", [])).toEqual({ intro: "<p>Kort.</p>", chapters: [] });
});
