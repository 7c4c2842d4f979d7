import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox, RadioGroup } from "~/ui/form/choice";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { type Instrument, namesPeople } from "../../instrument";
import type { ListedEdition } from "../../signing/editions.queries.server";
import { standingWords } from "../../signing/edition-standing";
import { teamMessages } from "../../team/team.messages";
import { besidePath, nextWords } from "../succession-links";
import { successionMessages } from "../succession.messages";
import type { Successor } from "../successors.queries.server";

/** Before a piece is begun that follows another: what it takes along. */
export function NextPage({
  view,
  instrument,
  editions,
  successors,
  full,
}: {
  view: ArtefactView;
  instrument: Instrument;
  editions: readonly ListedEdition[];
  successors: readonly Successor[];
  /** One has so many of one's own, or the organisation has. */
  full: "tooMany" | "fullTeam" | null;
}) {
  const locale = useLocale();
  const [t, piece, team] = [successionMessages[locale], artefactMessages[locale], teamMessages[locale]];
  const title = `${instrument.texts[locale].name}: ${view.title || piece.untitled}`;
  const offered = editions.filter(({ standing }) => standing.is !== "withdrawn").toReversed();
  // What is decided is gone on with; a look is taken anew.
  const decided = offered.find(({ standing }) => standing.is === "decided");
  const first = decided ? `${decided.number}` : instrument.signedBy ? "present" : "empty";
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: piece.list },
          { href: artefactPath(view.id), label: title },
          { label: nextWords(instrument, locale) },
        ]}
      />
      <h1>{nextWords(instrument, locale)}</h1>
      <Lead>{t.nextYearLead}</Lead>
      {full && (
        <Notice kind="error" title={full === "tooMany" ? piece.full : team.fullTeam}>
          {full === "tooMany" ? piece.fullHelp : team.fullTeamHelp}
        </Notice>
      )}
      {successors.length > 0 && (
        <Notice title={t.begun}>
          <ul className="sc-list">
            {successors.map(({ id, title, createdAt }) => (
              <li key={id}>
                <a href={besidePath(id)}>
                  <bdi>{t.begunOn(title || piece.untitled, formatPlainDate(createdAt, locale))}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" className="sc-form">
        <RadioGroup
          name="start"
          label={t.startTitle}
          defaultValue={first}
          choices={[
            ...offered.map(({ number, standing }) => ({
              value: `${number}`,
              label: t.edition(number, standingWords(standing, locale)),
            })),
            { value: "present", label: t.present },
            { value: "empty", label: t.empty },
          ]}
        />
        {namesPeople(instrument, view.document) && (
          <fieldset className="sc-field">
            <legend>{t.people}</legend>
            <p className="sc-field__hint">{t.peopleHelp}</p>
            <Checkbox name="asked" value="yes" label={t.peopleAsked} />
          </fieldset>
        )}
        <Actions>
          <Button icon="arrow">{t.begin}</Button>
        </Actions>
      </form>
    </Page>
  );
}
