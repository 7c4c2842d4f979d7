import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import type { ArtefactDocument } from "../instrument";
import { ChapterPage } from "../chapters/components/chapter-page";
import { sectionOf } from "../rows";
import { ArtefactPage } from "./artefact-page";

const at = new Date("2027-01-12T10:00:00Z");
const instrument = instrumentOf("adoptieplan")!;
const viewOf = (document: ArtefactDocument, mayEdit = true) => ({
  ...{ id: "een", kind: "adoptieplan", title: "Zuid", version: 3, createdAt: at, updatedAt: at, document },
  ...{ fieldVersions: {}, mayEdit, team: null, previousId: null, links: 0 },
});
const more = {
  isSaved: false,
  isAboutPeople: false,
  isToAskAgain: false,
  openRows: ["0z"],
  commentCounts: {},
};
const page = (document: ArtefactDocument, mayEdit = true) =>
  renderToStaticMarkup(<ArtefactPage {...{ view: viewOf(document, mayEdit), instrument, ...more }} />);
const chapterOf = (document: ArtefactDocument, chapter: string) =>
  renderToStaticMarkup(<ChapterPage {...{ view: viewOf(document), instrument, chapter, ...more }} />);
const loose = {
  ...{ "goal@0a": "Zes paren", "goalLevel@0a": "group", "activity@0a": "Ontbijt", "activityGoal@0a": "0b" },
  ...{ "promise@0a": "De zaal is open", approvals: "De raad" },
};

test("each loose end is named, with the way to a place that the page of its chapter has, where it is named too", () => {
  const html = page(loose);
  const { coherence } = instrument;
  const findings = coherence!(loose, "nl");
  expect(findings.length).toBeGreaterThan(8);
  for (const { key, text } of findings) {
    const chapter = sectionOf(instrument, key);
    expect(html).toContain(`<a href="/my/work/een/chapters/${chapter}#${key}">${text}</a>`);
    expect(chapterOf(loose, chapter)).toContain(`<a href="#${key}">${text}</a>`);
    expect(chapterOf(loose, chapter)).toContain(` id="${key}"`);
  }
  expect(html).toContain("<summary>Nog ");
  expect(html).toContain("Nog leeg");
});

test("whoever only reads is told without a way to mend it; nothing is said of a plan that is not begun", () => {
  expect(page(loose, false)).toContain("heeft nog geen mens die haar nakomt.</li>");
  expect(page({})).not.toContain("sc-coherence");
});
