import "~/styles/pages/learning.css";
import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, placeInForm } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { ChapterList } from "../chapters/components/chapter-list";
import { commentsAt } from "../comments/comment";
import { commentMessages } from "../comments/comments.messages";
import { LeftDrafts } from "../form/components/left-drafts";
import { PeopleStay } from "../form/components/people-stay";
import { errorsIn } from "../form/unsaved-artefact";
import { ChangedSources } from "../forward/components/around-artefact";
import { askAgainField, filledIn } from "../instrument";
import { ArtefactBeside, RemovePeople } from "./artefact-beside";
import { ArtefactCoherence } from "./artefact-coherence";
import { ArtefactForm, type FilledForm } from "./artefact-form";
import { ArtefactPicture } from "./artefact-picture";
import { ArtefactReading } from "./artefact-reading";

/** One artefact as a form, or as the chapters in which it is filled in, with what one does with it beside it. */
export function ArtefactPage({
  isSaved,
  isAboutPeople,
  isToAskAgain,
  peopleStay = null,
  ...filled
}: FilledForm & {
  isSaved: boolean;
  /** Somebody is named in it, or in its history. */
  isAboutPeople: boolean;
  isToAskAgain: boolean;
  /** Why those who are named could not be taken out. */
  peopleStay?: "readOnly" | "newer" | null;
}) {
  const { view, instrument, commentCounts, unsaved } = filled;
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  const { filled: count, of } = filledIn(instrument, view.document);
  const title = view.title || t.untitled;
  const picture = instrument.picture?.(view.document, locale);
  const commentsHere = (key: string) => {
    const [count, said] = [commentCounts[key] ?? 0, commentMessages[locale]];
    return {
      href: commentsAt({ artefactId: view.id }, key),
      label: count > 0 ? said.count(count) : said.write,
    };
  };
  const loose = instrument.coherence?.(view.document, locale) ?? [];
  const { sections } = instrument;
  const reading = (level: 2 | 3) => (
    <ArtefactReading instrument={instrument} document={view.document} linkAt={commentsHere} level={level} />
  );
  // A whole form that was sent and not saved is shown whole.
  const isOutlined = view.mayEdit && instrument.byChapter === true && !unsaved;
  return (
    <Page>
      <Breadcrumbs
        items={[{ href: artefactList.path, label: t.list }, { label: `${texts.name}: ${title}` }]}
      />
      <h1>
        {texts.name}: <bdi>{title}</bdi>
      </h1>
      <Lead>{texts.lead}</Lead>
      <p className="sc-artefact__meta">
        {t.filledIn(count, of)} · {t.changedOn(formatInstant(view.updatedAt, locale))}
      </p>
      <ErrorSummary errors={errorsIn(unsaved, instrument, locale)} title={t.notAll} />
      <PeopleStay reason={peopleStay} />
      {isSaved && <Notice kind="success">{t.saved}</Notice>}
      <ChangedSources />
      {isToAskAgain && view.mayEdit && (
        <Notice kind="warning" title={t.askAgain}>
          <p>
            {t.askAgainHelp} <a href={placeInForm(view.id, instrument, askAgainField)}>{t.toDay}</a>
          </p>
          <RemovePeople />
        </Notice>
      )}
      {picture && (
        <ArtefactPicture
          picture={picture}
          formHref={isOutlined ? "#chapters" : `#section-${sections[0]!.id}`}
        />
      )}
      <ArtefactCoherence {...{ instrument, view, findings: loose }} />
      <Split
        aside={
          <ArtefactBeside
            {...{ view, instrument, commentCounts, isOutlined }}
            offersRemoval={isAboutPeople && !isToAskAgain}
          />
        }
      >
        {isOutlined ? (
          <ChapterList {...{ view, instrument, loose }}>{reading(3)}</ChapterList>
        ) : view.mayEdit ? (
          <ArtefactForm {...{ ...filled, sections, loose }} />
        ) : (
          <>
            <LeftDrafts id={view.id} known={{ instrument, document: view.document }} />
            {reading(2)}
          </>
        )}
      </Split>
    </Page>
  );
}
