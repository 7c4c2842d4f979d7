import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { Lead } from "~/ui/text";
import { certificateMessages } from "../../certificates/certificate.messages";
import { correctionMessages } from "../correction.messages";
import type { CorrectionView } from "../corrections.queries.server";

/** Shows both names, says what a new certificate means, and asks for it; or says why there can be none. */
export function CorrectPage({ correction }: { correction: CorrectionView }) {
  const locale = useLocale();
  const t = correctionMessages[locale];
  const { number, title, onCertificate, inProfile, refusal } = correction;
  const own = `/my/certificates/${number}`;
  const isAboutProfile = refusal === "sameName" || refusal === "noName";
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: "/my/certificates", label: certificateMessages[locale].listTitle },
          { href: own, label: title },
          { label: t.title },
        ]}
      />
      <h1>{t.title}</h1>
      <Lead>{t.lead(title)}</Lead>
      <DefinitionList
        items={[
          [t.onCertificate, <NameWithSpelling key="on" {...onCertificate} />],
          [t.inProfile, inProfile && <NameWithSpelling key="in" {...inProfile} />],
        ]}
      />
      {refusal ? (
        <>
          <Notice kind="warning">{t.refusals[refusal]}</Notice>
          <Actions>
            {isAboutProfile && <ButtonLink href="/my/profile">{t.toProfile}</ButtonLink>}
            <ButtonLink look="secondary" href={own}>
              {t.back}
            </ButtonLink>
          </Actions>
        </>
      ) : (
        <>
          <h2>{t.whatTitle}</h2>
          <ul className="sc-list">
            {t.what.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <form method="post" action={`${own}/correct`}>
            <Actions>
              <Button>{t.button}</Button>
              <ButtonLink look="quiet" href={own}>
                {t.back}
              </ButtonLink>
            </Actions>
          </form>
        </>
      )}
    </Page>
  );
}
