/** Why nothing was written: no such lesson for this person, or the enrolment has ended. */
export type ProgressRefusal = { ok: false; reason: "notFound" | "ended" };
