import { useLocale } from "~/i18n/locale-context";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { artefactPath } from "../../artefact-list";
import type { RefusedTeam } from "../team-form.server";
import { teamMessages } from "../team.messages";
import type { TeamPiece as Piece } from "../team.queries.server";
import { AskForm, type Colleague } from "./ask-form";
import { ReaderForms } from "./reader-forms";
import { ReaderList } from "./reader-list";

/** Of a piece of an organisation, for who leads that: who reads it, and the form that adds somebody. */
export function TeamPiece({
  piece: { id, readers },
  organisation,
  self,
  colleagues,
  refused,
}: {
  piece: Piece;
  organisation: string;
  self: string;
  colleagues: readonly Colleague[];
  refused?: RefusedTeam;
}) {
  const t = teamMessages[useLocale()];
  return (
    <>
      {refused?.isAsking && <ErrorSummary errors={{ email: refused.refusal }} />}
      {refused && !refused.isAsking && <Notice kind="error">{refused.refusal}</Notice>}
      <Lead>{t.pieceLead}</Lead>
      {readers.length === 0 ? (
        <Notice kind="warning">{t.noReaders}</Notice>
      ) : (
        <ReaderList readers={readers} actions={(reader) => <ReaderForms reader={reader} />} />
      )}
      {readers.some((reader) => reader.id === self) && (
        <TextLink href={artefactPath(id)}>{t.openPiece}</TextLink>
      )}
      <section className="sc-stack">
        <h2>{t.ask}</h2>
        <AskForm
          organisation={organisation}
          colleagues={colleagues}
          sent={refused?.isAsking ? refused.sent : undefined}
          error={refused?.isAsking ? refused.refusal : undefined}
        />
      </section>
      <p>{t.deleteHelp}</p>
    </>
  );
}
