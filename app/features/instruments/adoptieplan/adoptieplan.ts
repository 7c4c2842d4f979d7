// The plan with which a city takes up the method: fifteen chapters, with rows where it lists goals, parties, promises and money.
import { coalitionPicture } from "../coalition-picture/coalition-picture";
import type { Instrument, InstrumentGroup } from "../engine/instrument";
import { type AdoptieplanField, fields } from "./plan-fields";
import { coherence } from "./coherence/coherence";
import { coalitionOf, notesOf, planTexts, rowGroup } from "./plan";

type Group = InstrumentGroup<AdoptieplanField>;
const plain = (...ids: AdoptieplanField[]): Group => ({ id: "", fields: ids });
const chapter = (id: string, ...groups: Group[]) => ({ id, groups });

export const adoptieplan: Instrument<AdoptieplanField> = {
  id: "adoptieplan",
  moduleId: "m9",
  version: 1,
  fields,
  titleFrom: "place",
  byChapter: true,
  sections: [
    chapter("occasion", plain("place", "writtenOn", "occasion", "today", "question")),
    chapter("audience", plain("forWhom", "words")),
    chapter("goals", rowGroup("goals", 12), plain("emptyLevel", "underPressure")),
    chapter("coreAndFree", plain("coreAndFree"), rowGroup("choices", 24), plain("coreDoubt")),
    chapter("map", plain("talentMap", "mapGaps", "mapCare")),
    chapter("coalition", plain("together"), rowGroup("parties", 24), plain("coalitionGap", "decisions")),
    chapter("reciprocity", rowGroup("promises", 24), plain("sayingNo")),
    chapter("calendar", rowGroup("activities", 24), plain("standIns")),
    chapter("placements", rowGroup("placements", 12), plain("shops")),
    chapter(
      "means",
      rowGroup("costs", 24),
      rowGroup("funds", 12),
      plain("atZero", "lastTime", "paidPeople", "socialReturn"),
    ),
    chapter("measuring", plain("measuring", "figuresBy", "privacy", "sideEffects")),
    chapter("risks", plain("funeral"), rowGroup("risks", 12), plain("assumptions")),
    chapter("transfer", plain("inOneHead"), rowGroup("steps", 24), plain("trialWeek")),
    chapter("decision", rowGroup("signers", 12), plain("approvals", "licence", "whoStops", "stopOn")),
    chapter("lasting", plain("readers"), rowGroup("remarks", 24), plain("lasting", "reviewOn", "askAgainOn")),
  ],
  signedBy: { rows: "signers", role: "signerRole", name: "signerName" },
  migrations: {},
  texts: planTexts,
  coherence,
  picture: (document, locale) =>
    coalitionPicture(coalitionOf(document, locale), locale, notesOf(document, locale)),
};
