import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeskLayout } from "./desk-layout";

test("the menu is there once, says where one is, and names its groups", () => {
  const html = renderToStaticMarkup(
    <DeskLayout
      title="Facturen"
      menu={[
        { label: "", items: [{ href: "/desk", label: "Overzicht" }] },
        { label: "Verkoop", items: [{ href: "/desk/invoices", label: "Facturen", current: true }] },
      ]}
    >
      …
    </DeskLayout>,
  );
  expect(html).toContain("<summary>Bureau: Facturen</summary>");
  expect(html.match(/href="\/desk\/invoices"/g)).toHaveLength(1);
  expect(html).toContain('<a href="/desk/invoices" aria-current="page">Facturen</a>');
  expect(html).toMatch(/<p id="menu-1">Verkoop<\/p><ul aria-labelledby="menu-1">/);
});
