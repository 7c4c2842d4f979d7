import type { ArtefactDocument, Instrument, InstrumentTexts } from "~/features/instruments/engine/instrument";
import type { Locale } from "~/i18n/locale";

type Field =
  | "place"
  | "seenOn"
  | "story"
  | "party"
  | "gives"
  | "goal"
  | "by"
  | "first"
  | "then"
  | "last"
  | "costs"
  | "ends";

const texts = (locale: Locale): InstrumentTexts<Field> => {
  const say = (nl: string, en: string) => (locale === "nl" ? nl : en);
  return {
    name: say("Voorbeeldplan", "Example plan"),
    begin: say("Begin je voorbeeldplan", "Begin your example plan"),
    lead: say("Een plan om te proberen.", "A plan to try."),
    sections: {
      where: { title: say("Waar", "Where") },
      parties: { title: say("Partijen", "Parties"), intro: say("Wie doet mee?", "Who takes part?") },
      goals: { title: say("Doelen", "Goals") },
    },
    groups: {
      story: say("Het verhaal", "The story"),
      parties: say("Partij", "Party"),
      goals: say("Doel", "Goal"),
    },
    rows: { parties: say("Nog een partij", "Another party"), goals: say("Nog een doel", "Another goal") },
    fields: {
      place: {
        label: say("Welke wijk?", "Which neighbourhood?"),
        hint: say("Zo heet het.", "So it is called."),
      },
      seenOn: { label: say("Op welke dag?", "On which day?") },
      story: { label: say("Wat gebeurt er?", "What happens?") },
      party: { label: say("Wie?", "Who?") },
      gives: { label: say("Wat geeft die partij?", "What does the party give?") },
      goal: { label: say("Welk doel?", "Which goal?") },
      by: { label: say("Door wie?", "By whom?") },
      first: { label: say("Wat eerst?", "What first?") },
      then: { label: say("Wat dan?", "What then?") },
      last: { label: say("Wat ten slotte?", "What in the end?") },
      costs: { label: say("Wat kost het?", "What does it cost?") },
      ends: { label: say("Wanneer is het klaar?", "When is it done?") },
    },
    options: {
      "": say("Nog niet gekozen", "Not chosen yet"),
      little: say("Weinig", "Little"),
      much: say("Veel", "Much"),
    },
    sources: [say("Bedacht voor een proef.", "Made up for a trial.")],
  };
};

/** An instrument for tests, at its third version: `name` became `place`, and `costs` went from a line to a choice. It has rows that fit in a table, and rows that do not. */
export const exampleInstrument: Instrument<Field> = {
  id: "voorbeeldplan",
  moduleId: "m8",
  version: 3,
  fields: {
    ...{ place: { kind: "line" }, seenOn: { kind: "date" }, story: { kind: "text" } },
    ...{ party: { kind: "line" }, gives: { kind: "text", rows: 2 } },
    ...{ goal: { kind: "line" }, by: { kind: "row", of: "parties" }, first: { kind: "text" } },
    ...{ then: { kind: "text" }, last: { kind: "text" }, ends: { kind: "date" } },
    costs: { kind: "choice", options: ["little", "much"] },
  },
  titleFrom: "place",
  sections: [
    {
      id: "where",
      groups: [
        { id: "", fields: ["place", "seenOn"] },
        { id: "story", fields: ["story"] },
      ],
    },
    { id: "parties", groups: [{ id: "parties", fields: ["party", "gives"], repeats: 24 }] },
    {
      id: "goals",
      groups: [
        { id: "goals", fields: ["goal", "by", "first", "then", "last", "costs", "ends"], repeats: 12 },
      ],
    },
  ],
  migrations: {
    1: ({ name, ...rest }: ArtefactDocument) => ({ ...rest, ...(name !== undefined && { place: name }) }),
    2: (document) =>
      Object.fromEntries(
        Object.entries(document).map(([key, text]) => [
          key,
          key.startsWith("costs@") && text !== "" ? (text.length > 4 ? "much" : "little") : text,
        ]),
      ),
  },
  texts: { nl: texts("nl"), en: texts("en") },
};
