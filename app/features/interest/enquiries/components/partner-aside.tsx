import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { useSite } from "~/platform/site/site-context";
import { Panel } from "~/ui/card";
import { DefinitionList } from "~/ui/table";
import { type EnquiryKind, enquiryPages } from "../enquiry";
import { enquiryMessages } from "../enquiry.messages";

/** Beside the text for universities and for cities: what it costs once the foundation has set that, and how to pass the page on. */
export function PartnerAside({ kind, price }: { kind: EnquiryKind; price: string | null }) {
  const locale = useLocale();
  const t = enquiryMessages[locale];
  const { host } = useSite();
  return (
    <Panel>
      <DefinitionList items={[[t.price, price]]} />
      <p>
        <small>
          {t.passOn} <span className="sc-nowrap">{host + publicPath(enquiryPages[kind].about, locale)}</span>
        </small>
      </p>
    </Panel>
  );
}
