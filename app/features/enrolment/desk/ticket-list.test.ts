import { expect, test } from "vitest";
import { askedIn } from "~/lib/lists/list-page";
import { ticketListIn } from "./ticket-list";

const asked = (address: string) => {
  const { shape, search } = ticketListIn(new URLSearchParams(address));
  return askedIn(shape, search);
};
const group = "cohort=01890a5d-ac96-774b-bcce-b302099a8057";

test("a group is sorted by name, or as it is asked; all tickets are sorted by when they came, whatever is asked", () => {
  expect(asked(group).sort).toEqual({ by: "name", isDescending: false });
  expect(asked(`${group}&sort=since`).sort).toEqual({ by: "since", isDescending: false });
  for (const address of ["", "sort=name", "sort=-name", "cohort=1&sort=name"])
    expect(asked(address).sort).toEqual({ by: "since", isDescending: true });
  expect(asked("sort=-name&after=Noor~01890a5d-ac96-774b-bcce-b302099a8057").place).toEqual({
    edge: "first",
  });
});

test("content is named as it is in addresses, and by nothing else", () => {
  expect(asked("content=mc1").filters.content).toBe("mc1");
  expect(asked("content=x' or 1=1").filters.content).toBeNull();
});
