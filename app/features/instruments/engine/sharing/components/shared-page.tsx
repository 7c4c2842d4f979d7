import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { Page, Split } from "~/ui/frame/layout";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactMessages } from "../../artefact.messages";
import { commentsAt } from "../../comments/comment";
import { ArtefactReading } from "../../components/artefact-reading";
import { type Instrument, personFields } from "../../instrument";
import { lastDay, sharedPath } from "../share";
import type { SharedPiece } from "../shares.queries.server";
import { sharingMessages } from "../sharing.messages";

/** A piece as whoever has a link reads it: what stands in it, by whom and until when, without its history. */
export function SharedPage({
  token,
  piece,
  instrument,
}: {
  token: string;
  piece: SharedPiece;
  instrument: Instrument;
}) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  const texts = instrument.texts[locale];
  const { title, madeBy, organisation, expiresAt, mayComment, showsPeople, document } = piece;
  const leavesOut = !showsPeople && personFields(instrument).length > 0;
  return (
    <Page>
      <h1>
        {texts.name}: <bdi>{title || artefactMessages[locale].untitled}</bdi>
      </h1>
      <Lead>{texts.lead}</Lead>
      <Notice title={<bdi>{t.sharedBy(madeBy || t.somebody, organisation)}</bdi>}>
        <p>
          {t.readUntil(lastDay(expiresAt, locale))} {leavesOut && t.leftOut}
        </p>
      </Notice>
      <Split
        aside={
          <div className="sc-stack sc-no-print">
            <Panel title={t.keep}>
              <ButtonLink look="secondary" icon="down" href={sharedPath(token, ".pdf")} download>
                {t.pdf}
              </ButtonLink>
            </Panel>
            {mayComment && (
              <Panel title={t.respond}>
                <p>{t.respondHelp}</p>
                <ButtonLink look="secondary" icon="arrow" href={sharedPath(token, "/comments")}>
                  {t.toComments}
                </ButtonLink>
              </Panel>
            )}
            <Panel title={artefactMessages[locale].sources}>
              {texts.sources.map((source) => (
                <p key={source}>{source}</p>
              ))}
            </Panel>
          </div>
        }
      >
        <ArtefactReading
          instrument={instrument}
          document={document}
          linkAt={
            mayComment ? (key) => ({ href: commentsAt({ token }, key), label: t.commentHere }) : undefined
          }
        />
      </Split>
    </Page>
  );
}
