import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import type { Instrument } from "../../instrument";
import type { RefusedTeam } from "../team-form.server";
import { teamMessages } from "../team.messages";
import { AskForm, type Colleague } from "./ask-form";
import { HandOverForm } from "./hand-over-form";
import { ReaderForms } from "./reader-forms";
import { ReaderList } from "./reader-list";

/** Of a piece: whose it is, who reads it, and what one can do about that. */
export function PieceTeamPage({
  view: { id, title, team, mayEdit },
  instrument,
  self,
  organisations,
  colleagues,
  done,
  refused,
}: {
  view: Pick<ArtefactView, "id" | "title" | "team" | "mayEdit">;
  instrument: Instrument;
  /** Who looks. */
  self: string;
  organisations: readonly { id: string; name: string }[];
  colleagues: readonly Colleague[];
  done: string;
  refused?: RefusedTeam;
}) {
  const locale = useLocale();
  const t = teamMessages[locale];
  const called = `${instrument.texts[locale].name}: ${title || artefactMessages[locale].untitled}`;
  const heading = team ? t.teamTitle : t.handOverTitle;
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: artefactMessages[locale].list },
          { href: artefactPath(id), label: called },
          { label: heading },
        ]}
      />
      <h1>{heading}</h1>
      <p>
        <strong>
          <bdi>{called}</bdi>
        </strong>
      </p>
      {refused?.isAsking && <ErrorSummary errors={{ email: refused.refusal }} />}
      {refused && !refused.isAsking && <Notice kind="error">{refused.refusal}</Notice>}
      {!refused && Object.hasOwn(t.done, done) && <Notice kind="success">{t.done[done]}</Notice>}
      {!team && <HandOverForm {...{ id, organisations }} />}
      {team && (
        <>
          <p>{artefactMessages[locale].readByTeam(team.name)}</p>
          <ReaderList
            readers={team.readers}
            actions={(reader) => mayEdit && reader.id !== self && <ReaderForms reader={reader} />}
          />
          <p>{t.managersToo(team.name)}</p>
          {mayEdit ? (
            <section className="sc-stack">
              <h2>{t.ask}</h2>
              <AskForm
                organisation={team.name}
                colleagues={colleagues}
                sent={refused?.isAsking ? refused.sent : undefined}
                error={refused?.isAsking ? refused.refusal : undefined}
              />
            </section>
          ) : (
            <p>{t.onlyRead}</p>
          )}
          <section className="sc-stack">
            <h2>{t.copyTitle}</h2>
            <p>{t.copyHelp}</p>
            <form method="post">
              <Button look="secondary" name="intent" value="copy">
                {t.copy}
              </Button>
            </form>
          </section>
          <section className="sc-stack">
            <h2>{t.leaveTitle}</h2>
            <p>{t.leaveHelp}</p>
            <form method="post">
              <input type="hidden" name="reader" value={self} />
              {refused?.isLastEditor && <input type="hidden" name="tell" value="yes" />}
              <Actions>
                <Button look="danger" name="intent" value="end">
                  {refused?.isLastEditor ? t.leaveLast : t.leave}
                </Button>
              </Actions>
            </form>
          </section>
        </>
      )}
    </Page>
  );
}
