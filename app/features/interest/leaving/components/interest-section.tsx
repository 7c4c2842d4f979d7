import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { TextLink } from "~/ui/text";
import { interestMessages } from "../interest.messages";
import { InterestForm } from "./interest-form";

/**
 * On the page of a masterclass or of one of its groups: leave an address. The form stands there when nothing can be bought, or nothing in
 * the language of the page; otherwise a link leads to it. `open`: the languages of the groups with a seat to buy.
 */
export function InterestSection({
  masterclass,
  open,
}: {
  masterclass: { slug: string; title: string; isOpen: boolean };
  open: readonly string[];
}) {
  const locale = useLocale();
  const t = interestMessages[locale];
  if (open.includes(locale))
    return (
      <p>
        <TextLink href={`${publicPath("interest", locale)}?masterclass=${masterclass.slug}`}>
          {t.otherwise}
        </TextLink>
      </p>
    );
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="bericht">
      <h3 id="bericht">{t.formTitle(masterclass.title)}</h3>
      <p className="sc-measure">{t.formLead}</p>
      <InterestForm masterclass={masterclass} wish={open.length > 0 ? "LANGUAGE" : undefined} />
    </section>
  );
}
