import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { feedMessages } from "../feed.messages";
import type { FeedView } from "../feed.queries.server";

/** The address at which programs read somebody's calendar, with what renews and ends it; or what makes one. */
export function FeedPage({ feed, said }: { feed: FeedView | null; said: string | null }) {
  const t = feedMessages[useLocale()];
  return (
    <>
      <h1>{t.title}</h1>
      {said && t.done[said] && <Notice kind="success">{t.done[said]}</Notice>}
      <Lead>{t.lead}</Lead>
      <p>{t.what}</p>
      {feed ? <Feed feed={feed} /> : <NoFeed />}
    </>
  );
}

function NoFeed() {
  const t = feedMessages[useLocale()];
  return (
    <form method="post" className="sc-form">
      <p>{t.none}</p>
      <Notice title={t.secret}>
        <p>{t.secretHelp}</p>
      </Notice>
      <Actions>
        <Button name="intent" value="make">
          {t.make}
        </Button>
      </Actions>
    </form>
  );
}

function Feed({ feed: { id, address, opens, createdAt } }: { feed: FeedView }) {
  const locale = useLocale();
  const t = feedMessages[locale];
  return (
    <>
      <section className="sc-panel sc-stack">
        {createElement(
          "sc-copy",
          { class: "sc-copy", "data-copy": t.copy, "data-copied": t.copied },
          <TextInput name="address" label={t.address} hint={t.addressHint} value={address} readOnly />,
        )}
        <Actions>
          <ButtonLink href={opens} icon="calendar">
            {t.open}
          </ButtonLink>
        </Actions>
        <p>
          {t.madeOn(formatPlainDate(createdAt, locale))} {t.slow}
        </p>
      </section>
      <Notice title={t.secret}>
        <p>{t.secretHelp}</p>
      </Notice>
      <section className="sc-stack sc-no-print" aria-labelledby="change">
        <h2 id="change">{t.change}</h2>
        <form method="post" className="sc-form">
          <input type="hidden" name="feed" value={id} />
          <p>{t.renewHelp}</p>
          <Actions>
            <Button look="secondary" name="intent" value="renew">
              {t.renew}
            </Button>
          </Actions>
        </form>
        <form method="post" className="sc-form">
          <p>{t.stopHelp}</p>
          <Actions>
            <Button look="secondary" name="intent" value="stop">
              {t.stop}
            </Button>
          </Actions>
        </form>
      </section>
    </>
  );
}
