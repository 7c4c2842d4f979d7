import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";
import type { Attention } from "../attention";
import { personPageMessages } from "../person-page.messages";

/** What should be seen of somebody before the rest; nothing when all is well. */
export function AttentionList({ attention }: { attention: readonly Attention[] }) {
  const t = personPageMessages[useLocale()];
  if (attention.length === 0) return null;
  return (
    <Notice kind="warning" title={t.attention}>
      <ul>
        {attention.map((one, index) => (
          <li key={index}>
            <InWords attention={one} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function InWords({ attention }: { attention: Attention }) {
  const locale = useLocale();
  const t = personPageMessages[locale].attentions;
  switch (attention.is) {
    case "disabled":
      return t.disabled(formatDate(attention.at, locale));
    case "mailFailed":
      return t.mailFailed(attention.count);
    case "offered":
      return t.offered(attention.title, formatDate(attention.until, locale));
    case "offerEnded":
    case "withoutCertificate":
      return t[attention.is](attention.title);
    case "otherName": {
      const { what, number, name } = attention;
      return (
        <>
          <Unbroken text={t.otherName[what](number)} number={number} /> <bdi>{name}</bdi>
        </>
      );
    }
    default:
      return t[attention.is];
  }
}
