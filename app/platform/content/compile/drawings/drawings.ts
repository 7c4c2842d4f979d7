import { buildingCoalitions } from "./building-coalitions";
import type { Drawing } from "./drawing";
import { impactAndAdoption } from "./impact-and-adoption";
import { lookingDifferently } from "./looking-differently";
import { meetingAndTrading } from "./meeting-and-trading";

/** What `<Figure name>` may name, by masterclass; each gets its text alternative from the lesson. */
export const drawings: Readonly<Record<string, Drawing>> = {
  ...lookingDifferently,
  ...buildingCoalitions,
  ...meetingAndTrading,
  ...impactAndAdoption,
};
