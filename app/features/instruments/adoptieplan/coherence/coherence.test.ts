import fc from "fast-check";
import { expect, test } from "vitest";
import { type ArtefactDocument, documentSchema, fieldSchema } from "../../engine/instrument";
import { keyOf } from "../../engine/rows";
import { adoptieplan } from "../adoptieplan";
import { coherence } from "./coherence";
import { type CoherenceRule, coherenceMessages } from "./coherence.messages";
import { amountIn, coalitionOf } from "../plan";

/** A small plan in which everything hangs together: each rule is met by one change of it. */
const whole: ArtefactDocument = {
  place: "Veermonde",
  "goal@1": "Zes paren van makers",
  "goalLevel@1": "group",
  "goalPillar@1": "pillar3",
  "goalSdg@1": "sdg8",
  "goalIndicator@1": "Paren met een opdracht",
  "goalMeasured@1": "De evaluator, in februari",
  emptyLevel: "De andere drie: te vroeg.",
  "choice@1": "Ontbijt in plaats van diner",
  "choicePile@1": "local",
  "choiceWhy@1": "Half West werkt ’s nachts",
  "choiceBy@1": "De Schakel en zes makers",
  "choiceReviewOn@1": "2027-06-01",
  "partyName@1": "De Schakel",
  "partyGives@1": "Een zaal",
  "partyGets@1": "Twee uur per week",
  "partyDecides@1": "De sleutel",
  "partyName@2": "Gemeente",
  "partyGives@2": "Geld",
  "partyGets@2": "Cijfers",
  "partyDecides@2": "De subsidie",
  coalitionGap: "Iemand van de school\n\n De drumband ",
  "promise@1": "De zaal is open",
  "promiseBy@1": "1",
  "promiseTo@1": "2",
  "promiseReturn@1": "Twee uur beheer",
  "promiseKeeper@1": "de beheerder",
  "promiseOn@1": "2027-05-01",
  "activity@1": "Eerste ontbijt",
  "activityOn@1": "2027-06-12",
  "activityGoal@1": "1",
  "activityParty@1": "1",
  "activityBudget@1": "700",
  "placement@1": "Kleding herstellen",
  "placementParty@1": "1",
  "placementGoal@1": "1",
  "placementPaid@1": "Het herstelwerk, door de winkel",
  "cost@1": "Meten",
  "costAmount@1": "3.300",
  "fundParty@1": "2",
  "fundAmount@1": "€ 4.000",
  "fundStanding@1": "decided",
  "risk@1": "Geen plek",
  "riskSign@1": "Op 1 juni is er geen contract",
  "riskStop@1": "Dan stopt het in september",
  "riskBy@1": "De raad",
  "step@1": "Het rooster",
  "stepTo@1": "een tweede maker",
  "stepPlace@1": "hours",
  "stepOn@1": "2027-05-01",
  "signerRole@1": "Wethouder",
  "signerName@1": "A. de Vries",
  "signerYesTo@1": "Een voorstel aan de raad",
  whoStops: "De raad, op cijfers van buiten",
  stopOn: "2029-03-31",
  readers: "Een huismeester",
  reviewOn: "2028-03-01",
};

/** What is changed, and where that is mended; what the sentence names in Dutch. */
const fixtures: [CoherenceRule, ArtefactDocument, key: string, named: string][] = [
  ["goalWithoutLevel", { "goalLevel@1": "" }, "goalLevel@1", "‘Zes paren van makers’"],
  ["levelWithoutGoal", { emptyLevel: "" }, "emptyLevel", "‘Individu’"],
  ["levelWithoutIndicator", { "goalIndicator@1": "" }, "goalIndicator@1", "‘Groep’"],
  [
    "goalWithoutIndicator",
    { "goal@2": "Een rooster", "goalLevel@2": "group", "placementGoal@1": "2" },
    "goalIndicator@2",
    "‘Een rooster’",
  ],
  ["goalWithoutMeasuring", { "goalMeasured@1": "" }, "goalMeasured@1", "‘Zes paren van makers’"],
  [
    "goalCountsHeads",
    { "goalIndicator@1": "Aantal deelnemers (40) per jaar" },
    "goalIndicator@1",
    "deelnemers",
  ],
  [
    "goalWithoutActivity",
    { "goal@2": "Los", "goalLevel@2": "group", "goalIndicator@2": "Een rooster", "goalMeasured@2": "Hatice" },
    "section-calendar",
    "‘Los’",
  ],
  ["sdgBesidePillar", { "goalSdg@1": "sdg3" }, "goalSdg@1", "SDG 3"],
  ["localWithoutReason", { "choiceWhy@1": " " }, "choiceWhy@1", "‘Ontbijt in plaats van diner’"],
  ["localWithoutDecider", { "choiceBy@1": "" }, "choiceBy@1", "‘Ontbijt in plaats van diner’"],
  ["localWithoutReview", { "choiceReviewOn@1": "" }, "choiceReviewOn@1", "‘Ontbijt in plaats van diner’"],
  ["partyWithoutExchange", { "partyGives@1": "", "partyGets@1": "" }, "partyGives@1", "‘De Schakel’"],
  ["partyOnlyGives", { "partyGets@1": "" }, "partyGets@1", "‘De Schakel’"],
  ["partyOnlyGets", { "partyGives@1": "" }, "partyGives@1", "‘De Schakel’"],
  ["partyWithoutDecision", { "partyDecides@2": "" }, "partyDecides@2", "‘Gemeente’"],
  ["promiseWithoutParty", { "promiseBy@1": "gone" }, "promiseBy@1", "‘De zaal is open’"],
  ["promiseWithoutReturn", { "promiseReturn@1": "" }, "promiseReturn@1", "‘De zaal is open’"],
  ["promiseWithoutPerson", { "promiseKeeper@1": "" }, "promiseKeeper@1", "‘De zaal is open’"],
  ["promiseWithoutDate", { "promiseOn@1": "" }, "promiseOn@1", "‘De zaal is open’"],
  ["promiseToItself", { "promiseTo@1": "1" }, "promiseTo@1", "‘De zaal is open’"],
  ["activityWithoutDate", { "activityOn@1": "" }, "activityOn@1", "‘Eerste ontbijt’"],
  ["activityWithoutGoal", { "activityGoal@1": "" }, "activityGoal@1", "‘Eerste ontbijt’"],
  ["activityWithoutParty", { "activityParty@1": "gone" }, "activityParty@1", "‘Eerste ontbijt’"],
  ["activityAfterStop", { stopOn: "2027-06-11" }, "activityOn@1", "‘Eerste ontbijt’"],
  ["placementWithoutParty", { "placementParty@1": "" }, "placementParty@1", "‘Kleding herstellen’"],
  ["placementWithoutPay", { "placementPaid@1": "" }, "placementPaid@1", "‘Kleding herstellen’"],
  ["withoutAmount", { "costAmount@1": "" }, "costAmount@1", "‘Meten’"],
  ["noAmount", { "fundAmount@1": "n.t.b." }, "fundAmount@1", "‘n.t.b.’"],
  ["notPaidFor", { "fundAmount@1": "1.000" }, "fundAmount@1", "3.000,00"],
  ["fundWithoutParty", { "fundParty@1": "", "fundWhat@1": "Sponsoring" }, "fundParty@1", "‘Sponsoring’"],
  ["fundNotAsked", { "fundStanding@1": "notAsked" }, "fundStanding@1", "‘Gemeente’"],
  ["riskWithoutSign", { "riskSign@1": "" }, "riskSign@1", "‘Geen plek’"],
  ["riskWithoutStop", { "riskStop@1": "" }, "riskStop@1", "‘Geen plek’"],
  ["riskWithoutDecider", { "riskBy@1": "" }, "riskBy@1", "‘Geen plek’"],
  ["stepWithoutTaker", { "stepTo@1": "" }, "stepTo@1", "‘Het rooster’"],
  ["stepWithoutPlace", { "stepPlace@1": "" }, "stepPlace@1", "‘Het rooster’"],
  ["stepWithoutDate", { "stepOn@1": "" }, "stepOn@1", "‘Het rooster’"],
  ["signerWithoutName", { "signerName@1": "" }, "signerName@1", "‘Wethouder’"],
  ["signerWithoutSubject", { "signerYesTo@1": "" }, "signerYesTo@1", "‘Wethouder’"],
  ["placeholder", { "partyName@2": "Alle partners" }, "partyName@2", "‘Alle partners’"],
  [
    "nobodySigns",
    { "signerRole@1": "", "signerName@1": "", "signerYesTo@1": "" },
    "section-decision",
    "tekent",
  ],
  ["nobodyStops", { whoStops: "" }, "whoStops", "stoppen"],
  ["noReview", { reviewOn: "" }, "reviewOn", "dag"],
];

test.for(fixtures)("%s is found, said and mended in one place", ([rule, change, key, named]) => {
  const document = { ...whole, ...change };
  expect(documentSchema(adoptieplan).safeParse(document).success).toBe(true);
  const found = coherence(document, "nl");
  expect(found.map((one) => [one.rule, one.key])).toEqual(
    rule === "levelWithoutGoal" ? [1, 2, 3].map(() => [rule, key]) : [[rule, key]],
  );
  expect(found[0]!.text).toContain(named);
});

test("each rule has a fixture", () => {
  const met = fixtures.map(([rule]) => rule);
  expect(met.toSorted()).toEqual(Object.keys(coherenceMessages.nl.rules).toSorted());
});

test("nothing is said of a plan that hangs together, nor of one that is empty", () => {
  expect([coherence(whole, "nl"), coherence({}, "nl"), coherence({ place: "Zuid" }, "en")]).toEqual([
    [],
    [],
    [],
  ]);
});

test("a goal without an activity is mended at an activity that has no goal yet", () => {
  const found = coherence({ ...whole, "activityGoal@1": "", "placementGoal@1": "" }, "nl");
  expect(found.map(({ rule, key }) => [rule, key])).toEqual([
    ["activityWithoutGoal", "activityGoal@1"],
    ["goalWithoutActivity", "activityGoal@1"],
  ]);
});

test("what is found stands in the order of the chapters, row by row", () => {
  const rows = { "activity@0": "Nul", "activity@2": "Twee", "partyName@3": "Drie" };
  const keys = coherence({ ...whole, ...rows, whoStops: "" }, "nl").map(({ key }) => key);
  expect(keys.map((key) => key.split("@")[0])).toEqual([
    ...["partyGives", "partyDecides", "activityOn", "activityGoal", "activityParty"],
    ...["activityOn", "activityGoal", "activityParty", "whoStops"],
  ]);
});

const anyText = fc.oneof(
  fc.constantFrom("", " ", "1", "n.t.b.", "samen", "€ 1.200", "2027-01-12", "gone"),
  fc.string(),
);
/** Any document that the schema of the plan takes. */
const anyPlan = fc
  .array(
    fc.tuple(fc.constantFrom(...Object.keys(adoptieplan.fields)), fc.constantFrom("1", "2", "zz"), anyText),
    { maxLength: 60 },
  )
  .map((entries) => {
    const repeated = adoptieplan.sections.flatMap(({ groups }) =>
      groups.flatMap((one) => (one.repeats ? one.fields : [])),
    );
    return Object.fromEntries(
      entries.flatMap(([field, row, text]) => {
        const shape = adoptieplan.fields[field as keyof typeof adoptieplan.fields];
        const said = shape.kind === "choice" ? shape.options[text.length % shape.options.length]! : text;
        const key = repeated.some((id) => id === field) ? keyOf(field, row) : field;
        return fieldSchema(shape).safeParse(said).success ? [[key, said]] : [];
      }),
    );
  });

test("of any plan something true is said: each key is there to go to, and nothing throws", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom("nl" as const, "en" as const), (document, locale) => {
      expect(documentSchema(adoptieplan).safeParse(document).success).toBe(true);
      const sections = adoptieplan.sections.map(({ id }) => `section-${id}`);
      for (const { key, text } of coherence(document, locale)) {
        const isRowThere = Object.keys(document).some((other) => other.split("@")[1] === key.split("@")[1]);
        expect(key.includes("@") ? isRowThere : sections.includes(key) || key in adoptieplan.fields).toBe(
          true,
        );
        expect(text).toMatch(/[.?]$/);
      }
      coalitionOf(document, locale);
    }),
    { numRuns: 300 },
  );
});

test.for([
  ["19.800", 1_980_000],
  ["€ 1.250,50", 125_050],
  ["31,000", 3_100_000],
  ["0", 0],
  ["300 euro", 30_000],
  ["45,-", 4500],
  ["n.t.b.", null],
  ["1.2", null],
  ["", null],
] as const)("an amount as people write it: %s", ([text, cents]) => {
  expect(amountIn(text)).toBe(cents);
});

test("the coalition is in words, and each line about an empty seat is a chair", () => {
  const { place, parties, gaps } = coalitionOf(
    { ...whole, "partyRole@1": "partner", "partySector@1": "community" },
    "nl",
  );
  expect([place, gaps]).toEqual(["Veermonde", ["Iemand van de school", "De drumband"]]);
  expect(parties[0]).toEqual({
    ...{ name: "De Schakel", sector: "Buurt en verenigingen", role: "Lokale partner" },
    ...{ gives: "Een zaal", gets: "Twee uur per week", decides: "De sleutel" },
  });
});
