// A small content folder without faults, for tests to spoil: one masterclass, one module with its guide and rubric, one lesson, one page.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileContent, type CompileResult } from "./compile";
import { faultReport } from "./checks/faults";

const question = (number: number) => `<Question id="v${number}" text="Wat doe je nu?">
<Option id="a" feedback="Dat kan beter.">Niets</Option>
<Option id="b" correct feedback="Ja, dat helpt.">Vragen</Option>
<Option id="c" feedback="Dat is te vroeg.">Beslissen</Option>
</Question>`;

/** The quiz that ends the lesson, lines 26 to 42. */
export const fixtureQuiz = `<Quiz id="quiz">
${[1, 2, 3].map(question).join("\n")}
</Quiz>
`;

const lesson = (bron: string) => `---
id: m0-eerste
title: De eerste les
description: Een les om mee te proberen.
minutes: 15
outcomes:
  - Je ziet wat iemand kan.
---
<Section id="tekst" core="De stichting zegt het.">
${"Dit is een korte zin van acht woorden. ".repeat(80)}

## Een kop

${bron}

Lees [deze les](lesson:m0-eerste) nog eens.
</Section>
<Exercise id="oefening" minutes={10} goesTo="startbeeld" plan={1}>
Kijk om je heen.

<Reflection id="reflectie" label="Wat zie je?" />

Kijk nog eens.
</Exercise>

${fixtureQuiz}`;

const page = (bron: string) => `---
title: De methode
description: Een bladzijde om mee te proberen.
---

${bron}
`;

/** How its module is led: `room` on line 3, `sessions` from line 7. */
const guide = `summary: Wat een groep in handen heeft.
group: Tien mensen en een begeleider.
room: [Een tafel, Een muur, Licht]
materials: [Acht stiften, Papier, Een klok]
sheets: []
prepare: ["Een week vooraf: vraag het", "Op de dag: zet klaar"]
sessions:
  - minutes: 90
    steps:
      - { minutes: 60, title: Kijken, text: Kijk om je heen., say: Kijk eens. }
      - { minutes: 30, title: Delen, text: Vertel het **kort**. }
  - minutes: 150
    steps:
      - { minutes: 150, title: Kijken, text: Kijk langer., note: Let op de tijd. }
goesWrong:
${[1, 2, 3, 4].map((n) => `  - { sign: Teken ${n}, act: Doe ${n} }`).join("\n")}
debrief: [Een, Twee, Drie, Vier]
say:
${[1, 2, 3, 4].map((n) => `  - { when: Toen ${n}, words: Zeg ${n} }`).join("\n")}
`;

const both = "{ nl: Tekst, en: Text }";
const quotation = "<Bron>Oog voor talent</Bron>";

const files: Record<string, string> = {
  "bron/de-methode.txt": "Onze uitgangspunten\n\n • Oog voor\u00a0 talent\n",
  "bron/translations.yaml": "- { nl: Oog voor talent, en: An eye for talent }\n",
  "programme.yaml": `id: programme
title: ${both}
summary: ${both}
masterclasses: [mc1]
offers:
  - { id: programme-cohort, mode: cohort, vat: standard }
`,
  "masterclasses/anders-kijken.yaml": `id: mc1
title: ${both}
promise: ${both}
summary: ${both}
audience: ${both}
outcomes: { nl: [Een], en: [One] }
modules: [m0]
status: open
preview: m0-eerste
offers:
  - { id: mc1-cohort, mode: cohort, vat: standard }
certificate: { nl: [Ziet], en: [Sees] }
`,
  "modules/stad/module.yaml": `id: m0
title: ${both}
summary: ${both}
hours: 7
outcomes: { nl: [Een], en: [One] }
instruments:
  - { id: startbeeld, name: ${both}, purpose: ${both} }
status: written
offers:
  - { id: m0-self-paced, mode: selfPaced, vat: standard }
lessons:
  - id: m0-eerste
    file: eerste
certificate: { nl: [Ziet], en: [Sees] }
`,
  "modules/stad/nl/eerste.mdx": lesson(quotation),
  "modules/stad/en/eerste.mdx": lesson(quotation),
  "modules/stad/guide/nl.yaml": guide,
  "modules/stad/guide/en.yaml": guide,
  "modules/stad/rubric.yaml": `criteria:
  - { id: eerste, nl: Er staat een eerste., en: There is a first. }
  - { id: tweede, nl: Er staat een tweede., en: There is a second. }
  - { id: derde, nl: Er staat een derde., en: There is a third. }
`,
  "pages/method/nl.mdx": page(quotation),
  "pages/method/en.mdx": page(quotation),
  "blocks.lock": `m0-eerste lesson
m0-eerste.oefening exercise
m0-eerste.quiz quiz
m0-eerste.reflectie reflection
m0-eerste.tekst section
m0-eerste.v1 question
m0-eerste.v2 question
m0-eerste.v3 question
`,
  "ledger.yaml": `elements:
  - id: oog
    source: Oog voor talent
    lessons: [m0-eerste]
`,
};

export const dutchLesson = "modules/stad/nl/eerste.mdx";
export const dutchGuide = "modules/stad/guide/nl.yaml";
export const englishGuide = "modules/stad/guide/en.yaml";
export const englishLesson = "modules/stad/en/eerste.mdx";

/** What to do to a file of the fixture: replace a text that is in it, give it another whole, or leave it out. */
export type Edit = [from: string, to: string] | string | null;

export type Edits = Record<string, Edit | Edit[]>;

function edited(path: string, edits: readonly Edit[]): string | null {
  let text = files[path] ?? null;
  for (const edit of edits) {
    if (!Array.isArray(edit)) text = edit;
    else if (!text?.includes(edit[0])) throw new Error(`The fixture's ${path} holds no “${edit[0]}”`);
    else text = text.replace(edit[0], () => edit[1]);
  }
  return text;
}

// Kept between runs: most files of the fixture are the same in every test.
const cache = fileURLToPath(new URL("../../../../.cache/content-fixture", import.meta.url));

/** Writes the fixture with `edits` to a folder for as long as `work` takes; it gets the folder that content/ is in. */
export async function withContent<Result>(
  edits: Edits,
  work: (project: string) => Promise<Result>,
): Promise<Result> {
  const project = await mkdtemp(join(tmpdir(), "content-"));
  const isList = (edit: Edit | Edit[]): edit is Edit[] => Array.isArray(edit) && typeof edit[0] !== "string";
  try {
    for (const path of new Set([...Object.keys(files), ...Object.keys(edits)])) {
      const edit = edits[path];
      const text = edit === undefined ? (files[path] ?? null) : edited(path, isList(edit) ? edit : [edit]);
      if (text === null) continue;
      const target = join(project, "content", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return await work(project);
  } finally {
    await rm(project, { recursive: true });
  }
}

/** Compiles the fixture after `edits`. */
export const compileFixture = (edits: Edits = {}): Promise<CompileResult> =>
  withContent(edits, (project) => compileContent(join(project, "content"), cache));

/** The fault report after `edits`, a line each, for comparison with the beginnings of lines that are expected. */
export async function faultsAfter(edits: Edits, expected: readonly string[]): Promise<string[]> {
  const { faults } = await compileFixture(edits);
  const lines = faultReport(faults)
    .split("\n")
    .filter(Boolean)
    .map((line) => line.replace(/^content\//, ""));
  return lines.map((line, index) =>
    line.startsWith(expected[index] ?? "\0") ? (expected[index] ?? line) : line,
  );
}

/** The same edit of the lesson in both languages. */
export const inBothLessons = (edit: Edit | Edit[]): Edits => ({ [dutchLesson]: edit, [englishLesson]: edit });

/** Writes a block beside the others, on line 19 of the lesson. */
export const beside = (text: string): Edit => ["</Section>\n<Exercise", `</Section>\n\n${text}\n\n<Exercise`];

/** Writes in the place of a paragraph of the lesson, on its line 16. */
export const paragraph = (text: string): Edit => ["Lees [deze les](lesson:m0-eerste) nog eens.", text];
