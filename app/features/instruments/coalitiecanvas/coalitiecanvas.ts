// Who sits at the table of a coalition: its parties with what each gives, gets and decides, who decides on what, and which chairs are empty.
import { coalitionPicture } from "../coalition-picture/coalition-picture";
import type { FieldShape, Instrument } from "../engine/instrument";
import { coalitieCanvasMessages } from "./coalitiecanvas.messages";
import { coalitionIn } from "./coalition-in";
import { coalitionInWords, gapsInWords } from "./given-coalition";
import { partyRoles, sectors } from "./party-options";
import { spreadOf } from "./spread";

const text = (startsFrom?: string): FieldShape => ({
  ...{ kind: "text", rows: 3 },
  ...(startsFrom && { startsFrom }),
});
const line: FieldShape = { kind: "line" };
const passage: FieldShape = { kind: "text", rows: 2 };
const person: FieldShape = { kind: "person" };
const day: FieldShape = { kind: "date" };
const choice = (...options: string[]): FieldShape => ({ kind: "choice", options });

const fields = {
  place: line,
  doing: text(),
  drawnOn: day,
  partyName: line,
  partySector: choice(...sectors),
  partyRole: choice(...partyRoles),
  partyAnswers: line,
  partyGives: passage,
  partyGets: passage,
  partyDecides: passage,
  reachedBy: person,
  strangers: text("m5-kruisverbindingen.paar"),
  factionName: line,
  factionStance: choice("carries", "guest", "against", "unsure"),
  gapWhat: line,
  gapWho: line,
  noChair: text("m5-wie-zit-er-aan-tafel.gat"),
  usersNow: text(),
  decision: line,
  decidedBy: line,
  decisionWay: choice("one", "own", "consent", "majority"),
  heardBefore: line,
  toldAfter: line,
  together: text("m5-geven-krijgen-beslissen.zes-besluiten"),
  notMine: line,
  proof: text("m5-geven-krijgen-beslissen.proef"),
  lock: text("m5-de-oude-drukkerij.slot"),
  friction: text("m5-als-het-schuurt.wringt"),
  stopRule: text("m5-als-het-schuurt.stopregel"),
  thisWeek: text("m5-de-oude-drukkerij.deze-week"),
  signers: person,
  mostCalled: person,
  askAgainOn: day,
} satisfies Record<string, FieldShape>;

export type CanvasField = keyof typeof fields;

const plain = (...ids: CanvasField[]) => ({ id: "", fields: ids });

export const coalitiecanvas: Instrument<CanvasField> = {
  id: "coalitiecanvas",
  moduleId: "m5",
  version: 1,
  fields,
  titleFrom: "place",
  sections: [
    { id: "place", groups: [plain("place", "doing", "drawnOn")] },
    {
      id: "parties",
      groups: [
        {
          id: "parties",
          fields: [
            ...(["partyName", "partySector", "partyRole", "partyAnswers"] as const),
            ...(["partyGives", "partyGets", "partyDecides", "reachedBy"] as const),
          ],
          repeats: 24,
        },
        plain("strangers"),
      ],
    },
    {
      id: "council",
      groups: [{ id: "factions", fields: ["factionName", "factionStance"], repeats: 24 }],
    },
    {
      id: "gaps",
      groups: [{ id: "gaps", fields: ["gapWhat", "gapWho"], repeats: 12 }, plain("usersNow", "noChair")],
    },
    {
      id: "decisions",
      groups: [
        {
          id: "decisions",
          fields: ["decision", "decidedBy", "decisionWay", "heardBefore", "toldAfter"],
          repeats: 24,
        },
        plain("together", "notMine", "proof", "lock"),
      ],
    },
    { id: "friction", groups: [plain("friction", "stopRule", "thisWeek")] },
    { id: "people", groups: [plain("signers", "mostCalled", "askAgainOn")] },
  ],
  migrations: {},
  texts: coalitieCanvasMessages,
  picture: (document, locale) =>
    coalitionPicture(coalitionIn(document, locale), locale, spreadOf(document, locale)),
  gives: {
    coalition: {
      label: { nl: "De coalitie, een regel voor elke partij", en: "The coalition, a line for each party" },
      textOf: coalitionInWords,
    },
    gaps: { label: { nl: "De lege stoelen", en: "The empty chairs" }, textOf: gapsInWords },
  },
};
