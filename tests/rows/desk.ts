// Somebody of the foundation at the desk, for server tests of its pages.
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { type FoundationRole, foundationRoles } from "~/features/identity/access/can";
import type { Locale } from "~/i18n/locale";
import { answerOf, type RouteAnswer } from "./answers";
import { addPerson, routeArguments, signInAs } from "./people";

/** A form as a browser sends it: a name may occur more than once. */
export type SentForm = Record<string, string | readonly string[]>;

/** Signs somebody in at the desk; `load` and `send` ask a route as that person. */
export async function openDesk({
  roles = foundationRoles as readonly FoundationRole[],
  locale = "nl" as Locale,
} = {}) {
  const person = await addPerson({ roles: [...roles], name: "Femke Bureau" });
  const cookie = await signInAs(person);
  const ask = async (
    handler: LoaderFunction | ActionFunction,
    path: string,
    params: Record<string, string>,
    body?: URLSearchParams,
  ): Promise<RouteAnswer> => {
    const request = new Request(`http://localhost:3000${path}`, {
      method: body ? "POST" : "GET",
      headers: { cookie },
      body,
    });
    const given = { ...routeArguments(request, { locale }), params };
    return answerOf(handler, given);
  };
  return {
    person,
    load: (loader: LoaderFunction, path: string, params: Record<string, string> = {}) =>
      ask(loader, path, params),
    send: (action: ActionFunction, path: string, form: SentForm, params: Record<string, string> = {}) =>
      ask(action, path, params, bodyOf(form)),
  };
}

const bodyOf = (form: SentForm) =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one as string])),
  );
