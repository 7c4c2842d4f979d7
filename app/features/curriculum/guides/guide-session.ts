import type { Guide, GuideStep } from "~/platform/content/content";

/** A step with when it is, counted from the beginning of the session: `0:10–0:35`. */
export interface TimedStep extends GuideStep {
  clock: string;
}

const clockAt = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** The steps of a session, each with its time. */
export const timed = (steps: readonly GuideStep[]): TimedStep[] =>
  steps.map((step, index) => {
    const begin = steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
    return { ...step, clock: `${clockAt(begin)}–${clockAt(begin + step.minutes)}` };
  });

/** The session of that many minutes as an address names it; the short one when it names none of them. */
export const sessionOf = ({ sessions }: Guide, minutes: string | null) =>
  sessions.find((session) => String(session.minutes) === minutes) ?? sessions[0]!;

/** Where the guides stand for staff. */
export const deskGuides = "/desk/guides";

/** The address of a guide in one length and language, below where the reader has the guides; `file` is `.pdf` for the paper. */
export const guidePath = (
  within: string,
  slug: string,
  { minutes, language }: { minutes: number; language: string },
  file = "",
) => `${within}/${slug}${file}?${new URLSearchParams({ minutes: String(minutes), language }).toString()}`;
