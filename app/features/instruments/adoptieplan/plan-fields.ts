// What the adoption plan asks, chapter by chapter. Fields of one row (a goal, a party) begin with the name of that row.
import { partyRoles, sectors } from "../coalitiecanvas/party-options";
import type { FieldShape } from "../engine/instrument";

const text = (from: { startsFrom?: string; takesFrom?: readonly string[] } = {}, rows = 4): FieldShape => ({
  kind: "text",
  rows,
  ...from,
});
const line: FieldShape = { kind: "line" };
const person: FieldShape = { kind: "person" };
const day: FieldShape = { kind: "date" };
const choice = (...options: string[]): FieldShape => ({ kind: "choice", options });
const rowOf = (group: string): FieldShape => ({ kind: "row", of: group });
const short = (startsFrom?: string) => text(startsFrom ? { startsFrom } : {}, 2);

/** The levels at which the method looks for impact, in the foundation's order. */
export const levels = ["individual", "group", "neighbourhood", "society"] as const;

/** The SDGs at which the foundation aims each of its pillars. */
export const sdgsOfPillar: Readonly<Record<string, readonly string[]>> = {
  pillar1: ["sdg3", "sdg11"],
  pillar2: ["sdg11", "sdg16"],
  pillar3: ["sdg8", "sdg11"],
};

export const fields = {
  // 1 What prompted it
  place: line,
  writtenOn: day,
  occasion: text(
    {
      startsFrom: "m9-veermonde-besluit.hoofdstuk-een",
      takesFrom: ["startbeeld.reason", "startbeeld.occasion"],
    },
    6,
  ),
  today: text({ takesFrom: ["startbeeld.talent", "startbeeld.dots", "startbeeld.nextYear"] }),
  question: short(),
  // 2 For whom, in the language of talent
  forWhom: text({ startsFrom: "m1-oog-voor-talent.reflectie", takesFrom: ["startbeeld.talent"] }),
  words: text({ startsFrom: "m1-een-ander-woord.reflectie" }),
  // 3 Goals at four levels, pillars, SDGs
  goal: line,
  goalLevel: choice(...levels),
  goalPillar: choice(...Object.keys(sdgsOfPillar)),
  goalSdg: choice("sdg3", "sdg8", "sdg11", "sdg16"),
  goalIndicator: line,
  goalMeasured: short(),
  emptyLevel: short("m8-twee-bladzijden.leeg-niveau"),
  underPressure: short("m8-pijlers-en-sdgs.onder-druk"),
  // 4 Core and free
  choice: line,
  choicePile: choice("core", "safe", "local", "discuss"),
  choiceWhy: short(),
  choiceBy: line,
  choiceReviewOn: day,
  coreAndFree: text({ startsFrom: "m9-kern-en-vrij.lokaal" }),
  coreDoubt: short("m9-kern-en-vrij.twijfel"),
  // 5 Talent and network map
  talentMap: text({ startsFrom: "m4-klokkenmaker-zoekt-goudsmit.reflectie" }),
  mapGaps: short("m4-een-kaart-met-witte-plekken.wit"),
  mapCare: short("m4-een-kaart-met-witte-plekken.houdbaar"),
  // 6 Coalition, roles, gaps
  partyName: line,
  partySector: choice(...sectors),
  partyRole: choice(...partyRoles),
  partyGives: short(),
  partyGets: short(),
  partyDecides: short(),
  together: text({ takesFrom: ["coalitiecanvas.doing", "coalitiecanvas.coalition"] }, 2),
  coalitionGap: text({ startsFrom: "m5-wie-zit-er-aan-tafel.gat", takesFrom: ["coalitiecanvas.gaps"] }, 3),
  decisions: text({
    startsFrom: "m5-geven-krijgen-beslissen.zes-besluiten",
    takesFrom: ["coalitiecanvas.together"],
  }),
  // 7 Agreements on reciprocity
  promise: line,
  promiseBy: rowOf("parties"),
  promiseTo: rowOf("parties"),
  promiseReturn: line,
  promiseKeeper: person,
  promiseOn: day,
  sayingNo: short("m3-van-ruil-naar-eigenaarschap.toets"),
  // 8 Calendar of the first year
  activity: line,
  activityOn: day,
  activityGoal: rowOf("goals"),
  activityParty: rowOf("parties"),
  activityBudget: line,
  standIns: short("m6-een-draaiboek-voor-een-ander.drie-regels-draaiboek"),
  // 9 Work placements and small business
  placement: line,
  placementParty: rowOf("parties"),
  placementGoal: rowOf("goals"),
  placementLearns: short(),
  placementPaid: line,
  placementKeeper: person,
  shops: text({ startsFrom: "m7-de-volgende-trede.trede" }),
  // 10 Time, people, money, social return
  cost: line,
  costHours: line,
  costAmount: line,
  fundParty: rowOf("parties"),
  fundWhat: line,
  fundAmount: line,
  fundStanding: choice("decided", "asked", "notAsked"),
  atZero: text({ startsFrom: "m9-het-plan-dat-klopt.doel-helemaal" }),
  lastTime: short(),
  paidPeople: short(),
  socialReturn: short(),
  // 11 Measuring, ethics, privacy
  measuring: text({ startsFrom: "m8-wie-je-telt.meetplan" }),
  figuresBy: person,
  privacy: text({ startsFrom: "m8-wie-je-telt.kolommen" }),
  sideEffects: short("m8-wat-je-niet-bedoelde.wakker"),
  // 12 Risks, assumptions, when you stop
  risk: line,
  riskSign: line,
  riskStop: short(),
  riskBy: line,
  assumptions: short(),
  funeral: text({ startsFrom: "m9-het-plan-dat-klopt.doodsoorzaak" }),
  // 13 Who hands over what, and when
  step: line,
  stepFrom: person,
  stepTo: person,
  stepPlace: choice("hours", "rule", "budget", "habit"),
  stepOn: day,
  inOneHead: short("m9-een-beweging.in-jouw-hoofd"),
  trialWeek: short("m9-een-beweging.weg"),
  // 14 Decision, who signs, which licence
  signerRole: line,
  signerName: line,
  signerYesTo: line,
  signerNo: line,
  approvals: text({ startsFrom: "m9-wie-tekent.vier-keer-ja" }),
  licence: short(),
  whoStops: text({ startsFrom: "m9-wie-tekent.wie-stopt-het", takesFrom: ["coalitiecanvas.stopRule"] }, 2),
  stopOn: day,
  // 15 Lasting, and peers who read
  remark: line,
  remarkFrom: person,
  remarkTaken: choice("taken", "notTaken", "undecided"),
  remarkWhy: line,
  readers: short("m9-een-vakgenoot-leest.drie-lezers"),
  lasting: text(),
  reviewOn: day,
  askAgainOn: day,
} satisfies Record<string, FieldShape>;

export type AdoptieplanField = keyof typeof fields;
