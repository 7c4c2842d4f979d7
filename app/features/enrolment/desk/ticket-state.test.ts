import { expect, test } from "vitest";
import { ticketState } from "./ticket-state";

test.for([
  ["accepted", false, true, "enrolled"],
  ["accepted", true, true, "completed"],
  ["offered", false, false, "offered"],
  ["held", false, false, "held"],
  ["released", false, true, "cancelled"],
  // A payment page that nobody came back from.
  ["released", false, false, "lapsed"],
] as const)(
  "a seat that is %s (completed: %s, taken once: %s) is %s",
  ([seat, isCompleted, wasTaken, state]) => {
    expect(ticketState(seat, { isCompleted, wasTaken })).toBe(state);
  },
);
