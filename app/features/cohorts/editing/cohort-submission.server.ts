import type { Locale } from "~/i18n/locale";
import type { CohortChange } from "./cohort-changes";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type CohortFaults, type CohortFields, readCohort } from "./cohort-form";
import { createCohort, saveCohort, type TellOfMove } from "./save-cohort.server";
import { mostSessions, withEmptyRows } from "./session-form";
import type { Staff } from "~/features/identity/access/scope";
import { slugOf } from "~/lib/text/slug";
import type { FormFields } from "~/platform/http/form.server";
import { cohortChoices } from "./cohort-form.queries.server";

/** What the page shows again when nothing was saved. `status` is the answer's. */
export interface CohortAnswer {
  status: number;
  values: CohortFields;
  faults: CohortFaults;
  seatsInUse: number;
  version: number | null;
  changes: CohortChange[] | null;
}

/** The form as it was sent. */
function typedCohort(form: FormFields): CohortFields {
  const names = ["Id", "Start", "End", "Title", "Mode", "Place", "Link"];
  const columns = names.map((name) => form.all(`session${name}`));
  // One row more than there can be, so that it is refused in words.
  const rows = Math.min(mostSessions + 1, Math.max(...columns.slice(1).map(({ length }) => length)));
  const { text } = form;
  return {
    offerId: text("offerId"),
    name: text("name"),
    slug: text("slug").trim(),
    mode: text("mode"),
    place: text("place"),
    joinUrl: text("joinUrl"),
    language: text("language"),
    timeZone: text("timeZone"),
    capacity: text("capacity"),
    minimum: text("minimum"),
    price: text("price"),
    vat: text("vat"),
    enrolFrom: text("enrolFrom"),
    enrolUntil: text("enrolUntil"),
    sessions: Array.from({ length: rows }, (_, row) => {
      const [id = "", startsAt = "", endsAt = "", title = "", mode = "", place = "", joinUrl = ""] =
        columns.map((values) => values[row]);
      const preparation = form.all(`sessionPreparation-${row}`);
      return { id, startsAt, endsAt, title, mode, place, joinUrl, preparation };
    }),
  };
}

/**
 * What sending the form of a cohort leads to: saved (its id, and how many people with a ticket were told), not there (null),
 * or the page again. `cohortId` is null for a new one; `tell` tells those with a ticket of a
 * move. Asking for more rows saves nothing.
 */
export async function submitCohort(
  actor: Staff<"cohort.edit">,
  {
    cohortId,
    form,
    locale,
    tell,
  }: { cohortId: string | null; form: FormFields; locale: Locale; tell: TellOfMove },
): Promise<{ id: string; told: number } | CohortAnswer | null> {
  const values = typedCohort(form);
  const version = cohortId === null ? null : Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? 0);
  const again = (status: number, rest: Partial<CohortAnswer> = {}): CohortAnswer => ({
    status,
    values,
    faults: {},
    seatsInUse: 0,
    version,
    changes: null,
    ...rest,
  });
  if (form.text("intent") === "more")
    return again(200, { values: { ...values, sessions: withEmptyRows(values.sessions, 4) } });
  const choices = await cohortChoices(actor, locale, cohortId);
  const offer = choices.offers.find(({ id }) => id === values.offerId);
  // The form that comes back keeps an address that was typed only: one made from the name would outlive another name.
  const slug =
    values.slug === "" && offer
      ? slugOf(`${contentTitle(offer.contentId, "nl")} ${values.name}`)
      : values.slug;
  const reading = readCohort({ ...values, slug }, choices);
  if (!reading.ok) return again(400, { faults: reading.faults });
  if (cohortId === null || version === null) {
    const created = await createCohort(actor, reading.plan);
    return created.ok ? { id: created.id, told: 0 } : again(400, { faults: created.faults });
  }
  const saved = await saveCohort(actor, cohortId, { plan: reading.plan, version, tell });
  if (saved.ok) return { id: cohortId, told: saved.told };
  if (saved.reason === "notFound") return null;
  if (saved.reason === "faults") return again(400, saved);
  if (saved.reason === "changed") return again(409, { changes: saved.changes, version: saved.version });
  return again(409);
}
