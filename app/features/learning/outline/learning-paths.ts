/** The address of an enrolment's contents. */
export const enrolmentPath = (enrolmentId: string) => `/learn/${encodeURIComponent(enrolmentId)}`;

/** The address of a lesson in an enrolment; `fragment` is the id of what to show in it. */
export const lessonPath = (enrolmentId: string, slug: string, fragment?: string) =>
  `${enrolmentPath(enrolmentId)}/${encodeURIComponent(slug)}${fragment ? `#${encodeURIComponent(fragment)}` : ""}`;

/** The address of what is handed in of an enrolment in a cohort of a host; nothing is there for others. */
export const handedInPath = (enrolmentId: string) => `${enrolmentPath(enrolmentId)}/work`;

/** Last part of the address of what was completed, below that of the enrolment; no lesson has it. */
export const completionSlug = "completed";

/** The address of what was completed: an enrolment's certificate, and what comes next. */
export const completionPath = (enrolmentId: string) => `${enrolmentPath(enrolmentId)}/${completionSlug}`;

/** The address that asks whether to start a completed enrolment again. */
export const startAgainPath = (enrolmentId: string) => `${enrolmentPath(enrolmentId)}/again`;
