import { type Locale, locales } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { type EnquiryKind, enquiryPages } from "../../enquiries/enquiry";
import { enquiryMessages } from "../../enquiries/enquiry.messages";
import { enquiryDeskMessages } from "../enquiry-desk.messages";

/** What hosting or a licence costs, as its page says it. */
export function PriceForm({
  kind,
  values,
  error,
}: {
  kind: EnquiryKind;
  values: Record<Locale, string>;
  error?: string;
}) {
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  return (
    <section className="sc-stack">
      <h2>
        <a href={publicPath(enquiryPages[kind].about, locale)}>{enquiryMessages[locale].back[kind]}</a>
      </h2>
      <form method="post" action="/desk/partner-prices" className="sc-form" noValidate>
        <input type="hidden" name="kind" value={kind} />
        {locales.map((language) => (
          <TextInput
            key={language}
            id={`${kind}-${language}`}
            name={language}
            label={t.pricesIn[language]}
            hint={language === "nl" ? t.priceHint : undefined}
            error={language === "nl" ? error : undefined}
            defaultValue={values[language]}
            autoComplete="off"
            lang={language}
          />
        ))}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </form>
    </section>
  );
}
