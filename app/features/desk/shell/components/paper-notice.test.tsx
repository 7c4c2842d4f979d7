import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { PaperNotice } from "./paper-notice";

test("the desk hears which characters are not on paper, each once", () => {
  const html = renderToStaticMarkup(<PaperNotice texts={["Team 1️⃣", null, "1️⃣ Renée eٰ Smit"]} />);
  expect(html).toContain("hebben onze lettertypen niet: “1️⃣”, “eٰ”.");
  const english = renderToStaticMarkup(
    <LocaleProvider value="en">
      <PaperNotice texts={["Team 😀"]} />
    </LocaleProvider>,
  );
  expect(english).toContain("do not have these characters: “😀”.");
});

test("nothing is said of texts that can be drawn", () => {
  expect(renderToStaticMarkup(<PaperNotice texts={["Team 1", "ገብረመስቀል", "محمد", ""]} />)).toBe("");
});
