import type { TimedStep } from "~/features/curriculum/guides/guide-session";
import type { Locale } from "~/i18n/locale";
import { formatTime } from "~/lib/dates";

/** Whether the names of who is expected stand on the page. */
export const expectedNames = ["none", "first", "full"] as const;
export type ExpectedNames = (typeof expectedNames)[number];

export const readExpected = (asked: string | null): ExpectedNames =>
  expectedNames.find((one) => one === asked) ?? "none";

/** A name as it stands there; the first name is what comes before the first space. */
export const nameAs = (name: string, how: ExpectedNames): string =>
  how === "first" ? name.trim().split(/\s+/u)[0]! : name.trim();

/** The longest of these lengths that fits in a session of so many minutes; the shortest when none does. */
export const fitting = (lengths: readonly number[], sessionMinutes: number): number => {
  const fit = lengths.filter((minutes) => minutes <= sessionMinutes);
  return fit.length > 0 ? Math.max(...fit) : Math.min(...lengths);
};

/** The steps with the time on the clock there, counted from when the session begins: `09.30–09.35`. */
export function onTheClock<Step extends TimedStep>(
  steps: readonly Step[],
  { startsAt, timeZone }: { startsAt: Date; timeZone: string },
  locale: Locale,
): Step[] {
  const at = (minutes: number) =>
    formatTime(new Date(startsAt.getTime() + minutes * 60_000), locale, timeZone);
  let begin = 0;
  return steps.map((step) => {
    const end = begin + step.minutes;
    const clock = `${at(begin)}–${at(end)}`;
    begin = end;
    return { ...step, clock };
  });
}
