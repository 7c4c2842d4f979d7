import { data } from "@remix-run/node";
import type { Actor } from "~/features/identity/access/scope";
import { optionalPerson } from "~/features/identity/access/guards.server";
import type { Locale } from "~/i18n/locale";
import { readForm } from "~/platform/http/form.server";
import { lessonPath } from "../outline/learning-paths";
import type { SentForm } from "./sent-form";
import { signedOutMessages } from "./signed-out.messages";

/**
 * Who sent a form of the page at `address`. When their session has ended, what they sent is thrown back to be shown again (401, `SentForm`)
 * instead of leading to the sign-in page without it. `isKept`: the page stores what it is sent. Of who is
 * signed out a body of more than 256 kB is not read (`formBody`), whatever the page allows: that is answered 413 before it comes here.
 */
export async function requireSenderAt(
  request: Request,
  address: string,
  locale: Locale,
  { isKept = true } = {},
): Promise<Actor> {
  const actor = await optionalPerson(request);
  if (actor) return actor;
  const { entries } = await readForm(request);
  const { title } = signedOutMessages[locale];
  throw data({ fields: entries, lesson: address, title, isKept } satisfies SentForm, 401);
}

/** The same for a form of a lesson. */
export const requireSender = (
  request: Request,
  { enrolmentId = "", lesson = "" }: { enrolmentId?: string; lesson?: string },
  locale: Locale,
): Promise<Actor> => requireSenderAt(request, lessonPath(enrolmentId, lesson), locale);
