import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox, RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList, artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { Instrument } from "../../instrument";
import { lastDay, shareDays } from "../share";
import type { ListedShare } from "../shares.queries.server";
import { sharingMessages } from "../sharing.messages";

/** The links to a piece, and the form for another. */
export function SharePage({
  piece: { id, title },
  instrument,
  namesPeople,
  shares,
  said,
  fault,
}: {
  piece: { id: string; title: string };
  instrument: Instrument;
  /** Somebody is named in it by initials or a role. */
  namesPeople: boolean;
  shares: readonly ListedShare[];
  said: "made" | "withdrawn" | null;
  fault?: "chooseDays" | "tooMany";
}) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  const name = `${instrument.texts[locale].name}: ${title || artefactMessages[locale].untitled}`;
  const [open, ended] = [true, false].map((isOpen) =>
    shares.filter(({ state }) => (state === "open") === isOpen),
  ) as [ListedShare[], ListedShare[]];
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: artefactList.path, label: artefactMessages[locale].list },
          { href: artefactPath(id), label: name },
          { label: t.title },
        ]}
      />
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      <p>{t.livePiece}</p>
      {said && <Notice kind="success">{t[said]}</Notice>}
      <ErrorSummary errors={{ days: fault && t[fault] }} />
      <section className="sc-stack" aria-labelledby="open-links">
        <h2 id="open-links">{t.openLinks}</h2>
        {open.length === 0 && <p>{t.noLinks}</p>}
        {open.map((share) => (
          <OpenShare key={share.id} share={share} />
        ))}
      </section>
      <section className="sc-stack" aria-labelledby="new-link">
        <h2 id="new-link">{t.newLink}</h2>
        <form method="post" className="sc-form" noValidate>
          <RadioGroup
            name="days"
            label={t.days}
            error={fault && t[fault]}
            defaultValue="30"
            choices={shareDays.map((days) => ({ value: String(days), label: t.dayCount(days) }))}
          />
          <Checkbox name="mayComment" value="yes" label={t.mayComment} hint={t.mayCommentHint} />
          {namesPeople && (
            <Checkbox
              name="showsPeople"
              value="yes"
              label={t.showsPeople}
              hint={`${t.showsPeopleHint} ${t.peopleLeftOut}`}
            />
          )}
          <p className="sc-field__hint">{t.freeText}</p>
          <Actions>
            <Button name="intent" value="make">
              {t.make}
            </Button>
          </Actions>
        </form>
      </section>
      {ended.length > 0 && (
        <section className="sc-stack" aria-labelledby="ended-links">
          <h2 id="ended-links">{t.endedLinks}</h2>
          <ul className="sc-list">
            {ended.map(({ id: shareId, state, expiresAt, ...share }) => (
              <li key={shareId}>
                <About share={share} /> {t.until(lastDay(expiresAt, locale))},{" "}
                {t.states[state as keyof typeof t.states]}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function OpenShare({ share }: { share: ListedShare }) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  const { id, address, expiresAt, mayComment, showsPeople } = share;
  return (
    <div className="sc-panel sc-stack">
      {createElement(
        "sc-copy",
        { class: "sc-copy", "data-copy": t.copy, "data-copied": t.copied },
        <TextInput
          name={`address-${id}`}
          label={t.address(lastDay(expiresAt, locale))}
          value={address ?? ""}
          readOnly
        />,
      )}
      <p>
        <About share={share} /> {mayComment ? t.comments : t.noComments} {showsPeople ? t.people : t.noPeople}
      </p>
      <form method="post" className="sc-no-print">
        <input type="hidden" name="share" value={id} />
        <Button look="secondary" small name="intent" value="withdraw">
          {t.withdraw}
          <span className="sc-visually-hidden"> ({t.until(lastDay(expiresAt, locale))})</span>
        </Button>
      </form>
    </div>
  );
}

function About({ share: { madeBy, createdAt } }: { share: Pick<ListedShare, "madeBy" | "createdAt"> }) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  return <bdi>{t.about(madeBy || t.somebody, formatPlainDate(createdAt, locale))}</bdi>;
}
