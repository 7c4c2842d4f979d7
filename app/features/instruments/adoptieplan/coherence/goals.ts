// Goals: what is done for them, and by what they are seen.
import { type PlanRow, planTexts } from "../plan";
import { levels, sdgsOfPillar } from "../plan-fields";
import { countWords, heads } from "./coherence.messages";
import { found, type Found, type Plan, subjectOf, when } from "./found";

/** Each goal is reached by something that is done and seen by something that happens; so is each level, or it is left empty with a reason. */
export function goals(plan: Plan): Found[] {
  const { activities, placements, locale } = plan;
  const { options } = planTexts[locale];
  const done = [
    ...activities.map(({ at }) => at("activityGoal")),
    ...placements.map(({ at }) => at("placementGoal")),
  ];
  const loose = activities.find(({ at }) => at("activityGoal") === "");
  const isSeen = ({ at }: PlanRow) => at("goalIndicator") !== "";
  const atLevel = (level: string) => plan.goals.filter(({ at }) => at("goalLevel") === level);
  const ofLevels = levels.flatMap((level): Found[] => {
    const [first, ...others] = atLevel(level);
    const subject = options[level];
    if (!first)
      return plan.goals.length > 0 && plan.at("emptyLevel") === ""
        ? [{ rule: "levelWithoutGoal", key: "emptyLevel", subject }]
        : [];
    const isBlind = ![first, ...others].some(isSeen);
    return isBlind ? [{ rule: "levelWithoutIndicator", key: first.keyOf("goalIndicator"), subject }] : [];
  });
  const ofEach = plan.goals.flatMap((goal): Found[] => {
    const [level, pillar, sdg] = [goal.at("goalLevel"), goal.at("goalPillar"), goal.at("goalSdg")];
    const key = loose?.keyOf("activityGoal") ?? "section-calendar";
    return [
      ...when(done.length > 0 && !done.includes(goal.id), {
        ...{ rule: "goalWithoutActivity", key, subject: subjectOf(plan, goal) },
      }),
      ...when(
        !isSeen(goal) && (level === "" || atLevel(level).some(isSeen)),
        found(plan, "goalWithoutIndicator", goal, "goalIndicator"),
      ),
      ...when(
        countsHeads(goal.at("goalIndicator")),
        found(plan, "goalCountsHeads", goal, "goalIndicator", goal.at("goalIndicator")),
      ),
      ...when(
        isSeen(goal) && goal.at("goalMeasured") === "",
        found(plan, "goalWithoutMeasuring", goal, "goalMeasured"),
      ),
      ...when(
        pillar !== "" && sdg !== "" && !sdgsOfPillar[pillar]?.includes(sdg),
        found(plan, "sdgBesidePillar", goal, "goalSdg", options[sdg]),
      ),
    ];
  });
  return [...ofLevels, ...ofEach];
}

/** Whether an indicator says no more than how many people were there. */
function countsHeads(indicator: string): boolean {
  const words = indicator.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => heads.has(word)) && words.every((word) => heads.has(word) || countWords.has(word))
  );
}
