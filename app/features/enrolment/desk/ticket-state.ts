import type { SeatState } from "../seats/seat";

/** Where a seat of the list stands, as staff call it. - `lapsed`: given back before anybody had paid for it. */
export type TicketState = "enrolled" | "completed" | "offered" | "free" | "held" | "cancelled" | "lapsed";

/** `wasTaken`: it had a ticket once, or was cancelled with an order that stood. */
export function ticketState(
  seat: SeatState,
  { isCompleted, wasTaken }: { isCompleted: boolean; wasTaken: boolean },
): TicketState {
  if (seat === "accepted") return isCompleted ? "completed" : "enrolled";
  if (seat === "released") return wasTaken ? "cancelled" : "lapsed";
  return seat;
}
