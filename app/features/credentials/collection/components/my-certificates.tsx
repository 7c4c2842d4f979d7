import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { EmptyState, Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { collectionMessages } from "../collection.messages";
import type { collectionOf, MyCertificate } from "../collection.queries.server";
import { CertificateCards } from "./certificate-cards";
import { CertificateStack } from "./certificate-stack";

/** Everything somebody earned: the programme, each masterclass with its modules, and what was replaced. */
export function MyCertificates({
  collection: { programmes, sets, stacks, others },
  replaced,
  waiting,
}: Awaited<ReturnType<typeof collectionOf>>) {
  const t = collectionMessages[useLocale()];
  const isEmpty = programmes.length + sets.length + stacks.length + others.length === 0;
  return (
    <Page>
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      {waiting.map(({ id, title }) => (
        <Notice key={id} kind="warning" title={t.waitingTitle}>
          <p>{t.waiting(title)}</p>
          <p>
            <a href="/my/profile">{t.fillInName}</a>
          </p>
        </Notice>
      ))}
      {isEmpty && (
        <EmptyState seed="certificate" title={t.empty}>
          <p>{t.emptyHelp}</p>
          <ButtonLink look="secondary" href="/my">
            {t.toLearning}
          </ButtonLink>
        </EmptyState>
      )}
      <Group id="programme" title={t.programme} text={t.programmeOf} certificates={programmes} />
      {stacks.map((stack) => (
        <CertificateStack key={stack.id} stack={stack} />
      ))}
      <Group id="sets" title={t.sets} text={t.setsOf} certificates={sets} />
      <Group id="others" title={t.others} certificates={others} />
      <Group id="replaced" title={t.replaced} text={t.replacedHelp} certificates={replaced} />
    </Page>
  );
}

function Group({
  id,
  title,
  text,
  certificates,
}: {
  id: string;
  title: string;
  text?: string;
  certificates: readonly MyCertificate[];
}) {
  if (certificates.length === 0) return null;
  return (
    <section className="sc-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p>{text}</p>}
      <CertificateCards certificates={certificates} />
    </section>
  );
}
