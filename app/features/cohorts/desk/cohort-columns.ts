import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortFormMessages } from "../editing/cohort-form.messages";
import { cohortDeskMessages } from "./cohort-desk.messages";
import type { DeskCohort } from "./cohorts.queries.server";

/** The file of groups. */
export function cohortColumns(locale: Locale): CsvColumn<DeskCohort>[] {
  const [t, form] = [cohortDeskMessages[locale], cohortFormMessages[locale]];
  return [
    { label: t.group, cell: ({ name }) => name },
    { label: t.content, cell: ({ title }) => title },
    { label: deskWords[locale].status, cell: ({ status }) => t.cohortStatus[status] },
    { label: t.starts, cell: ({ startsAt }) => startsAt },
    { label: t.ends, cell: ({ endsAt }) => endsAt },
    { label: t.mode, cell: ({ mode }) => form.modes[mode]! },
    { label: t.place, cell: ({ place }) => place },
    { label: t.language, cell: ({ language }) => form.languages[language] ?? language },
    { label: t.taken, cell: ({ taken }) => ({ count: taken }) },
    { label: t.heldSeats, cell: ({ held }) => ({ count: held }) },
    { label: t.seats, cell: ({ capacity }) => ({ count: capacity }) },
    { label: t.minimum, cell: ({ minimum }) => (minimum === null ? "" : { count: minimum }) },
  ];
}
