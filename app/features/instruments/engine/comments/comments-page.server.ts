import { data } from "@remix-run/node";
import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { type CommentPlace, goneStatus } from "./comment";
import { commentsOf } from "./comments.queries.server";

/** What the page of comments shows. Who may not comment there (any more) is told so, with what they sent: nothing is thrown, by which that would be lost. */
export async function commentsPage(actor: Actor, place: CommentPlace, request: Request, locale: Locale) {
  const view = await commentsOf(actor, place);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("said");
  const said: "placed" | "done" | null = asked === "placed" || asked === "done" ? asked : null;
  const page = { locale, place, chosen: searchParams.get("field") ?? "", said };
  if (view === "newer") return data({ ...page, view: null, isNewer: true }, 503);
  if (view) return data({ ...page, view, isNewer: false });
  return data({ ...page, view: null, isNewer: false }, goneStatus(place));
}
