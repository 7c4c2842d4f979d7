import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { agreementMessages } from "../agreement.messages";

/** What a buyer takes along for its files; `more`: other papers, by address. */
export function BuyerDocuments({ more }: { more: readonly (readonly [href: string, label: string])[] }) {
  const locale = useLocale();
  const links = [
    [publicPath("processorAgreement", locale), agreementMessages[locale].pdfLink] as const,
    ...more,
  ];
  return (
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
