import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { readForm } from "~/platform/http/form.server";
import { type AskRefusal, askColleague } from "./ask-colleague.server";
import { changeReader, type ReaderRefusal } from "./change-reader.server";
import { teamMessages } from "./team.messages";

/** What a form about who reads a piece was refused for, in words, and what was sent. */
export interface RefusedTeam {
  refusal: string;
  isAsking: boolean;
  isLastEditor: boolean;
  sent: { who: string; email: string; may: string };
}

/** What became of a form about who reads a piece: what was done, by its name in an address; what it was refused for; or there is no such piece. */
export type TeamFormOutcome =
  { done: "asked" | "added" | "changed" | "ended" | "left" } | { refused: RefusedTeam } | "notFound";

/** Does what a form asks about who reads a piece: asks somebody, changes what they may, or ends it. One that is not ours throws a 400 Response. */
export async function sendTeamForm(
  actor: Actor,
  artefactId: string,
  form: Awaited<ReturnType<typeof readForm>>,
  { locale, site, organisation }: { locale: Locale; site: string; organisation: string },
): Promise<TeamFormOutcome> {
  const t = teamMessages[locale].refusals;
  const sent = { who: form.text("who"), email: form.text("email"), may: form.text("may") };
  const refuse = (reason: Exclude<AskRefusal | ReaderRefusal, "notFound"> | "nobody", isAsking: boolean) => ({
    refused: { refusal: t[reason](organisation), isAsking, isLastEditor: reason === "lastEditor", sent },
  });
  const intent = form.text("intent");
  if (intent === "ask") {
    if (!sent.who && !sent.email) return refuse("nobody", true);
    const person = { personId: sent.who, email: sent.email, mayEdit: sent.may !== "read" };
    const asked = await askColleague(actor, artefactId, { ...person, site });
    if (asked.ok) return { done: sent.who === actor.personId ? "added" : "asked" };
    return asked.reason === "notFound" ? "notFound" : refuse(asked.reason, true);
  }
  if (intent !== "edit" && intent !== "read" && intent !== "end")
    throw new Response("Bad Request", { status: 400 });
  const personId = form.text("reader");
  const change = { personId, act: intent, isTold: form.text("tell") === "yes", site } as const;
  const changed = await changeReader(actor, artefactId, change);
  if (!changed.ok) return changed.reason === "notFound" ? "notFound" : refuse(changed.reason, false);
  if (intent !== "end") return { done: "changed" };
  return { done: personId === actor.personId ? "left" : "ended" };
}
