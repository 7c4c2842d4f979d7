import { expect, test } from "vitest";
import {
  dutchLesson as nl,
  englishLesson as en,
  faultsAfter,
  fixtureQuiz,
  inBothLessons as both,
  type Edit,
  type Edits,
} from "../content-fixture";

const followUp = (id: string, also = "") => `<FollowUp id="${id}" text="En als het regent?">
<Option id="a"${also} feedback="Dat kan.">Wachten</Option>
<Option id="b" correct feedback="Dat helpt.">Schuilen</Option>
<Option id="c" feedback="Dat is te vroeg.">Weggaan</Option>
</FollowUp>
`;
/** The quiz with its first question as it is led on from: `option` names the option, `more` comes at the end. */
const leading = (option: string, more: string): Edit => [
  fixtureQuiz,
  fixtureQuiz.replace(`<Option id="${option}"`, `$& leadsTo="verder"`).replace("</Quiz>", `${more}</Quiz>`),
];
const inBoth = (fault: string) => [en + fault, nl + fault];
const isNew = [`${nl}:42: id \`m0-eerste.verder\` is new`];

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["nothing when a wrong option leads on", both(leading("a", followUp("verder"))), isNew],
  [
    "an unknown target",
    both(leading("a", "")),
    inBoth(':28: leadsTo="verder" is no <FollowUp> of this quiz; write one'),
  ],
  [
    "a follow-up that nobody is led to",
    both(["</Quiz>", `${followUp("verder")}</Quiz>`]),
    inBoth(":42: no option leads to follow-up `verder`"),
  ],
  [
    "a right option that leads on",
    both(leading("b", followUp("verder"))),
    inBoth(":29: the right option leads on; only a wrong one can"),
  ],
  [
    "a follow-up that leads on",
    both(leading("a", followUp("verder", ' leadsTo="verder"'))),
    inBoth(":43: a follow-up leads on; one is enough"),
  ],
  [
    "a follow-up of two questions",
    both([
      leading("a", followUp("verder")),
      [
        '<Question id="v2" text="Wat doe je nu?">\n<Option id="a"',
        '<Question id="v2" text="Wat doe je nu?">\n<Option id="a" leadsTo="verder"',
      ],
    ]),
    inBoth(":42: follow-up `verder` belongs to v1 and v2; write one for each"),
  ],
  [
    "a follow-up without a right answer",
    both(leading("a", followUp("verder").replace(" correct", ""))),
    inBoth(":42: a question with 0 correct"),
  ],
  [
    "options that lead on in one language",
    { [nl]: leading("a", followUp("verder")), [en]: leading("c", followUp("verder")) },
    [`${en}:27: c to verder leads on here, a to verder in`],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});
