import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../../instruments";
import { ArtefactPage } from "../../components/artefact-page";
import { ChapterPage } from "./chapter-page";

const at = new Date("2027-01-12T10:00:00Z");
const instrument = instrumentOf("adoptieplan")!;
const view = {
  ...{ id: "een", kind: "adoptieplan", title: "Zuid", version: 3, createdAt: at, updatedAt: at },
  ...{ document: { place: "Zuid", "goal@0a": "Zes paren" }, fieldVersions: { place: 1, "goal@0a": 2 } },
  ...{ mayEdit: true, team: null, previousId: null, links: 0 },
};
const more = {
  isSaved: false,
  isAboutPeople: false,
  isToAskAgain: false,
  openRows: ["0z"],
  commentCounts: {},
};
const chapters = instrument.sections.map(({ id }) => id);
const chapterPage = (chapter: string) =>
  renderToStaticMarkup(<ChapterPage {...{ view, instrument, chapter, ...more }} />);
const namesIn = (html: string) =>
  [...html.matchAll(/name="field:([^"@]+)/g)].map(([, name]) => name!).toSorted();

test("the chapters together ask every field, and each once", () => {
  const asked = chapters.flatMap((chapter) => [...new Set(namesIn(chapterPage(chapter)))]);
  expect(asked.toSorted()).toEqual(Object.keys(instrument.fields).toSorted());
});

test("all that leads to another chapter is a button of the form, so that what was typed goes along", () => {
  const html = chapterPage("goals");
  const buttons = [...html.matchAll(/<button[^>]*name="go" value="(\w+)"[^>]*>/g)];
  expect(buttons.map(([, to]) => to).toSorted()).toEqual(
    [...chapters.filter((one) => one !== "goals"), "chapters", "audience", "coreAndFree"].toSorted(),
  );
  for (const [button] of buttons) expect(button).toMatch(/ form="piece".* data-goes/);
  expect(html).not.toMatch(/href="[^"]*\/chapters\//);
});

test("the first chapter has none before it, and the last leads to the list", () => {
  expect(chapterPage("occasion")).not.toContain("naar het vorige");
  expect(chapterPage("lasting")).not.toContain("naar het volgende");
  expect(chapterPage("lasting").match(/value="chapters"/g)).toHaveLength(2);
});

test("the piece lists its chapters with how far each is, holds no form, and reads as a whole", () => {
  const html = renderToStaticMarkup(<ArtefactPage {...{ view, instrument, ...more }} />);
  for (const chapter of chapters) expect(html).toContain(`href="/my/work/een/chapters/${chapter}"`);
  expect(html).toContain("1 van 3 ingevuld");
  expect(namesIn(html)).toEqual([]);
  expect(html).toMatch(/<details[^]*Zes paren[^]*<\/details>/);
});
