import { data, redirect } from "@remix-run/node";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import { readForm } from "~/platform/http/form.server";
import { commentOnHandIn, deleteHandInComment } from "../comments/comment-on-hand-in.server";
import { cohortWorkPath } from "../review-paths";
import { answerHandIn } from "./answer-hand-in.server";

const statuses = { empty: 400, tooLong: 400, answered: 409 } as const;
const commentStatuses = {
  empty: 400,
  field: 409,
  full: 409,
  gone: 404,
  newer: 503,
  tooLong: 400,
  often: 429,
};

/** Does what a form of the page of handed-in work asks, and leads back to that page; what could not be done comes back with what was filled in. */
export async function answerHandedInWork(
  facilitator: CohortFacilitator,
  handInId: string,
  request: Request,
  site: string,
) {
  const form = await readForm(request);
  const intent = form.text("intent");
  const place = { organisationId: facilitator.organisation.id, cohortId: facilitator.cohort.id };
  const back = (said: string, at = "") =>
    redirect(`${cohortWorkPath(place, handInId)}?said=${said}${at}`, 303);
  const notFound = () => new Response("Not Found", { status: 404 });
  const reader = { as: "facilitator", actor: facilitator } as const;
  if (intent === "return" || intent === "accept") {
    const [note, criteria] = [form.whole("note"), form.all("criteria")];
    const answered = await answerHandIn(facilitator, handInId, { does: intent, note, criteria, site });
    if (answered.ok) return back(intent === "return" ? "RETURNED" : "ACCEPTED");
    if (answered.reason === "notFound") throw notFound();
    const unsent = { note, criteria, refusal: answered };
    return data({ unsent, unplaced: undefined }, statuses[answered.reason]);
  }
  if (intent === "delete") {
    if (!(await deleteHandInComment(reader, form.text("comment")))) throw notFound();
    return back("done");
  }
  const [key, text] = [form.text("key"), form.whole("text")];
  const written = await commentOnHandIn(reader, handInId, { key, text });
  if (written.ok) return back("placed", `#comment-${written.id}`);
  const { ok: _, ...fault } = written;
  if (fault.reason === "gone") throw notFound();
  return data({ unsent: undefined, unplaced: { key, text, fault } }, commentStatuses[fault.reason]);
}
