import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { InterestSection } from "./interest-section";

const sectionIn = (locale: "nl" | "en", open: string[], isOpen = true) =>
  renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <InterestSection masterclass={{ slug: "anders-kijken", title: "Anders kijken", isOpen }} open={open} />
    </LocaleProvider>,
  );

test("the form stands where nothing can be bought in the language of the page; elsewhere a link leads to it", () => {
  const full = sectionIn("nl", []);
  expect(full).toContain('<form method="post" action="/bericht"');
  expect(full).toMatch(/value="DATES"[^>]*checked|checked[^>]*value="DATES"/);
  expect(sectionIn("nl", ["en", "nl"])).toContain('href="/bericht?masterclass=anders-kijken"');
  expect(sectionIn("nl", ["en", "nl"])).not.toContain("<form");
});

test("where all groups are in another language, a group in this one is what is wished for", () => {
  expect(sectionIn("en", ["nl"])).toMatch(/value="LANGUAGE"[^>]*checked|checked[^>]*value="LANGUAGE"/);
  expect(sectionIn("en", ["nl"])).toContain('action="/en/keep-me-posted"');
});

test("of a masterclass that is announced there is one thing to wish, and nothing to choose", () => {
  const announced = sectionIn("nl", [], false);
  expect(announced).toContain('<input type="hidden" name="wish" value="OPENING"/>');
  expect(announced).not.toContain('type="radio"');
});
