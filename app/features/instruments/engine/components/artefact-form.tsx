import { createElement, type ReactNode } from "react";
import { answerMessages } from "~/features/learning/answers/answer.messages";
import { savedTextNeeds } from "~/features/learning/answers/reflection-html";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import { errorsIn, type UnsavedArtefact } from "../form/unsaved-artefact";
import type { CoherenceFinding, Instrument, InstrumentSection } from "../instrument";
import { whoReads } from "../team/who-reads";
import { ArtefactGroup } from "./artefact-group";

/** What the form of an artefact is made of. */
export interface FilledForm {
  view: ArtefactView;
  instrument: Instrument;
  /** Rows that are open to be filled in. */
  openRows: readonly string[];
  /** How many comments wait at which field. */
  commentCounts: Readonly<Record<string, number>>;
  unsaved?: UnsavedArtefact;
}

/** Buttons elsewhere in the page that send this form name it. */
export const formId = "piece";

/** The form of an artefact, or of some of its sections: it works without script, and each field saves by itself with it. */
export function ArtefactForm({
  sections,
  loose,
  isTitled = true,
  goesOn,
  ...filled
}: FilledForm & {
  sections: readonly InstrumentSection[];
  /** What does not hang together: rows in which something is to be mended are open. */
  loose: readonly CoherenceFinding[];
  /** Each section begins with its title. */
  isTitled?: boolean;
  /** Buttons that save and lead on. */
  goesOn?: ReactNode;
}) {
  const { view, instrument, unsaved } = filled;
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale].sections;
  const askedKeys = new Set([
    ...Object.keys(errorsIn(unsaved, instrument, locale)),
    ...loose.map(({ key }) => key),
  ]);
  const fields = sections.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
  return (
    <>
      <form id={formId} method="post" className="sc-artefact" autoComplete="off" noValidate>
        {/* What the Enter key presses is the first button of a form: it saves, and takes no row out. */}
        <button className="sc-visually-hidden" tabIndex={-1} aria-hidden="true" />
        {sections.map(({ id, groups }) => (
          <section key={id} className="sc-stack" aria-labelledby={`section-${id}`}>
            {isTitled && <h2 id={`section-${id}`}>{texts[id]?.title}</h2>}
            {texts[id]?.intro && <p>{texts[id].intro}</p>}
            {groups.map((group) => (
              <ArtefactGroup key={group.fields[0]} {...{ ...filled, group, askedKeys }} />
            ))}
          </section>
        ))}
        <Actions>
          <Button>{t.save}</Button>
          {goesOn}
        </Actions>
        <p className="sc-field__hint">
          {t.saveHelp} {whoReads(view, locale)}
        </p>
      </form>
      {/* Not where its rows cannot be opened, nor over what was not saved, which stands in this page alone. */}
      {!unsaved &&
        createElement("sc-lost-rows", {
          "data-draft": view.id,
          "data-fields": fields.join(" "),
          hidden: true,
        })}
      <div hidden dangerouslySetInnerHTML={{ __html: savedTextNeeds(answerMessages[locale]).text }} />
    </>
  );
}
