import "~/styles/pages/instruments.css";
import { wordDifferences } from "~/features/curriculum/publishing/word-differences";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { fieldInWords } from "../export/artefact-export";
import { artefactList, artefactPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactView, EarlierDocument } from "../artefacts/artefacts.queries.server";
import type { Instrument } from "../instrument";
import { fieldIn } from "../rows";

/** Words out and in, up to which the differences of a field are found: so that one page costs little, however much was rewritten. */
const mostEdits = 300;

/** An earlier version in the list: in how many fields it is otherwise. */
export interface ListedVersion extends Pick<EarlierDocument, "version" | "savedAt"> {
  differs: number;
}

/** The earlier versions of an artefact, each with the button that puts it back; of the one in `shown` what is different now. */
export function ArtefactHistory({
  view,
  instrument,
  earlier,
  shown,
  isRestored,
  isChanged,
}: {
  view: ArtefactView;
  instrument: Instrument;
  earlier: readonly ListedVersion[];
  shown: EarlierDocument | null;
  isRestored: boolean;
  isChanged: boolean;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const title = `${instrument.texts[locale].name}: ${view.title || t.untitled}`;
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: t.list },
          { href: artefactPath(view.id), label: title },
          { label: t.history },
        ]}
      />
      <h1>{t.history}</h1>
      <Lead>{t.historyLead}</Lead>
      {isRestored && <Notice kind="success">{t.restored}</Notice>}
      {isChanged && (
        <Notice kind="error" title={t.changed}>
          {t.changedHelp}
        </Notice>
      )}
      {earlier.length === 0 && <p>{t.noHistory}</p>}
      {earlier.map((one) => (
        <section key={one.version} className="sc-stack" aria-labelledby={`version-${one.version}`}>
          <h2 id={`version-${one.version}`} className="sc-heading sc-heading--3">
            {t.versionOf(formatInstant(one.savedAt, locale))}
          </h2>
          <p>{t.differs(one.differs)}</p>
          {one.differs > 0 && (
            <>
              {shown?.version === one.version ? (
                shown.fields.map((field) => (
                  <FieldDifference
                    key={field}
                    {...{ instrument, field }}
                    before={shown.document}
                    present={view.document}
                  />
                ))
              ) : (
                <p>
                  <a href={`?version=${one.version}#version-${one.version}`}>
                    {t.look}
                    <span className="sc-visually-hidden">
                      : {t.versionOf(formatInstant(one.savedAt, locale))}
                    </span>
                  </a>
                </p>
              )}
              {view.mayEdit && (
                <form method="post">
                  <input type="hidden" name="base" value={view.version} />
                  <Actions>
                    <Button look="secondary" small name="version" value={one.version}>
                      {t.restore}
                    </Button>
                  </Actions>
                </form>
              )}
            </>
          )}
        </section>
      ))}
    </Page>
  );
}

function FieldDifference({
  instrument,
  field,
  before,
  present,
}: {
  instrument: Instrument;
  field: string;
  before: EarlierDocument["document"];
  present: EarlierDocument["document"];
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const words = (document: EarlierDocument["document"]) => fieldInWords(instrument, field, document, locale);
  const differences = wordDifferences(
    [words(before)].filter(Boolean),
    [words(present)].filter(Boolean),
    mostEdits,
  );
  const side = (which: "before" | "after") => {
    const shown = differences.filter((one) => one.in === "both" || one.in === which);
    if (shown.length === 0) return <em>{t.empty}</em>;
    const Mark = which === "before" ? "del" : "ins";
    return shown.map((one, at) =>
      one.in === "both" ? (
        <span key={at}>{one.text}</span>
      ) : (
        <Mark key={at}>
          <span className="sc-visually-hidden">{which === "before" ? t.removed : t.added} </span>
          {one.text}
        </Mark>
      ),
    );
  };
  return (
    <div className="sc-difference">
      <h3 className="sc-heading sc-heading--4">{instrument.texts[locale].fields[fieldIn(field)]?.label}</h3>
      <dl>
        <dt>{t.then}</dt>
        <dd dir="auto">{side("before")}</dd>
        <dt>{t.present}</dt>
        <dd dir="auto">{side("after")}</dd>
      </dl>
    </div>
  );
}
