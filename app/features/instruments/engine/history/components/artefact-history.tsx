import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView, EarlierDocument } from "../../artefacts/artefacts.queries.server";
import type { Instrument } from "../../instrument";
import { FieldDifference } from "./field-difference";

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
  refused,
}: {
  view: ArtefactView;
  instrument: Instrument;
  earlier: readonly ListedVersion[];
  shown: EarlierDocument | null;
  isRestored: boolean;
  /** Why nothing was put back. */
  refused: "changed" | "readOnly" | null;
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
      {refused === "readOnly" && (
        <Notice kind="error" title={t.notRestored}>
          {t.notRestoredHelp}
        </Notice>
      )}
      {refused === "changed" && (
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
                      <span className="sc-visually-hidden">
                        : {t.versionOf(formatInstant(one.savedAt, locale))}
                      </span>
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
