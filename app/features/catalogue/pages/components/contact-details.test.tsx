import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ContactDetails, NoContact } from "./contact-details";

const details = (isDemo: boolean) =>
  renderToStaticMarkup(<ContactDetails address={{ email: "post@example.nl", isDemo }} />);

test("the address is there to read and to click; only a demo address is called an example", () => {
  expect(details(false)).toContain('<a href="mailto:post@example.nl">post@example.nl</a>');
  expect(details(false)).not.toContain("Voorbeeld");
  expect(details(true)).toContain("Voorbeeld");
});

test("without an address the page says so, promises no answer and leads on", () => {
  const html = renderToStaticMarkup(<NoContact />);
  expect(html).toContain("nog geen adres");
  expect(html).not.toContain("mailto:");
  expect(html).toContain('href="/cohorten"');
});
