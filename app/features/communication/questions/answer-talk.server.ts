import { data, redirect } from "@remix-run/node";
import type { Actor } from "~/features/identity/access/scope";
import type { FormFields } from "~/platform/http/form.server";
import { hideTalk, showTalk } from "./hide-talk.server";
import { markAnswer } from "./mark-answer.server";
import type { TalkFault } from "./question";
import type { TalkPlace } from "./talk.db.server";
import { answerQuestion, askQuestion } from "./write-talk.server";

/** What was not placed: at which question (null: a new one), what was typed, and why. */
export interface Unplaced {
  intent: "ask" | "answer" | "hide";
  question: string | null;
  /** The answer that was to be hidden; null: the question itself. */
  answer: string | null;
  typed: string;
  fault: TalkFault | { reason: "reasonMissing" | "reasonLong" };
}

const statuses = {
  ...{ empty: 400, tooLong: 400, reasonMissing: 400, reasonLong: 400 },
  ...{ gone: 404, closed: 409, often: 429 },
} as const;
const notFound = () => new Response("Not Found", { status: 404 });

/**
 * Does what a form of the talk asks, and leads back to its page at `path`; what was not placed comes back with what was typed. What is not there, or not
 * theirs to mark or hide, throws 404.
 */
export async function answerTalk(
  actor: Actor,
  place: TalkPlace,
  form: FormFields,
  path: string,
  site: string,
) {
  const [intent, questionId, answerId] = [form.text("intent"), form.text("question"), form.text("answer")];
  const back = (said: "asked" | "answered" | "done", at = questionId) =>
    redirect(`${path}?said=${said}#question-${at}`, 303);
  const unplaced = (what: Unplaced) => {
    const { fault } = what;
    const headers: HeadersInit = "wait" in fault ? { "Retry-After": String(fault.wait) } : {};
    return data({ unplaced: what }, { status: statuses[fault.reason], headers });
  };
  const written = { formId: form.text("formId"), text: form.whole("text") };
  if (intent === "ask" && "enrolmentId" in place) {
    const asked = await askQuestion(actor, place, { ...written, site });
    if (asked.ok) return back("asked", asked.id);
    return unplaced({ intent, question: null, answer: null, typed: written.text, fault: asked });
  }
  if (intent === "answer") {
    const answered = await answerQuestion(actor, place, questionId, written);
    if (answered.ok) return back("answered");
    return unplaced({ intent, question: questionId, answer: null, typed: written.text, fault: answered });
  }
  if (intent === "mark" || intent === "unmark") {
    if (!(await markAnswer(actor, place, answerId, intent === "mark")).ok) throw notFound();
    return back("done");
  }
  if (!("facilitator" in place)) throw new Response("Bad Request", { status: 400 });
  const what = { questionId, ...(answerId && { answerId }) };
  if (intent === "show") {
    if (!(await showTalk(place.facilitator, what)).ok) throw notFound();
    return back("done");
  }
  if (intent !== "hide") throw new Response("Bad Request", { status: 400 });
  const hidden = await hideTalk(place.facilitator, what, form.text("reason"));
  if (hidden.ok) return back("done");
  const { reason } = hidden;
  if (reason === "notFound") throw notFound();
  const typed = form.text("reason");
  return unplaced({ intent, question: questionId, answer: answerId || null, typed, fault: { reason } });
}
