import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { teamMessages } from "../team.messages";
import { ReaderList } from "./reader-list";

/** Beside a piece: who reads it, for everybody who does, with the way to change that. */
export function ReadersPanel({ id, team }: Pick<ArtefactView, "id" | "team">) {
  const locale = useLocale();
  const t = teamMessages[locale];
  return (
    <Panel title={t.readers}>
      {team ? (
        <>
          <p>{artefactMessages[locale].readByTeam(team.name)}</p>
          <ReaderList readers={team.readers} />
        </>
      ) : (
        <p>{artefactMessages[locale].readBy}</p>
      )}
      <a href={artefactPath(id, "/team")}>{team ? t.toTeam : t.toHandOver}</a>
    </Panel>
  );
}
