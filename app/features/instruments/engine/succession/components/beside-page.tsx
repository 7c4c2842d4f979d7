import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { FieldDifference } from "../../history/components/field-difference";
import type { Instrument } from "../../instrument";
import { besideSections } from "../successor";
import { successionMessages } from "../succession.messages";

/** A piece beside the one that it follows, field by field. `previous`: null when it follows none, or one that may not be read. */
export function BesidePage({
  view,
  previous,
  instrument,
}: {
  view: ArtefactView;
  previous: ArtefactView | null;
  instrument: Instrument;
}) {
  const locale = useLocale();
  const [t, piece] = [successionMessages[locale], artefactMessages[locale]];
  const title = `${instrument.texts[locale].name}: ${view.title || piece.untitled}`;
  return (
    <Page>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: piece.list },
          { href: artefactPath(view.id), label: title },
          { label: t.beside },
        ]}
      />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {previous ? (
        <>
          <Lead>{t.besideLead}</Lead>
          <Sections {...{ view, previous, instrument }} />
        </>
      ) : (
        <Notice title={t.none}>{t.noneHelp}</Notice>
      )}
      <Actions>
        <ButtonLink href={artefactPath(view.id)} icon="arrow">
          {t.toPiece}
        </ButtonLink>
        {previous && (
          <ButtonLink look="secondary" href={artefactPath(previous.id)}>
            {t.toPrevious}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  );
}

function Sections({
  view,
  previous,
  instrument,
}: {
  view: ArtefactView;
  previous: ArtefactView;
  instrument: Instrument;
}) {
  const locale = useLocale();
  const t = successionMessages[locale];
  const texts = instrument.texts[locale];
  const sections = besideSections(instrument, previous.document, view.document);
  const called = { before: t.before(formatPlainDate(previous.updatedAt, locale)), present: t.now };
  if (sections.length === 0) return <p>{t.nothing}</p>;
  return (
    <div className="sc-beside">
      {sections.map(({ id, parts }) => (
        <section key={id} className="sc-stack" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{texts.sections[id]?.title}</h2>
          {parts.map(({ group, number, fields }) => (
            <div key={fields[0]!.key} className="sc-stack">
              {texts.groups[group] && (
                <h3 className="sc-heading sc-heading--4">
                  {texts.groups[group]} {number}
                </h3>
              )}
              {fields.map(({ key }) => (
                <FieldDifference
                  key={key}
                  {...{ instrument, field: key, called }}
                  before={previous.document}
                  present={view.document}
                  level={texts.groups[group] ? 4 : 3}
                  isWide
                />
              ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
