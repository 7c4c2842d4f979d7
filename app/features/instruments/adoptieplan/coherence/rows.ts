// What a row lacks.
import { type AdoptieplanField, fields } from "../plan-fields";
import type { PlanGroup } from "../plan";
import type { CoherenceRule } from "./coherence.messages";
import { found, type Found, type Plan } from "./found";

/** What each row of a group needs; a chosen row that is gone is not there. */
const needed: Partial<Record<AdoptieplanField, [PlanGroup, CoherenceRule]>> = {
  goalLevel: ["goals", "goalWithoutLevel"],
  partyDecides: ["parties", "partyWithoutDecision"],
  promiseBy: ["promises", "promiseWithoutParty"],
  promiseReturn: ["promises", "promiseWithoutReturn"],
  promiseKeeper: ["promises", "promiseWithoutPerson"],
  promiseOn: ["promises", "promiseWithoutDate"],
  activityOn: ["activities", "activityWithoutDate"],
  activityGoal: ["activities", "activityWithoutGoal"],
  activityParty: ["activities", "activityWithoutParty"],
  placementParty: ["placements", "placementWithoutParty"],
  placementPaid: ["placements", "placementWithoutPay"],
  fundParty: ["funds", "fundWithoutParty"],
  riskSign: ["risks", "riskWithoutSign"],
  riskStop: ["risks", "riskWithoutStop"],
  riskBy: ["risks", "riskWithoutDecider"],
  stepTo: ["steps", "stepWithoutTaker"],
  stepPlace: ["steps", "stepWithoutPlace"],
  stepOn: ["steps", "stepWithoutDate"],
  signerName: ["signers", "signerWithoutName"],
  signerYesTo: ["signers", "signerWithoutSubject"],
};

/** Each row has what it needs. */
export const lacking = (plan: Plan): Found[] =>
  Object.entries(needed).flatMap(([name, [group, rule]]) => {
    const field = name as AdoptieplanField;
    const shape = fields[field];
    const rows = "of" in shape ? plan[shape.of as PlanGroup].map(({ id }) => id) : null;
    if (rows?.length === 0) return [];
    const isThere = (text: string) => (rows ? rows.includes(text) : text !== "");
    return plan[group].filter(({ at }) => !isThere(at(field))).map((row) => found(plan, rule, row, field));
  });
