import "~/styles/pages/learning.css";
import "~/styles/pages/instruments.css";
import { answerMessages } from "~/features/learning/answers/answer.messages";
import { savedTextNeeds } from "~/features/learning/answers/reflection-html";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Panel } from "~/ui/card";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import type { FieldSave } from "../artefact";
import { artefactList, artefactPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView } from "../artefacts.queries.server";
import { faultWords } from "../form/autosave-field";
import { askAgainField, filledIn, type Instrument, type InstrumentGroup } from "../instrument";
import type { SavedArtefact } from "../save-artefact.server";
import { ArtefactField, type ShownField } from "./artefact-field";

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
  unsaved,
}: {
  view: ArtefactView;
  instrument: Instrument;
  isSaved: boolean;
  /** Somebody is named in it, or in its history. */
  isAboutPeople: boolean;
  isToAskAgain: boolean;
  unsaved?: UnsavedArtefact;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  const { filled, of } = filledIn(instrument, view.document);
  const title = view.title || t.untitled;
  const errors = Object.fromEntries([
    ...Object.keys(unsaved?.conflicts ?? {}).map((field) => [
      field,
      t.conflictAt(texts.fields[field]?.label ?? ""),
    ]),
    ...Object.entries(unsaved?.faults ?? {}).map(([field, fault]) => [field, faultWords(fault, locale)]),
  ]) as Record<string, string>;
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
      {isSaved && <Notice kind="success">{t.saved}</Notice>}
      {isToAskAgain && (
        <Notice kind="warning" title={t.askAgain}>
          <p>
            {t.askAgainHelp} <a href={`#${askAgainField}`}>{t.toDay}</a>
          </p>
          <RemovePeople />
        </Notice>
      )}
      <Split aside={<Beside {...{ view, instrument }} offersRemoval={isAboutPeople && !isToAskAgain} />}>
        <form method="post" className="sc-artefact" autoComplete="off" noValidate>
          {instrument.sections.map(({ id, groups }) => (
            <section key={id} className="sc-stack" aria-labelledby={`section-${id}`}>
              <h2 id={`section-${id}`}>{texts.sections[id]?.title}</h2>
              {texts.sections[id]?.intro && <p>{texts.sections[id].intro}</p>}
              {groups.map((group) => (
                <Group key={group.id} {...{ group, view, instrument, unsaved }} />
              ))}
            </section>
          ))}
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
          <p className="sc-field__hint">
            {t.saveHelp} {t.readBy}
          </p>
        </form>
      </Split>
      <div hidden dangerouslySetInnerHTML={{ __html: savedTextNeeds(answerMessages[locale]).text }} />
    </Page>
  );
}

/** Fields that are asked together, under a name of their own where they have one. */
function Group({
  group,
  view,
  instrument,
  unsaved,
}: {
  group: InstrumentGroup;
  view: ArtefactView;
  instrument: Instrument;
  unsaved?: UnsavedArtefact;
}) {
  const name = instrument.texts[useLocale()].groups[group.id];
  const fields = group.fields.map((field) => (
    <ArtefactField
      key={field}
      artefactId={view.id}
      {...{ instrument, field }}
      shown={shownOf(field, view, unsaved)}
      savesItself={!unsaved}
    />
  ));
  if (!name) return <>{fields}</>;
  return (
    <fieldset className="sc-artefact__group">
      <legend>{name}</legend>
      {fields}
    </fieldset>
  );
}

function shownOf(
  field: string,
  { document, fieldVersions }: ArtefactView,
  unsaved?: UnsavedArtefact,
): ShownField {
  const [conflict, fault, sent] = [unsaved?.conflicts[field], unsaved?.faults[field], unsaved?.sent[field]];
  if (conflict && sent) return { text: sent.text, version: conflict.version, theirs: conflict.text };
  if (fault && sent) return { text: sent.text, version: sent.version, fault };
  return { text: document[field] ?? "", version: fieldVersions[field] ?? 0 };
}

/** Where in it one can go, and what one can do with it. */
function Beside({
  view: { id },
  instrument,
  offersRemoval,
}: {
  view: ArtefactView;
  instrument: Instrument;
  offersRemoval: boolean;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  return (
    <div className="sc-stack sc-no-print">
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
      <Panel title={t.more}>
        <p>{t.readBy}</p>
        <ButtonLink look="secondary" icon="down" href={artefactPath(id, ".pdf")} download>
          {t.pdf}
        </ButtonLink>
        <ul className="sc-list">
          <li>
            <a href={artefactPath(id, ".json")} download>
              {t.json}
            </a>
          </li>
          <li>
            <a href={artefactPath(id, "/history")}>{t.history}</a>
          </li>
          <li>
            <a href={artefactPath(id, "/delete")}>{t.remove}</a>
          </li>
        </ul>
      </Panel>
      {offersRemoval && (
        <Panel title={t.people}>
          <p>{t.peopleHelp}</p>
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

function RemovePeople() {
  return (
    <form method="post">
      <Button look="secondary" small name="intent" value="removePeople">
        {artefactMessages[useLocale()].removePeople}
      </Button>
    </form>
  );
}
