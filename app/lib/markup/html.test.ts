import { expect, test } from "vitest";
import { markup, trusted } from "./html";

test("text is inert in elements and attributes", () => {
  const text = `<script>alert("1" & '2')</script>`;
  const escaped = "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;";
  expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test("html within html is not escaped again", () => {
  const items = ["a", "<b>"].map((item) => markup`<li>${item}</li>`);
  expect(markup`<ul>${items}</ul>${trusted("<hr>")}`.text).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>");
});

test("nothing stands where there is nothing", () => {
  expect(markup`<p>${null}${undefined}${false}${0}</p>`.text).toBe("<p>0</p>");
});
