import { expect, test } from "vitest";
import { actorFrom, asStaff } from "~/features/identity/access/scope";
import { foundationBrand } from "~/platform/site/foundation-brand";
import { pagesOf, textOf, withoutSpace } from "~test/pdf";
import { guidePdf } from "./guide-pdf.server";
import { spansOf } from "./guide-spans";
import { guideAt, guides } from "./guides.queries.server";

const editor = actorFrom({
  ...{ personId: "1", email: "", name: "", locale: "nl", memberships: [], sessionId: "" },
  ...{ roles: ["EDITOR"], secondFactor: true },
});
const shown = (text: string) =>
  withoutSpace(
    spansOf(text)
      .map((span) => span.text)
      .join(""),
  );

const scope = asStaff(editor, "guide.read")!;
const slugs = guides(scope, "nl").flatMap((masterclass) => masterclass.guides.map(({ slug }) => slug));
const papers = ["nl", "en"].flatMap((language) => ["90", "150"].map((minutes) => ({ language, minutes })));

test.for(slugs)(
  "the guide to %s is a tagged PDF with all that it says, in every length and language",
  { timeout: 60_000 },
  async (slug) => {
    const look = async (paper: (typeof papers)[number]) => {
      const guide = guideAt(scope, slug, new URLSearchParams(paper), "nl")!;
      const pdf = await guidePdf(guide, foundationBrand);
      const source = pdf.toString("latin1");
      expect(source).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(source).toMatch(paper.language === "nl" ? /\/Lang\s*\(nl-NL\)/ : /\/Lang\s*\(en-GB\)/);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(8);
      const text = withoutSpace(await textOf(pdf));
      const { title, summary, group, room, materials, prepare, steps, goesWrong, debrief, say } = guide;
      const said = [
        ...[title, summary, group, ...room, ...materials, ...prepare, ...debrief],
        ...goesWrong.flatMap(({ sign, act }) => [sign, act]),
        ...say.flatMap(({ when, words }) => [when, words]),
        ...steps.flatMap((step) => [step.clock, step.title, step.text, step.say ?? "", step.note ?? ""]),
      ];
      expect(said.filter((part) => !text.includes(shown(part)))).toEqual([]);
    };
    await Promise.all(papers.map(look));
  },
);
