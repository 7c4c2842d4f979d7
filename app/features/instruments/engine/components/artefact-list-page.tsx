import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { type Asked, addressOf, type ListPage, type Place } from "~/lib/lists/list-page";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { KeyPagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath, beginPath, openFilePath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import type { ListedArtefact } from "../artefacts/artefacts.queries.server";
import { openFileMessages } from "../export/open-file.messages";
import { forwardMessages } from "../forward/forward.messages";
import type { Instrument } from "../instrument";
import { namedMessages } from "../team/named-people/named.messages";

/** What somebody made with the instruments, last changed first, and what can be begun. */
export function MyWork({
  asked,
  list: { rows, previous, next },
  instruments,
  changed,
}: {
  asked: Asked<typeof artefactList>;
  list: ListPage<ListedArtefact>;
  instruments: readonly Instrument[];
  /** How many sources changed, by the pieces that were made from them. */
  changed: Readonly<Record<string, number>>;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const nameOf = (kind: string) => instruments.find(({ id }) => id === kind)?.texts[locale].name ?? "";
  const to = (place: Place | null) => place && addressOf(artefactList, asked, { place });
  const begin = (
    <Actions>
      {instruments.map((instrument, at) => (
        <ButtonLink
          key={instrument.id}
          href={beginPath(instrument)}
          icon="arrow"
          look={at === 0 ? "primary" : "secondary"}
        >
          {instrument.texts[locale].begin}
        </ButtonLink>
      ))}
      <ButtonLink href={openFilePath} look="quiet">
        {openFileMessages[locale].title}
      </ButtonLink>
    </Actions>
  );
  return (
    <Page>
      <h1>{t.list}</h1>
      <Lead>{t.listLead}</Lead>
      {rows.length === 0 ? (
        <EmptyState seed="mijn-stukken" title={t.emptyTitle}>
          <p>{t.emptyHelp}</p>
          {begin}
        </EmptyState>
      ) : (
        <>
          <ul className="sc-results">
            {rows.map(({ id, kind, title, key, organisation }) => (
              <li key={id}>
                <h2 className="sc-heading sc-heading--3">
                  <a href={artefactPath(id)}>
                    {nameOf(kind)}: <bdi>{title || t.untitled}</bdi>
                  </a>
                </h2>
                <p>
                  {organisation && <>{organisation} · </>}
                  {t.changedOn(formatPlainDate(key, locale))}
                  {changed[id] && (
                    <>
                      {" · "}
                      <a className="sc-artefact__changed" href={artefactPath(id, "/sources")}>
                        {forwardMessages[locale].countChanged(changed[id])}
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <KeyPagination first={null} last={null} previous={to(previous)} next={to(next)} />
          <section className="sc-stack" aria-labelledby="begin">
            <h2 id="begin">{t.beginTitle}</h2>
            {begin}
          </section>
          <p>
            <a href={`${artefactList.path}/people`}>{namedMessages[locale].link}</a>
          </p>
        </>
      )}
    </Page>
  );
}
