import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath, placeInForm } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { nameOfKey } from "../../comments/comment";
import type { Instrument } from "../../instrument";
import { forwardMessages } from "../forward.messages";
import type { Forward } from "../forward.queries.server";
import { SourceToChoose } from "./source-to-choose";

/** What was done, or stood in the way: the text that was chosen was taken or left, something changed meanwhile, or it does not fit (`fault`, in words). */
export type SourcesOutcome = "taken" | "left" | "notAllFits" | "changed" | { key: string; fault: string };

/** All that came into a piece from others, field by field beside what stands there, and what can be taken over. */
export function SourcesPage({
  view,
  instrument,
  forward,
  mostPieces,
  outcome,
}: {
  view: ArtefactView;
  instrument: Instrument;
  forward: Forward;
  mostPieces: number;
  outcome: SourcesOutcome | null;
}) {
  const locale = useLocale();
  const [t, artefact] = [forwardMessages[locale], artefactMessages[locale]];
  const { name } = instrument.texts[locale];
  const keys = [...new Set([...forward.taken, ...forward.offers].map(({ key }) => key))];
  const errors = outcome && typeof outcome === "object" ? { [`from-${outcome.key}`]: outcome.fault } : {};
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: artefact.list },
          { href: artefactPath(view.id), label: `${name}: ${view.title || artefact.untitled}` },
          { label: t.title },
        ]}
      />
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      {view.team && <p>{t.teamLead(view.team.name)}</p>}
      <ErrorSummary errors={errors} title={t.notTaken} />
      {(outcome === "taken" || outcome === "left") && <Notice kind="success">{t[outcome]}</Notice>}
      {outcome === "notAllFits" && (
        <Notice kind="warning" title={t.notAllFits}>
          {t.notAllFitsHelp}
        </Notice>
      )}
      {outcome === "changed" && (
        <Notice kind="error" title={t.changedMeanwhile}>
          {t.changedMeanwhileHelp}
        </Notice>
      )}
      {keys.length === 0 && <p>{t.nothing}</p>}
      {keys.map((key) => (
        <section key={key} className="sc-stack sc-sources" aria-labelledby={`from-${key}`}>
          <h2 id={`from-${key}`} tabIndex={-1}>
            <bdi>{nameOfKey(instrument, key, view.document, locale)}</bdi>
          </h2>
          <div>
            <h3 className="sc-heading sc-heading--4">{t.now}</h3>
            {view.document[key] ? (
              <p className="sc-written" dir="auto">
                {view.document[key]}
              </p>
            ) : (
              <p>{t.empty}.</p>
            )}
            <p>
              <a href={placeInForm(view.id, instrument, key)}>
                {t.toField}
                <span className="sc-visually-hidden">
                  : {nameOfKey(instrument, key, view.document, locale)}
                </span>
              </a>
            </p>
          </div>
          {[...forward.taken, ...forward.offers]
            .filter((one) => one.key === key)
            .map((one) => (
              <SourceToChoose
                key={`${one.fromId} ${one.fromGive}`}
                source={one}
                base={view.fieldVersions[key] ?? 0}
                mayEdit={view.mayEdit}
              />
            ))}
        </section>
      ))}
      {forward.isCut && <p className="sc-field__hint">{t.onlyNewest(mostPieces)}</p>}
    </Page>
  );
}
