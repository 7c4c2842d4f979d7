import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { Actions, Button } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { OffersAtBegin } from "../forward/components/offers-at-begin";
import { forwardMessages } from "../forward/forward.messages";
import type { OfferedText } from "../forward/shown-texts.server";
import type { Instrument } from "../instrument";
import type { StartText } from "../artefacts/start-texts.queries.server";
import type { CreateRefusal } from "../artefacts/create-artefact.server";
import { WhosePiece } from "../team/components/whose-piece";
import { teamMessages } from "../team/team.messages";

/** Before an artefact is begun: what was written in lessons before, to take along or not. */
export function BeginArtefact({
  instrument,
  written,
  offers,
  organisations,
  refusal,
}: {
  instrument: Instrument;
  written: readonly StartText[];
  /** What can be taken along from other pieces. */
  offers: readonly OfferedText[];
  /** Those that one acts for. */
  organisations: readonly { id: string; name: string }[];
  refusal?: Exclude<CreateRefusal, "notFound">;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const texts = instrument.texts[locale];
  const team = teamMessages[locale];
  // Whose it will be is chosen in the same form: what is one's own is not ticked before that.
  const isForColleagues = organisations.length > 0;
  return (
    <Page narrow>
      <Breadcrumbs items={[{ href: artefactList.path, label: t.list }, { label: texts.name }]} />
      <h1>{texts.name}</h1>
      <Lead>{texts.lead}</Lead>
      {refusal === "tooMany" && (
        <Notice kind="error" title={t.full}>
          {t.fullHelp}
        </Notice>
      )}
      {refusal === "fullTeam" && (
        <Notice kind="error" title={team.fullTeam}>
          {team.fullTeamHelp}
        </Notice>
      )}
      {refusal === "notMember" && <Notice kind="error">{team.notMember}</Notice>}
      <form method="post" className="sc-form">
        <WhosePiece organisations={organisations} />
        {written.length + offers.length === 0 && <p>{t.nothingToTake}</p>}
        {written.length > 0 && (
          <fieldset className="sc-field">
            <legend>{t.takeTitle}</legend>
            <p className="sc-field__hint">{t.takeHelp}</p>
            {isForColleagues && <p className="sc-field__hint">{forwardMessages[locale].colleaguesRead}</p>}
            {written.map(({ field, text, name }) => (
              <div key={field}>
                <Checkbox
                  name="take"
                  id={`take-${field}`}
                  value={name}
                  label={texts.fields[field]?.label ?? ""}
                  defaultChecked={!isForColleagues}
                />
                <p className="sc-written" dir="auto">
                  {text}
                </p>
              </div>
            ))}
          </fieldset>
        )}
        <OffersAtBegin {...{ offers, isForColleagues }} fields={texts.fields} />
        <Actions>
          <Button icon="arrow">{texts.begin}</Button>
        </Actions>
      </form>
    </Page>
  );
}
