import { expect, test } from "vitest";
import { actorFrom } from "~/features/identity/access/scope";
import { type FoundationRole, foundationRoles } from "~/features/identity/access/can";
import { deskMenu, grouped } from "./desk-title";

const menuOf = (...roles: FoundationRole[]) =>
  grouped(
    deskMenu(
      actorFrom({
        ...{ personId: "1", email: "", name: "", locale: "nl", memberships: [], sessionId: "" },
        ...{ roles, secondFactor: true },
      }),
    ),
  );

test("the menu stands in groups, without those of which somebody may open nothing", () => {
  expect(menuOf("EDITOR")).toEqual([
    { group: "front", sections: ["overview"] },
    { group: "teaching", sections: ["cohorts", "releases", "guides"] },
    { group: "people", sections: ["interest"] },
  ]);
  const all = menuOf(...foundationRoles);
  expect(all.map(({ group }) => group)).toEqual(["front", "teaching", "selling", "people", "running"]);
  const sections = all.flatMap((group) => group.sections);
  expect(new Set(sections).size).toBe(sections.length);
});
