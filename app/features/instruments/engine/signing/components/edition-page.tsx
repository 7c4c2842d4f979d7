import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatPlainDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import { ArtefactReading } from "../../components/artefact-reading";
import { FieldDifference } from "../../history/components/field-difference";
import type { Instrument } from "../../instrument";
import { decisionPath, editionPath, type RefusedAct } from "../edition";
import type { EditionView } from "../editions.queries.server";
import { signingMessages } from "../signing.messages";
import { standingWords } from "../edition-standing";
import { IsRecord } from "./decision-page";
import { SignatureList, Withdrawal } from "./signature-list";

interface Shown {
  view: ArtefactView;
  instrument: Instrument;
  edition: EditionView;
  /** As it stands in the profile of who looks; empty when it does not. */
  ownName: string;
  refused: RefusedAct | null;
}

/** A piece as it was frozen, with who signed it, and what changed in the piece since. */
export function EditionPage({ view, instrument, edition, ownName, refused }: Shown) {
  const locale = useLocale();
  const [t, piece] = [signingMessages[locale], artefactMessages[locale]];
  const title = `${instrument.texts[locale].name}: ${edition.title || piece.untitled}`;
  const { id, mayEdit } = view;
  const { number, standing } = edition;
  const isStanding = standing.is === "waiting" || standing.is === "decided";
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: piece.list },
          { href: artefactPath(id), label: title },
          { href: decisionPath(id), label: t.decision },
          { label: t.edition(number) },
        ]}
      />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className="sc-artefact__meta">
        {t.edition(number)}. {t.frozen(formatInstant(edition.frozenAt, locale), edition.frozenByName)}
      </p>
      <ErrorSummary
        errors={refused ? { [fieldOf(refused, edition)]: refused.error } : {}}
        title={t.notDone}
      />
      <Standing edition={edition} artefactId={id} />
      <Actions>
        <ButtonLink look="secondary" icon="down" href={editionPath(id, number, ".pdf")} download>
          {t.pdf}
        </ButtonLink>
      </Actions>
      <section className="sc-stack" aria-labelledby="signatures">
        <h2 id="signatures">{t.signatures}</h2>
        <SignatureList {...{ edition, mayEdit, ownName, refused }} />
        <IsRecord />
        {mayEdit && isStanding && (
          <Withdrawal at="withdraw" summary={t.withdraw} intent="withdraw" refused={refused}>
            <p>{t.withdrawHelp}</p>
          </Withdrawal>
        )}
      </section>
      <Since {...{ view, instrument, edition }} />
      <section className="sc-stack" aria-labelledby="frozen">
        <h2 id="frozen">{t.frozenText}</h2>
        {edition.peopleRemovedAt && (
          <p>{t.peopleRemoved(formatPlainDate(edition.peopleRemovedAt, locale))}</p>
        )}
        {edition.document ? (
          <ArtefactReading instrument={instrument} document={edition.document} level={3} leavesOutEmpty />
        ) : (
          <p>{t.newer}</p>
        )}
      </section>
      <section className="sc-stack" aria-labelledby="hash">
        <h2 id="hash" className="sc-heading sc-heading--3">
          {t.hash}
        </h2>
        <p className="sc-hash">
          <code>{edition.hash}</code>
        </p>
        <p>{t.hashHelp}</p>
        {!edition.peopleRemovedAt && (
          <p>
            <a href={editionPath(id, number, ".json")} download>
              {t.json}
            </a>
          </p>
        )}
      </section>
    </Page>
  );
}

/** The id of what the summary of an error leads to. */
function fieldOf({ at }: RefusedAct, { signers }: EditionView): string {
  if (at === "") return "signatures";
  return signers.some(({ row }) => row === at) ? `day-${at}` : `reason-${at}`;
}

function Standing({ edition, artefactId }: { edition: EditionView; artefactId: string }) {
  const locale = useLocale();
  const t = signingMessages[locale];
  const { standing, withdrawnAt, withdrawnByName, withdrawnReason } = edition;
  const words = standingWords(standing, locale);
  if (withdrawnAt)
    return (
      <Notice kind="warning" title={words}>
        <p>
          {t.withdrawnBy(formatInstant(withdrawnAt, locale), withdrawnByName)}{" "}
          <bdi>{t.reasonWas(withdrawnReason)}</bdi>
        </p>
      </Notice>
    );
  if (standing.is === "replaced")
    return (
      <Notice kind="warning" title={words}>
        <a href={editionPath(artefactId, standing.by)}>{t.edition(standing.by)}</a>
      </Notice>
    );
  return <Notice kind={standing.is === "decided" ? "success" : "info"} title={words} />;
}

/** What stands otherwise in the piece now. */
function Since({ view, instrument, edition }: Omit<Shown, "ownName" | "refused">) {
  const t = signingMessages[useLocale()];
  const { document, changed } = edition;
  if (!document) return null;
  return (
    <section className="sc-stack" aria-labelledby="since">
      <h2 id="since" className="sc-heading sc-heading--3">
        {t.sinceThen(changed.length)}
      </h2>
      {changed.length > 0 && (
        <details className="sc-no-print">
          <summary>{t.showDifferences}</summary>
          {changed.map((key) => (
            <FieldDifference
              key={key}
              {...{ instrument, field: key }}
              before={document}
              present={view.document}
            />
          ))}
        </details>
      )}
    </section>
  );
}
