// The baseline of one's own city: what is there, what is locked and what is not known yet, on the objectives and levels of the method.
import type { FieldShape, Instrument } from "../engine/instrument";
import { startbeeldMessages } from "./startbeeld.messages";

const text = (startsFrom?: string): FieldShape => ({ kind: "text", ...(startsFrom && { startsFrom }) });
const short: FieldShape = { kind: "text", rows: 3 };
const line: FieldShape = { kind: "line" };
const person: FieldShape = { kind: "person" };
const day: FieldShape = { kind: "date" };
/** How an objective of the method stands. */
const standing: FieldShape = { kind: "choice", options: ["unknown", "none", "some", "many"] };

const fields = {
  place: line,
  seenOn: day,
  talent: text("m0-talent-dat-er-al-is.reflectie"),
  occasion: text("m0-waar-het-begon.aanleiding"),
  dots: text("m0-je-startbeeld.niveaus"),
  individualSeen: short,
  individualUnknown: short,
  groupSeen: short,
  groupUnknown: short,
  citySeen: short,
  cityUnknown: short,
  societySeen: short,
  societyUnknown: short,
  talentsStanding: standing,
  talentsSign: line,
  networksStanding: standing,
  networksSign: line,
  coalitionsStanding: standing,
  coalitionsSign: line,
  wellbeingStanding: standing,
  wellbeingSign: line,
  liveabilityStanding: standing,
  liveabilitySign: line,
  cultureStanding: standing,
  cultureSign: line,
  economyStanding: standing,
  economySign: line,
  roles: text("m0-dienend-leiderschap.handen"),
  emptySeat: line,
  reason: text("m0-je-startbeeld.aanleiding"),
  nextYear: short,
  walkedWith: person,
  firstTalk: person,
  secondTalk: person,
  askAgainOn: day,
} satisfies Record<string, FieldShape>;

export type StartbeeldField = keyof typeof fields;

const plain = (...ids: StartbeeldField[]) => ({ id: "", fields: ids });

export const startbeeld: Instrument<StartbeeldField> = {
  id: "startbeeld",
  moduleId: "m0",
  version: 1,
  fields,
  titleFrom: "place",
  sections: [
    { id: "where", groups: [plain("place", "seenOn")] },
    { id: "talent", groups: [plain("talent")] },
    { id: "occasion", groups: [plain("occasion")] },
    {
      id: "levels",
      groups: [
        plain("dots"),
        { id: "individual", fields: ["individualSeen", "individualUnknown"] },
        { id: "group", fields: ["groupSeen", "groupUnknown"] },
        { id: "city", fields: ["citySeen", "cityUnknown"] },
        { id: "society", fields: ["societySeen", "societyUnknown"] },
      ],
    },
    {
      id: "objectives",
      groups: [
        { id: "talents", fields: ["talentsStanding", "talentsSign"] },
        { id: "networks", fields: ["networksStanding", "networksSign"] },
        { id: "coalitions", fields: ["coalitionsStanding", "coalitionsSign"] },
        { id: "wellbeing", fields: ["wellbeingStanding", "wellbeingSign"] },
        { id: "liveability", fields: ["liveabilityStanding", "liveabilitySign"] },
        { id: "culture", fields: ["cultureStanding", "cultureSign"] },
        { id: "economy", fields: ["economyStanding", "economySign"] },
      ],
    },
    { id: "roles", groups: [plain("roles", "emptySeat")] },
    { id: "piece", groups: [plain("reason", "nextYear")] },
    { id: "people", groups: [plain("walkedWith", "firstTalk", "secondTalk", "askAgainOn")] },
  ],
  migrations: {},
  texts: startbeeldMessages,
};
