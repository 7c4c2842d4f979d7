import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Button, ButtonLink } from "~/ui/form/button";
import { artefactList, artefactPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import { SourcesBeside } from "../forward/components/around-artefact";
import { SequelLinks } from "../succession/components/sequel-links";
import { commentsPath } from "../comments/comment";
import { commentMessages } from "../comments/comments.messages";
import type { Instrument } from "../instrument";
import { sharingMessages } from "../sharing/sharing.messages";
import { ReadersPanel } from "../team/components/readers-panel";
import { namedMessages } from "../team/named-people/named.messages";

/** Beside an artefact: where in it one can go, and what one can do with it. */
export function ArtefactBeside({
  view,
  instrument,
  commentCounts,
  offersRemoval,
  isOutlined,
}: {
  view: ArtefactView;
  instrument: Instrument;
  commentCounts: Readonly<Record<string, number>>;
  offersRemoval: boolean;
  /** Its chapters stand in the page itself. */
  isOutlined: boolean;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  const { id, mayEdit } = view;
  const waiting = Object.values(commentCounts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="sc-stack sc-no-print">
      {!isOutlined && (
        <nav aria-label={t.contents}>
          <Panel title={t.contents}>
            <ul className="sc-list">
              {instrument.sections.map((section) => (
                <li key={section.id}>
                  <a href={`#section-${section.id}`}>{texts.sections[section.id]?.title}</a>
                </li>
              ))}
            </ul>
          </Panel>
        </nav>
      )}
      <ReadersPanel {...view} />
      <Panel title={t.more}>
        {instrument.workbench && (
          <ButtonLink look="secondary" href={`${instrument.workbench}?piece=${id}`}>
            {texts.workbench}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" icon="down" href={artefactPath(id, ".pdf")} download>
          {t.pdf}
        </ButtonLink>
        <ul className="sc-list">
          <li>
            <a href={artefactPath(id, ".docx")} download>
              {t.docx}
            </a>
          </li>
          <li>
            <a href={artefactPath(id, ".json")} download>
              {t.json}
            </a>
          </li>
          <li>
            <a href={artefactPath(id, "/history")}>{t.history}</a>
          </li>
          <SequelLinks {...{ view, instrument }} />
          <li>
            <a href={commentsPath({ artefactId: id })}>{commentMessages[locale].panel(waiting)}</a>
          </li>
          {mayEdit && (
            <li>
              <a href={artefactPath(id, "/share")}>{sharingMessages[locale].panel}</a>
            </li>
          )}
          {mayEdit && (
            <li>
              <a href={artefactPath(id, "/delete")}>{t.remove}</a>
            </li>
          )}
        </ul>
      </Panel>
      <SourcesBeside />
      {offersRemoval && mayEdit && (
        <Panel title={t.people}>
          <p>{t.peopleHelp}</p>
          {!view.team && (
            <p>
              <a href={`${artefactList.path}/people`}>{namedMessages[locale].link}</a>
            </p>
          )}
          <RemovePeople />
        </Panel>
      )}
      <Panel title={t.sources}>
        {texts.sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
      </Panel>
    </div>
  );
}

export function RemovePeople() {
  return (
    <form method="post">
      <Button look="secondary" small name="intent" value="removePeople">
        {artefactMessages[useLocale()].removePeople}
      </Button>
    </form>
  );
}
