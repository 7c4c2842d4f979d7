import { data } from "@remix-run/node";
import type { Actor } from "~/features/identity/actor";
import { optionalPerson } from "~/features/identity/guards.server";
import { readForm } from "~/platform/form.server";
import { lessonPath } from "./addresses";
import type { SentForm } from "./sent-form";

/**
 * Who sent a form of a lesson. When their session has ended, what they sent is thrown back to be shown again (401, `SentForm`)
 * instead of leading to the sign-in page without it.
 */
export async function requireSender(
  request: Request,
  { enrolmentId = "", lesson = "" }: { enrolmentId?: string; lesson?: string },
): Promise<Actor> {
  const actor = await optionalPerson(request);
  if (actor) return actor;
  const { entries } = await readForm(request);
  throw data({ fields: entries, lesson: lessonPath(enrolmentId, lesson) } satisfies SentForm, 401);
}
