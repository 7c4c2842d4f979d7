import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { lessonPath } from "~/features/learning/outline/learning-paths";
import { autosaveAnswer } from "~/features/learning/answers/autosave-answer";
import { readReflection } from "~/features/learning/answers/reflection-form.server";
import { saveReflection } from "~/features/learning/answers/save-reflection.server";
import { now } from "~/platform/clock.server";

/** Saves of the island `sc-reflection`, answered in JSON. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const input = await readReflection(request, params);
  const { status, body } = autosaveAnswer(await saveReflection(actor, input), now(), locale);
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

/** The address was opened as a page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect(lessonPath(params.enrolmentId ?? "", params.lesson ?? ""));
}
