import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { artefactPath } from "../../artefact-list";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { teamMessages } from "../team.messages";
import { whoReads } from "../who-reads";
import { ReaderList } from "./reader-list";

/** Beside a piece: who reads it, for everybody who does, with the way to change that. */
export function ReadersPanel({ id, team, links }: Pick<ArtefactView, "id" | "team" | "links">) {
  const locale = useLocale();
  const t = teamMessages[locale];
  return (
    <Panel title={t.readers}>
      {team ? (
        <>
          <p>{whoReads({ team, links }, locale)}</p>
          <ReaderList readers={team.readers} />
        </>
      ) : (
        <p>{whoReads({ team, links }, locale)}</p>
      )}
      <a href={artefactPath(id, "/team")}>{team ? t.toTeam : t.toHandOver}</a>
    </Panel>
  );
}
