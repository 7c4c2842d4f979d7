// Until when something is handed in: of a module, or of one thing in it; later for whoever was given longer.
import type { Locale } from "~/i18n/locale";
import { formatPlainDate, fromDayInput } from "~/lib/dates";
import type { Assignment } from "../assignment";

export interface Deadline {
  id: string;
  /** The id of a module, of a block or of an instrument. */
  about: string;
  until: Date;
  extensions: readonly { enrolmentId: string; until: Date }[];
}

/** Until when somebody hands in: what is said of the thing itself comes before what is said of its module. */
export function untilFor(
  deadlines: readonly Deadline[],
  { about, moduleId }: Pick<Assignment, "about" | "moduleId">,
  enrolmentId: string,
): Date | null {
  const deadline =
    deadlines.find((one) => one.about === about) ?? deadlines.find((one) => one.about === moduleId);
  const longer = deadline?.extensions.find((one) => one.enrolmentId === enrolmentId);
  return longer?.until ?? deadline?.until ?? null;
}

/** Handing in goes on after it, and then says so. */
export const isLate = (at: Date, until: Date | null): boolean => until !== null && at >= until;

/** The instant at which a day, as `<input type="date">` holds it, is over where the cohort is; null when it is none. */
export const endOfDay = (day: string, zone: string): Date | null => fromDayInput(day, 1, zone);

/** Its last day, written out. */
export const lastDayOf = (until: Date, locale: Locale, zone: string): string =>
  formatPlainDate(new Date(until.getTime() - 1), locale, zone);
