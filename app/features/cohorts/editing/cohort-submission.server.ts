import type { Locale } from "~/i18n/locale";
import type { CohortChange } from "./cohort-changes";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type CohortFaults, type CohortFields, type CohortPlan, readCohort } from "./cohort-form";
import {
  type AskOfMove,
  createCohort,
  type MoveQuestion,
  saveCohort,
  type TellOfMove,
} from "./save-cohort.server";
import { mostSessions, withEmptyRows } from "./session-form";
import { copyFacilitators } from "../facilitators/copy-facilitators.server";
import { fromLocalInput } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { HostTerms } from "../hosts/hosted-plan";
import type { Planner } from "../hosts/planner";
import { readHosted } from "../hosts/read-hosted.server";
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
  /** The id of the cohort that a new one is a copy of; null for any other. */
  copyOf: string | null;
  /** The mail that saving would send, to be agreed to, with all that was sent, to be sent again. */
  question: (MoveQuestion & { sent: FormFields["entries"] }) | null;
}

/** The fields of a session, of each one in a row. */
const sessionColumns = [
  ...(["Id", "Start", "End", "Title", "Mode", "Place", "Link", "Note", "Materials", "Facilitator"] as const),
] as const;

/** The form as it was sent. */
function typedCohort(form: FormFields, isHosted: boolean): CohortFields {
  const columns = Object.fromEntries(sessionColumns.map((name) => [name, form.all(`session${name}`)]));
  const lengths = sessionColumns.map((name) => (name === "Id" ? 0 : columns[name]!.length));
  // One row more than there can be, so that it is refused in words.
  const rows = Math.min(mostSessions + 1, Math.max(...lengths));
  const { text } = form;
  return {
    offerId: text("offerId"),
    name: text("name"),
    slug: text("slug").trim(),
    mode: text("mode"),
    place: text("place"),
    joinUrl: text("joinUrl"),
    tool: text("tool"),
    travel: text("travel"),
    accessibility: text("accessibility"),
    language: text("language"),
    timeZone: text("timeZone"),
    capacity: text("capacity"),
    minimum: text("minimum"),
    price: text("price"),
    vat: text("vat"),
    enrolFrom: text("enrolFrom"),
    enrolUntil: text("enrolUntil"),
    ...(isHosted && {
      hosted: { agreement: text("agreement"), audience: text("audience"), closedFor: text("closedFor") },
    }),
    sessions: Array.from({ length: rows }, (_, row) => {
      const of = (name: (typeof sessionColumns)[number]) => columns[name]![row] ?? "";
      return {
        id: of("Id"),
        startsAt: of("Start"),
        endsAt: of("End"),
        title: of("Title"),
        mode: of("Mode"),
        place: of("Place"),
        joinUrl: of("Link"),
        preparation: form.all(`sessionPreparation-${row}`),
        preparationNote: of("Note"),
        materials: of("Materials"),
        facilitator: of("Facilitator"),
      };
    }),
  };
}

/** A cohort that is there, and how people with a ticket hear of a move: asked first, told once it is agreed. */
interface Stored {
  id: string;
  tell: TellOfMove;
  ask: AskOfMove;
}

const withoutIntent = ({ entries }: FormFields) => entries.filter(([name]) => name !== "intent");

/**
 * What sending the form of a cohort leads to: saved (its id, and how many people with a ticket were told), not there (null),
 * or the page again. `stored` is null for a new one; `terms` are those of a host, null for staff. Asking for more rows, and coming back from the mail that would go out, saves nothing.
 */
export async function submitCohort(
  actor: Planner,
  {
    stored,
    form,
    locale,
    terms = null,
  }: { stored: Stored | null; form: FormFields; locale: Locale; terms?: HostTerms | null },
): Promise<{ id: string; told: number } | CohortAnswer | null> {
  const values = typedCohort(form, terms !== null);
  const version = stored === null ? null : Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? 0);
  const asked = form.text("copyOf");
  const copyOf = stored === null && isId(asked) ? asked : null;
  const again = (status: number, rest: Partial<CohortAnswer> = {}): CohortAnswer => ({
    status,
    values,
    faults: {},
    seatsInUse: 0,
    version,
    changes: null,
    copyOf,
    question: null,
    ...rest,
  });
  const intent = form.text("intent");
  if (intent === "edit") return again(200);
  if (intent === "more")
    return again(200, { values: { ...values, sessions: withEmptyRows(values.sessions, 4) } });
  const choices = await cohortChoices(actor, locale, stored?.id);
  const offer = choices.offers.find(({ id }) => id === values.offerId);
  // The form that comes back keeps an address that was typed only: one made from the name would outlive another name.
  const isSlugMade = values.slug === "" && offer !== undefined;
  const slug = isSlugMade ? slugOf(`${contentTitle(offer.contentId, "nl")} ${values.name}`) : values.slug;
  const refuse = ({ slug: fault, ...faults }: CohortFaults, seatsInUse = 0) => {
    const atName = fault === "slugTaken" && isSlugMade;
    const ofSlug: CohortFaults = atName ? { name: "nameTaken" } : fault ? { slug: fault } : {};
    return again(400, { faults: { ...ofSlug, ...faults }, seatsInUse });
  };
  // How VAT is reckoned is not a host's to choose.
  const vat = terms ? (offer?.vat ?? "standard") : values.vat;
  const reading = readCohort({ ...values, slug, vat }, choices);
  const host = values.hosted ? await readHosted(db, values.hosted) : null;
  if (!reading.ok || host?.ok === false)
    return refuse({ ...(reading.ok ? {} : reading.faults), ...(host?.ok === false ? host.faults : {}) });
  const plan = { ...reading.plan, ...(host && { hosted: host.hosted }) };
  const refusePlan = (faults: CohortFaults, seatsInUse = 0) =>
    refuse(inRows(faults, plan, values), seatsInUse);
  if (stored === null || version === null) {
    const created = await createCohort(actor, plan, terms);
    if (!created.ok) return refusePlan(created.faults);
    if (copyOf) await copyFacilitators(actor, { from: copyOf, to: created.id });
    return { id: created.id, told: 0 };
  }
  const { tell, ask } = stored;
  const saved = await saveCohort(actor, stored.id, {
    ...{ plan, version, tell, terms },
    ...(intent === "tell" ? {} : { ask }),
  });
  if (saved.ok) return { id: stored.id, told: saved.told };
  if (saved.reason === "notFound") return null;
  if (saved.reason === "faults") return refusePlan(saved.faults, saved.seatsInUse);
  if (saved.reason === "unagreed")
    return again(200, { question: { ...saved.question, sent: withoutIntent(form) } });
  if (saved.reason === "changed") return again(409, { changes: saved.changes, version: saved.version });
  return again(409);
}

/** Faults at a session of the plan, which is in the order of time, at the row of the form that it was typed in. */
function inRows(faults: CohortFaults, plan: CohortPlan, { sessions }: CohortFields): CohortFaults {
  const rowOf = (place: number) =>
    sessions.findIndex(
      ({ startsAt }) =>
        fromLocalInput(startsAt, plan.timeZone)?.getTime() === plan.sessions[place]?.startsAt.getTime(),
    );
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [
      field.replace(/^sessionStart-(\d+)$/, (_, place) => `sessionStart-${rowOf(Number(place))}`),
      fault,
    ]),
  );
}
