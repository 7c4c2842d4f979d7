import type { SearchDocument } from "~/platform/content/content";
import { pageIn } from "~/lib/list-address";

/** What results are grouped by, in the order in which they are shown. */
export const resultGroups = ["dates", "masterclasses", "questions", "pages", "rewrites", "lessons"] as const;
export type ResultGroup = (typeof resultGroups)[number];
export type TextGroup = Exclude<ResultGroup, "dates">;

/** In which group a document stands. A module is found among the masterclasses that teach it. */
export const groupOf: Record<SearchDocument["kind"], TextGroup> = {
  masterclass: "masterclasses",
  module: "masterclasses",
  question: "questions",
  page: "pages",
  rewrite: "rewrites",
  lesson: "lessons",
};

const [shortestQuery, longestQuery] = [2, 100];

/** A search as its address says it: of all groups the first results, or a page of one group. */
export interface SearchAsked {
  query: string;
  fault: "tooLong" | "tooShort" | null;
  group: ResultGroup | null;
  page: number;
}

export function searchAskedIn(search: URLSearchParams): SearchAsked {
  const query = (search.get("q") ?? "").trim();
  const length = query === "" ? null : query.length;
  return {
    query,
    fault:
      length === null ? null : length > longestQuery ? "tooLong" : length < shortestQuery ? "tooShort" : null,
    group: resultGroups.find((one) => one === search.get("in")) ?? null,
    page: pageIn(search.get("page")),
  };
}

/** How many of a group are shown: beside the others, and on a page of its own. */
const [fewest, most] = [3, 10];

/** Which results of a group are shown. Beside the others, a link to one more would take the room of that one. */
export const sliceOf = ({ group, page }: Pick<SearchAsked, "group" | "page">, total: number) =>
  group === null
    ? { from: 0, until: total === fewest + 1 ? total : fewest }
    : { from: (page - 1) * most, until: page * most };

/** How many pages a group has by itself. */
export const pagesOf = (total: number) => Math.ceil(total / most);

/** Groups in which something was found, in order: a question whose title says it goes before all, and dates that are not named by it behind the questions. */
export function inOrder<Group extends { name: ResultGroup; isNamed: boolean }>(
  groups: readonly Group[],
): Group[] {
  const rank = ({ name, isNamed }: Group) =>
    name === "questions" && isNamed ? -1 : name === "dates" && !isNamed ? 2.5 : resultGroups.indexOf(name);
  return groups.toSorted((one, other) => rank(one) - rank(other));
}
