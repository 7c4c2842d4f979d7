import type { Locale } from "~/i18n/locale";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";

/** Who reads an artefact, in a sentence or two. */
export function whoReads({ team, links }: Pick<ArtefactView, "team" | "links">, locale: Locale): string {
  const t = artefactMessages[locale];
  const said = team ? t.readByTeam(team.name) : links > 0 ? t.readByYou : t.readBy;
  return links > 0 ? `${said} ${t.readByLink(links)}` : said;
}
