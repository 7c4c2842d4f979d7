import "~/styles/pages/learning.css";
import "~/styles/pages/instruments.css";
import { createElement } from "react";
import { answerMessages } from "~/features/learning/answers/answer.messages";
import { savedTextNeeds } from "~/features/learning/answers/reflection-html";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import type { FieldSave } from "../artefact";
import { artefactList } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { commentsAt } from "../comments/comment";
import { commentMessages } from "../comments/comments.messages";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import { faultWords } from "../form/autosave-field";
import { askAgainField, filledIn, type Instrument } from "../instrument";
import { ChangedSources } from "../forward/components/around-artefact";
import { fieldIn } from "../rows";
import type { SavedArtefact } from "../artefacts/save-artefact.server";
import { whoReads } from "../team/who-reads";
import { ArtefactBeside, RemovePeople } from "./artefact-beside";
import { ArtefactCoherence } from "./artefact-coherence";
import { ArtefactGroup } from "./artefact-group";
import { ArtefactPicture } from "./artefact-picture";
import { ArtefactReading } from "./artefact-reading";
import { PeopleStay } from "../form/components/people-stay";

/** What stood in the way of saving, with what was sent. */
export type UnsavedArtefact = Pick<SavedArtefact, "conflicts" | "faults"> & {
  sent: Record<string, FieldSave>;
};

/** One artefact as a form, with what one does with it beside it. */
export function ArtefactPage({
  view,
  instrument,
  isSaved,
  isAboutPeople,
  isToAskAgain,
  openRows,
  commentCounts,
  unsaved,
  peopleStay = null,
}: {
  view: ArtefactView;
  instrument: Instrument;
  isSaved: boolean;
  /** Somebody is named in it, or in its history. */
  isAboutPeople: boolean;
  isToAskAgain: boolean;
  /** Rows that are open to be filled in. */
  openRows: readonly string[];
  /** How many comments wait at which field. */
  commentCounts: Readonly<Record<string, number>>;
  unsaved?: UnsavedArtefact;
  /** Why those who are named could not be taken out. */
  peopleStay?: "readOnly" | "newer" | null;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  const { filled, of } = filledIn(instrument, view.document);
  const title = view.title || t.untitled;
  const picture = instrument.picture?.(view.document, locale);
  const commentsHere = (key: string) => {
    const [count, said] = [commentCounts[key] ?? 0, commentMessages[locale]];
    return {
      href: commentsAt({ artefactId: view.id }, key),
      label: count > 0 ? said.count(count) : said.write,
    };
  };
  const errors = Object.fromEntries([
    ...Object.keys(unsaved?.conflicts ?? {}).map((field) => [
      field,
      t.conflictAt(texts.fields[fieldIn(field)]?.label ?? ""),
    ]),
    ...Object.entries(unsaved?.faults ?? {}).map(([field, fault]) => [field, faultWords(fault, locale)]),
  ]) as Record<string, string>;
  const loose = instrument.coherence?.(view.document, locale) ?? [];
  const askedKeys = new Set([...Object.keys(errors), ...loose.map(({ key }) => key)]);
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
        {t.filledIn(filled, of)} · {t.changedOn(formatInstant(view.updatedAt, locale))}
      </p>
      <ErrorSummary errors={errors} title={t.notAll} />
      <PeopleStay reason={peopleStay} />
      {isSaved && <Notice kind="success">{t.saved}</Notice>}
      <ChangedSources />
      {isToAskAgain && view.mayEdit && (
        <Notice kind="warning" title={t.askAgain}>
          <p>
            {t.askAgainHelp} <a href={`#${askAgainField}`}>{t.toDay}</a>
          </p>
          <RemovePeople />
        </Notice>
      )}
      {picture && <ArtefactPicture picture={picture} formHref={`#section-${instrument.sections[0]!.id}`} />}
      <ArtefactCoherence
        {...{ instrument, findings: loose, document: view.document, mayEdit: view.mayEdit }}
      />
      <Split
        aside={
          <ArtefactBeside
            {...{ view, instrument, commentCounts }}
            offersRemoval={isAboutPeople && !isToAskAgain}
          />
        }
      >
        {!view.mayEdit ? (
          <ArtefactReading instrument={instrument} document={view.document} linkAt={commentsHere} />
        ) : (
          <form method="post" className="sc-artefact" autoComplete="off" noValidate>
            {/* What the Enter key presses is the first button of a form: it saves, and takes no row out. */}
            <button className="sc-visually-hidden" tabIndex={-1} aria-hidden="true" />
            {instrument.sections.map(({ id, groups }) => (
              <section key={id} className="sc-stack" aria-labelledby={`section-${id}`}>
                <h2 id={`section-${id}`}>{texts.sections[id]?.title}</h2>
                {texts.sections[id]?.intro && <p>{texts.sections[id].intro}</p>}
                {groups.map((group) => (
                  <ArtefactGroup
                    key={group.fields[0]}
                    {...{ group, view, instrument, openRows, commentCounts, askedKeys, unsaved }}
                  />
                ))}
              </section>
            ))}
            <Actions>
              <Button>{t.save}</Button>
            </Actions>
            <p className="sc-field__hint">
              {t.saveHelp} {whoReads(view, locale)}
            </p>
          </form>
        )}
      </Split>
      {/* Not where its rows cannot be opened, nor over what was not saved, which stands in this page alone. */}
      {view.mayEdit && !unsaved && createElement("sc-lost-rows", { "data-draft": view.id, hidden: true })}
      <div hidden dangerouslySetInnerHTML={{ __html: savedTextNeeds(answerMessages[locale]).text }} />
    </Page>
  );
}
