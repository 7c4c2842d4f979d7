import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { DefinitionList } from "~/ui/table";
import { addressLines } from "../address-lines";
import { detailInWords } from "../detail-changes";
import type { PublicDetails as Details } from "../public-details";
import { detailsMessages } from "../details.messages";

/** Who is behind the site, as the law wants it said (Burgerlijk Wetboek 3:15d); nothing until the foundation has filled in its name. */
export function PublicDetails({ details }: { details: Details }) {
  const locale = useLocale();
  const { fields, publicTitle } = detailsMessages[locale];
  if (!details.legalName) return null;
  return (
    <Panel title={publicTitle}>
      <p>
        {[details.legalName, ...addressLines(details, locale)].map((line, index) => (
          <span key={index}>
            {line}
            <br />
          </span>
        ))}
      </p>
      <DefinitionList
        items={(["kvkNumber", "rsin", "vatId", "anbiSince"] as const).map((field) => [
          fields[field],
          detailInWords(field, details[field], locale),
        ])}
      />
    </Panel>
  );
}
