import type { Unplaced } from "./answer-talk.server";
import type { questionMessages } from "./questions.messages";

/** Why something was not placed, for who wrote it. */
export const faultInWords = (fault: Unplaced["fault"], t: (typeof questionMessages)["nl"]): string =>
  fault.reason === "often" ? t.faults.often(Math.ceil(fault.wait / 60)) : t.faults[fault.reason];
