import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { DefinitionList } from "~/ui/table";
import { addressUses, type OrganisationFacts as Facts } from "../organisation";
import { organisationMessages } from "../organisation.messages";
import { addressLines } from "../postal-address";

/** What an organisation says of itself; what is not known says so. */
export function OrganisationFacts({
  facts,
  before = [],
}: {
  facts: Facts;
  /** What else is known of it, above what it says itself. */
  before?: readonly (readonly [term: string, value: ReactNode])[];
}) {
  const locale = useLocale();
  const t = organisationMessages[locale];
  const orUnknown = (text: string) => text || <small>{t.unknown}</small>;
  return (
    <DefinitionList
      items={[
        ...before,
        [t.name, facts.name],
        [t.kind, t.kinds[facts.kind]],
        [t.kvk, orUnknown(facts.kvk)],
        [t.oin, orUnknown(facts.oin)],
        [t.vatId, orUnknown(facts.vatId)],
        [t.eInvoice, orUnknown(facts.eInvoice)],
        [t.invoiceEmail, facts.invoiceEmail || <small key="invoiceEmail">{t.invoiceEmailEmpty}</small>],
        ...addressUses.map((use) => {
          const address = facts.addresses[use];
          const lines = address && addressLines(address, locale);
          return [
            t.uses[use],
            lines
              ? lines.map((line) => (
                  <span key={line}>
                    {line}
                    <br />
                  </span>
                ))
              : orUnknown(""),
          ] as const;
        }),
      ]}
    />
  );
}
