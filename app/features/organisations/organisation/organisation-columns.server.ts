import { Prisma } from "~prisma/client";
import type { Organisation } from "~prisma/client";
import { addressUses, type OrganisationFacts } from "./organisation";
import type { PostalAddress } from "./postal-address";

/** What an organisation says of itself, as the columns of its row. */
export const columnsOf = ({ addresses, ...facts }: OrganisationFacts) => ({
  ...facts,
  ...Object.fromEntries(
    addressUses.map((use) => [use, (addresses[use] as Prisma.InputJsonObject | null) ?? Prisma.DbNull]),
  ),
});

/** The same from a row. What stands in the columns was read by `readOrganisation` before. */
export const factsOf = ({
  kind,
  name,
  kvk,
  oin,
  vatId,
  eInvoice,
  invoiceEmail,
  ...row
}: Organisation): OrganisationFacts => {
  const address = (json: Prisma.JsonValue) => json as unknown as PostalAddress | null;
  const { visiting, postal, invoice } = row;
  return {
    kind,
    name,
    kvk,
    oin,
    vatId,
    eInvoice,
    invoiceEmail,
    addresses: { visiting: address(visiting), postal: address(postal), invoice: address(invoice) },
  };
};
