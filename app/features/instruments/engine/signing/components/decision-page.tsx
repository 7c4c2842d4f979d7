import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { artefactList, artefactPath, placeInForm } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import type { Instrument } from "../../instrument";
import { editionPath, signersIn } from "../edition";
import type { ListedEdition } from "../editions.queries.server";
import type { FreezeRefusal } from "../freeze-edition.server";
import { signingMessages } from "../signing.messages";
import { standingWords } from "../edition-standing";

/** Where a piece is frozen to be signed, with the editions that were frozen before. `refused`: why it just was not. */
export function DecisionPage({
  view,
  instrument,
  editions,
  refused,
  stays,
}: {
  view: ArtefactView;
  instrument: Instrument;
  editions: readonly ListedEdition[];
  refused: FreezeRefusal["reason"] | null;
  /** It was to be deleted, and stays. */
  stays: boolean;
}) {
  const locale = useLocale();
  const [t, piece] = [signingMessages[locale], artefactMessages[locale]];
  const title = `${instrument.texts[locale].name}: ${view.title || piece.untitled}`;
  const newestFirst = editions.toReversed();
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: piece.list },
          { href: artefactPath(view.id), label: title },
          { label: t.decision },
        ]}
      />
      <h1>{t.decision}</h1>
      <Lead>{t.lead}</Lead>
      {stays && (
        <Notice kind="warning" title={t.stays}>
          {t.staysHelp}
        </Notice>
      )}
      {refused === "changed" && (
        <Notice kind="error" title={t.changed}>
          {t.changedHelp}
        </Notice>
      )}
      {refused === "tooMany" && (
        <Notice kind="error" title={t.tooMany}>
          {t.tooManyHelp}
        </Notice>
      )}
      <section className="sc-stack" aria-labelledby="freeze">
        <h2 id="freeze">{t.freezeTitle}</h2>
        {view.mayEdit ? <Freeze {...{ view, instrument, editions }} /> : <p>{t.onlyEditors}</p>}
      </section>
      <section className="sc-stack" aria-labelledby="editions">
        <h2 id="editions">{t.editions}</h2>
        {newestFirst.length === 0 && <p>{t.noEditions}</p>}
        <ul className="sc-results">
          {newestFirst.map((edition) => (
            <li key={edition.number}>
              <h3 className="sc-heading sc-heading--3">
                <a href={editionPath(view.id, edition.number)}>{t.edition(edition.number)}</a>
              </h3>
              <p>
                <strong>{standingWords(edition.standing, locale)}</strong>
              </p>
              <p>{t.frozen(formatInstant(edition.frozenAt, locale), edition.frozenByName)}</p>
            </li>
          ))}
        </ul>
      </section>
      <IsRecord />
      <TextLink href={artefactPath(view.id)} icon="back">
        {t.toPiece}
      </TextLink>
    </Page>
  );
}

/** What this signature is, and what it is not. */
export function IsRecord() {
  const t = signingMessages[useLocale()];
  return <Notice title={t.isRecord}>{t.isRecordHelp}</Notice>;
}

function Freeze({
  view,
  instrument,
  editions,
}: {
  view: ArtefactView;
  instrument: Instrument;
  editions: readonly ListedEdition[];
}) {
  const locale = useLocale();
  const t = signingMessages[locale];
  const signers = signersIn(instrument, view.document);
  const isComplete = signers.every(({ role, name }) => role && name);
  const standing = editions.filter(({ withdrawnAt }) => !withdrawnAt);
  const newest = standing.at(-1);
  if (newest && newest.artefactVersion === view.version) return <p>{t.isFrozen(newest.number)}</p>;
  const before = standing.findLast(({ standing }) => standing.is === "waiting" || standing.is === "decided");
  return (
    <>
      {signers.length > 0 && (
        <>
          <p>{t.signers}</p>
          <ul className="sc-list">
            {signers.map(({ row, role, name }) => (
              <li key={row}>
                <bdi>{[role, name].filter(Boolean).join(", ")}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {signers.length === 0 || !isComplete ? (
        <Notice kind="warning" title={signers.length === 0 ? t.nobody : t.incomplete}>
          <a href={placeInForm(view.id, instrument, `rows-${instrument.signedBy!.rows}`)}>{t.toSigners}</a>
        </Notice>
      ) : (
        <form method="post">
          {before && (
            <p className="sc-field__hint">
              {before.standing.is === "waiting" ? t.takesPlace(before.number) : t.staysUntil(before.number)}
            </p>
          )}
          <input type="hidden" name="base" value={view.version} />
          <Actions>
            <Button>{t.freeze}</Button>
          </Actions>
        </form>
      )}
    </>
  );
}
