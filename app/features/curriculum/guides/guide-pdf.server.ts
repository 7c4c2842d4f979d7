import { mosaicColours, type Brand } from "~/platform/site/brand";
import { renderPdf } from "~/platform/pdf/pdf.server";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import { guideMessages } from "./guide.messages";
import { spansOf, type Span } from "./guide-spans";
import type { GuideView } from "./guides.queries.server";

/** A text as the template draws it. Its letters are those of content, which our typeface has. */
const drawn = (text: string) =>
  spansOf(text).map(({ text: piece, look, href }: Span) => ({ text: piece, look, href }));
const allDrawn = (texts: readonly string[]) => texts.map(drawn);

/** A guide on paper: to prepare by, and to hold in the room. Tagged PDF, A4, in the guide's own language. */
export function guidePdf(guide: GuideView, brand: Brand): Promise<Buffer> {
  const { locale, minutes, title } = guide;
  const t = guideMessages[locale];
  return renderPdf({
    brand,
    template: "curriculum/guides/guide",
    locale,
    title: t.documentTitle(title, minutes),
    data: {
      kind: t.kind(minutes),
      masterclass: guide.masterclass,
      heading: title,
      summary: drawn(guide.summary),
      // Two columns.
      preparation: [
        [
          { title: t.group, lines: [drawn(guide.group)], marker: null },
          { title: t.room, lines: allDrawn(guide.room), marker: "tick" },
          { title: t.materials, lines: allDrawn(guide.materials), marker: "tick" },
        ],
        [
          { title: t.prepare, lines: allDrawn(guide.prepare), marker: "tick" },
          { title: t.sheets, lines: allDrawn(guide.sheets.map((sheet) => sheet.title)), marker: "tick" },
        ].filter(({ lines }) => lines.length > 0),
      ],
      steps: guide.steps.map(({ clock, minutes: length, title: name, text, say, note }) => ({
        ...{ clock, length: `${length} min`, title: name, text: drawn(text) },
        ...{ say: say ? drawn(say) : null, note: note ? drawn(note) : null },
      })),
      goesWrong: guide.goesWrong.map(({ sign, act }) => [drawn(sign), drawn(act)]),
      debrief: allDrawn(guide.debrief),
      say: guide.say.map(({ when, words }) => [drawn(when), drawn(words)]),
      sources: allDrawn(guide.sources),
      labels: {
        ...{ before: t.before, steps: t.steps, time: t.time, step: t.step, ownNotes: t.ownNotes },
        ...{ sayIt: t.sayIt, mind: t.mind, goesWrong: t.goesWrong, sign: t.sign, act: t.act },
        ...{ debrief: t.debrief, say: t.say, when: t.when, words: t.words, sources: t.sources },
      },
      band: mosaicSvg(guide.slug, "band", mosaicColours(brand)),
    },
  });
}
